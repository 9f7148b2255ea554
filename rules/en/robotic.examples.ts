import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Please be advised that seats are limited.', found: 'Please be advised that seats are limited', fixed: 'Seats are limited.' },
    { text: 'As per our policy, the fee stays.', found: 'As per our policy', fixed: 'The fee stays because ….' },
    { text: 'Your application is under due consideration.', found: 'under due consideration' },
  ],
  passes: [
    'Your router is old in regards to this feature.',
    'Kind regards, Lena',
    'Your insurance policy is attached.',
    'Your card has been dispatched and reaches you on Monday.',
  ],
};
