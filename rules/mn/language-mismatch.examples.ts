import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Таны нэхэмжлэх өнөөдөр гарсан байна.',
      found: null,
      conversation: {
        customer: 'Hello, could you tell me when my invoice was issued?',
      },
    },
    {
      text: 'Сайн байна уу, нэхэмжлэх тань гарсан байна.',
      found: null,
      conversation: {
        customer: 'Hello, could you tell me when my invoice was issued?',
      },
    },
  ],
  passes: ['Таны нэхэмжлэх өнөөдөр гарсан байна.'],
};
