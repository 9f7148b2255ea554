import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'As I said before, the fee stays.', found: 'As I said before', fixed: 'To put it another way: …, the fee stays.' },
    {
      text: 'Per my last email, it closed on Friday.',
      found: 'Per my last email',
      fixed: 'To put it another way: …, it closed on Friday.',
    },
  ],
  passes: [
    'We explained it to the driver twice.',
    'You were told Monday and then Friday, and I am sorry.',
    'Please try again now.',
    'Thank you again for waiting.',
    'As you mentioned, the box was open.',
  ],
};
