import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '您的心情我特别理解。',
      found: '您的心情我特别理解',
    },
    {
      text: '換作是我也會急。',
      found: '換作是我也',
    },
  ],
  passes: ['我没有明白您的意思。', '请您理解。'],
};
