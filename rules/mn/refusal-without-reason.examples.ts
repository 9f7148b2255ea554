import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Барааг солих боломжгүй.',
      found: null,
    },
    {
      text: 'Бид буцааж авахгүй.',
      found: null,
    },
  ],
  passes: ['Хугацаа дууссан учраас солих боломжгүй.', 'Солих боломжгүй, оронд нь купон өгч болно.'],
};
