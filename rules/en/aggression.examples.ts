import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Can you not read?', found: 'Can you not read' },
    { text: 'READ THE TERMS AGAIN.', found: 'READ THE TERMS AGAIN' },
    { text: 'Keep this up and your account gets closed.', found: 'Keep this up and your account gets closed' },
  ],
  passes: [
    'What do you want painted on the mug?',
    'He called your son a liar, and that was wrong.',
    'Your SIM and PIN are in the post.',
    'Yay!!! Your loan is approved.',
    "That sounds ridiculous, and I'm sorry it happened.",
  ],
};
