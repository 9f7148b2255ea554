import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "I'm sure you were looking forward to the recital.", found: 'you were looking forward to the recital' },
    { text: 'Fear is only human.', found: 'Fear is only human' },
    { text: "There's nothing worse than a lost passport.", found: "There's nothing worse than a lost passport" },
    { text: 'That must have stung.', found: 'That must have stung' },
    { text: "No wonder you're cross.", found: "No wonder you're cross" },
    { text: 'I can see how frustrating this must be.', found: ['I can see how frustrating', 'this must be'] },
    { text: "I'd be upset too.", found: "I'd be upset too" },
  ],
  passes: [
    'It must have slipped behind the shelf.',
    'It is hard to tell from here.',
    "Don't test the alarm yet.",
    'Which word is so hard to understand?',
    'As I understand it, the plan covers two phones.',
    'I understand that you would like a new card.',
  ],
};
