import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Уучлаарай. Дахин уучлаарай. Хүлцэл өчье.',
      found: null,
    },
    {
      text: 'Уучлаарай, уучлаарай, өршөөгөөрэй.',
      found: null,
    },
  ],
  passes: ['Хоцорсонд уучлаарай.', 'Уучлаарай, хоцорсон байна.'],
};
