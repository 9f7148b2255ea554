import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '有疑问可随时回复。',
      found: '有疑问可随时回复',
    },
    {
      text: '還有什麼需要協助的嗎？',
      found: '還有什麼需要',
    },
  ],
  passes: ['您好，请问有什么可以帮助您？', '麻烦您私信订单号。'],
};
