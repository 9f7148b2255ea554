import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Please be advised that seats are limited.', found: 'Please be advised that seats are limited', fixed: 'Seats are limited.' },
    { text: 'As per our policy, the fee stays.', found: 'As per our policy', fixed: 'The fee stays because ….' },
    { text: 'Your application is under due consideration.', found: 'under due consideration' },
    { text: 'It has come to our attention that the meter is old.', found: 'has come to our attention that' },
    { text: 'A case has been generated and assigned.', found: 'A case has been generated and assigned' },
    { text: 'Suitable measures were put in place.', found: 'Suitable measures' },
    { text: 'We reply to letters of this nature by post.', found: 'of this nature' },
  ],
  passes: [
    'We aim to please, Ada!',
    'The case is closed and the money is back.',
    'Your router is old in regards to this feature.',
    'Kind regards, Lena',
    'Your insurance policy is attached.',
    'Your card has been dispatched and reaches you on Monday.',
  ],
};
