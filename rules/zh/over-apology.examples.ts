import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '实在是非常非常抱歉，真的对不起，太抱歉了。',
      found: null,
    },
    {
      text: '對不起對不起對不起，門票印錯日期。',
      found: null,
    },
  ],
  passes: ['很抱歉给您漏发了，我现在补发。', '一个礼拜没给您消息是我们的疏忽，对不起。', '非常抱歉漏寄了螺丝，店长今晚会打电话向您道歉。'],
};
