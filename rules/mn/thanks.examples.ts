import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Анхааруулсанд баярлалаа.',
      found: 'Анхааруулсанд баярлалаа',
    },
    {
      text: 'Хүлээсэнд тань талархаж байна.',
      found: 'Хүлээсэнд тань талархаж',
    },
  ],
  passes: ['Баяр хүргэе!', 'Баяртай.'],
};
