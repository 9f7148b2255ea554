import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '这个SKU的库存没更新。',
      found: 'SKU',
    },
    {
      text: '您的case我先close掉。',
      found: ['case', 'close掉'],
    },
  ],
  passes: [
    '您的订单我看到了。',
    {
      text: '这个SKU有货。',
      conversation: {
        customer: '这个SKU还有吗',
      },
    },
  ],
};
