import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Сайн байна уу. Захиалга гарсан.',
      found: null,
      fixed: 'Сайн байна уу, Болд. Захиалга гарсан.',
      conversation: {
        customerName: 'Болд',
      },
    },
    {
      text: 'Өдрийн мэнд, захиалга гарсан.',
      found: null,
      conversation: {
        customerName: 'Болд',
      },
    },
  ],
  passes: [
    'Захиалга гарсан.',
    {
      text: 'Сайн байна уу, Болд гуай.',
      conversation: {
        customerName: 'Болд',
      },
    },
    {
      text: 'Сайн байна уу, Болдоо.',
      conversation: {
        customerName: 'Болд',
      },
    },
  ],
};
