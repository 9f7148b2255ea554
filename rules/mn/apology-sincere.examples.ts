import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Хүргэлт хоцорсонд уучлаарай.',
      found: 'Хүргэлт хоцорсонд уучлаарай',
    },
    {
      text: 'Код очоогүйд уучлаарай.',
      found: 'Код очоогүйд уучлаарай',
    },
  ],
  passes: ['Үүссэн хүндрэлд уучлаарай.', 'Уучлаарай, ойлгосонгүй.'],
};
