import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '不行。',
      found: '不行',
      fixed: '您好，请问有什么可以帮助您？',
    },
    {
      text: '喂,说话呀!',
      found: '喂,说',
      fixed: '您好，请问有什么可以帮助您？',
    },
    {
      text: '幹嘛？',
      found: '幹嘛',
      fixed: '您好，請問有什麼可以幫助您？',
    },
    { text: '不然咧？', found: '不然咧', fixed: '您好，请问有什么可以帮助您？' },
  ],
  passes: ['好的，给您换成42码。', '是的，两年保修。'],
};
