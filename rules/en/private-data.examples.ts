import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'What is the answer to your security question?', found: 'your security question' },
    { text: 'Please send me your password.', found: 'your password' },
    { text: 'Could you confirm your full card number?', found: 'your full card number' },
  ],
  passes: [
    'Never share your PIN with anyone.',
    'You can reset your password here.',
    'Please send the last four digits of your card number.',
  ],
};
