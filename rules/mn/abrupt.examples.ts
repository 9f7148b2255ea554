import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Угаасаа тийм л юм.',
      found: 'Угаасаа тийм л юм',
    },
    {
      text: 'Тийм л юм.',
      found: 'Тийм л юм',
    },
  ],
  passes: ['Болно оо!', 'Тийм, тохирно.', '24,900₮ шүү 😊'],
};
