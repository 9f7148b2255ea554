import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '麻烦你提供下订单号哈',
      found: '你',
      fixed: '麻烦您提供下订单号哈',
    },
    {
      text: '美女您好，孕妇可以用的。',
      found: '美女您好',
      fixed: '您好，孕妇可以用的。',
    },
    {
      text: '小寶貝，這款還有喔。',
      found: '小寶貝',
      fixed: '您好，這款還有喔。',
    },
    { text: '不好意思美眉，這件沒有白色的。', found: '美眉' },
    { text: '这双给亲换好了。', found: '亲', fixed: '这双给您换好了。' },
    { text: '老板您要几箱？', found: '老板', fixed: '您好，您要几箱？' },
  ],
  passes: [
    '「你好，秋天」系列的手账本有三种内页。',
    '亲子套票含一大一小。',
    '你的訂單已經出貨囉，單號傳給你了。',
    '亲爱的家长：周五下午三点开家长会。',
  ],
};
