import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'That must have stung.', found: 'That must have stung' },
    { text: "No wonder you're cross.", found: "No wonder you're cross" },
    { text: 'I can see how frustrating this must be.', found: ['I can see how frustrating', 'this must be'] },
    { text: "I'd be upset too.", found: "I'd be upset" },
  ],
  passes: [
    'Which word is so hard to understand?',
    'As I understand it, the plan covers two phones.',
    'I understand that you would like a new card.',
  ],
};
