import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Сайн байна уу, Болормаа.',
      found: 'Болормаа',
      conversation: {
        customerName: 'Болормаа',
      },
    },
    {
      text: 'Болормаад зориулж нөөцөллөө.',
      found: 'Болормаад',
      conversation: {
        customerName: 'Болормаа',
      },
    },
  ],
  passes: [
    'Сайн байна уу.',
    {
      text: 'Сайн байна уу, Болд.',
      conversation: {
        customerName: 'Болормаа',
      },
    },
  ],
};
