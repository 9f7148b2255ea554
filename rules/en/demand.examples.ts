import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'You must send the form back.', found: 'You must', fixed: 'Could you please send the form back.' },
    { text: 'Send us your order number.', found: 'Send us your order number', fixed: 'Could you please send us your order number.' },
    { text: 'Try another cable.', found: 'Try another cable', fixed: 'Could you please try another cable.' },
  ],
  passes: [
    'Send us a DM and we can talk.',
    'Which of the two suits you better?',
    'Leave the forms with me.',
    "You don't have to do anything.",
    'Please send us your order number.',
    'You must be exhausted.',
    'You just need to tap Confirm.',
  ],
};
