import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Захиалга гарсан.',
      found: null,
      conversation: {
        firstReply: true,
      },
    },
    {
      text: '35,000₮ өө.',
      found: null,
      conversation: {
        firstReply: true,
      },
    },
  ],
  passes: [
    'Захиалга гарсан.',
    {
      text: 'Сайн байна уу, захиалга гарсан.',
      conversation: {
        firstReply: true,
      },
    },
    {
      text: 'Sain bn uu, zahialga garsan.',
      conversation: {
        firstReply: true,
      },
    },
  ],
};
