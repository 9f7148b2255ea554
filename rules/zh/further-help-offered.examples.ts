import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '有疑问可随时回复。',
      found: '有疑问可随时回复',
    },
    {
      text: '還有什麼需要協助的嗎？',
      found: '還有什麼需',
    },
    { text: '若三天内仍未收到，请您再与我联系。', found: '若三天内仍未收到，请您再与我联系' },
    { text: '如果還是打不開，歡迎隨時私訊我們。', found: '如果還是打不開，歡迎隨時私訊' },
  ],
  passes: ['您好，请问有什么可以帮助您？', '麻烦您私信订单号。', '如有可以改进的地方，欢迎告诉我们。'],
};
