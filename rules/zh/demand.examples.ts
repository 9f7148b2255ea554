import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '把身份证正反面拍过来。',
      found: '把身份证正反面拍过来',
      fixed: '麻烦您把身份证正反面拍过来。',
    },
    {
      text: '赶紧把尾款付了。',
      found: '赶紧把尾款付了',
      fixed: '麻烦您把尾款付了。',
    },
    {
      text: '您必须提供订单号。',
      found: '您必须',
      fixed: '麻烦您提供订单号。',
    },
    { text: '您先把定金转了。', found: '您先把定金转了', fixed: '麻烦您把定金转了。' },
    { text: '尾款趕快付。', found: '尾款趕快付', fixed: '麻煩您…，謝謝。' },
    { text: '请勿反复提交。', found: '请勿反复', fixed: '麻烦您…，谢谢。' },
  ],
  passes: [
    '麻烦您把身份证正反面拍过来。',
    '您可以自己选刻字内容。',
    '建议您尽快修改密码。',
    '不是不给退，是还差一张发票。',
    '不发货也没关系，我给您取消。',
  ],
};
