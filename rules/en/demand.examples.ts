import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'You must send the form back.', found: 'You must', fixed: 'Could you please send the form back.' },
    { text: 'Send us your order number.', found: 'Send us your order number', fixed: 'Could you please send us your order number.' },
    { text: 'Try another cable.', found: 'Try another cable', fixed: 'Could you please try another cable.' },
    { text: 'Every tenant is required to empty the bin.', found: 'Every tenant is required to' },
    { text: 'The key has to be returned by noon.', found: 'has to be returned by' },
    { text: "You're going to have to fill in the form again.", found: "You're going to have to" },
  ],
  passes: [
    'Stop by any time before six.',
    'Issue on the printer side, now fixed.',
    "You'd need to have an account for that.",
    'Check out more of the range here.',
    'Keep us posted, and well done on the new flat!',
    'Never share your PIN with anyone.',
    "Tell me and I'll bring it round.",
    'Send us a DM and we can talk.',
    'Which of the two suits you better?',
    'Leave the forms with me.',
    "You don't have to do anything.",
    'Please send us your order number.',
    'You must be exhausted.',
    'You just need to tap Confirm.',
  ],
};
