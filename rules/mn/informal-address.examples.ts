import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Чи ирээд аваарай.',
      found: 'Чи',
    },
    {
      text: 'Чиний захиалга гарсан.',
      found: 'Чиний',
    },
  ],
  passes: ['Тэр чинь шинэ загвар.', 'Чиглэлээ сонгоорой.', 'Энэ загвар хүү, охин аль алинд нь таарна.'],
};
