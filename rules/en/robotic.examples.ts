import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Please be advised that seats are limited.', found: 'Please be advised that seats are limited', fixed: 'Seats are limited.' },
    { text: 'As per our policy, the fee stays.', found: 'As per our policy', fixed: 'The fee stays because ….' },
  ],
  passes: ['Kind regards, Lena', 'Your insurance policy is attached.'],
};
