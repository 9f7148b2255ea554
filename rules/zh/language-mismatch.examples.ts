import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Please send us the order number.',
      found: [],
      conversation: {
        customer: '我的包裹什么时候到？',
      },
    },
    {
      text: 'We will check it for you today.',
      found: [],
      conversation: {
        customer: '為什麼付款失敗？',
      },
    },
  ],
  passes: [
    {
      text: '您的包裹今天送到。',
      conversation: {
        customer: '我的包裹什么时候到？',
      },
    },
    {
      text: '您的Type-C线今天送到。',
      conversation: {
        customer: '我的包裹什么时候到？',
      },
    },
  ],
};
