import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '好的，帮您查一下。',
      found: null,
      fixed: '很抱歉，…。好的，帮您查一下。',
      conversation: {
        customer: '说好昨天到，到现在还没收到',
      },
    },
    {
      text: '请您拍照上传。',
      found: null,
      fixed: '很抱歉，…。请您拍照上传。',
      conversation: {
        customer: '打开箱子瓶子全破了',
      },
    },
    {
      text: '好的，请发订单号。',
      found: null,
      fixed: '很抱歉，…。好的，请发订单号。',
      conversation: { customer: '你们把我的包裹送到隔壁了！' },
    },
    { text: '請拍照給我。', found: null, fixed: '很抱歉，…。請拍照給我。', conversation: { customer: '褲子一穿就裂，我要退' } },
  ],
  passes: [
    {
      text: '抱歉让您等了这么久，我现在就催。',
      conversation: {
        customer: '说好昨天到，到现在还没收到',
      },
    },
    {
      text: '有的，M码还剩5件。',
      conversation: {
        customer: 'M码还有吗',
      },
    },
    { text: '可以的，凭病假条退剩下的课时。', conversation: { customer: '孩子病了上不了课，能退费吗' } },
  ],
};
