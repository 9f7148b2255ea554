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
  ],
  passes: ['麻烦您把身份证正反面拍过来。', '您可以自己选刻字内容。', '建议您尽快修改密码。'],
};
