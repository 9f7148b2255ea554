import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Poor you!', found: 'Poor you', fixed: 'I can see how … that is!' },
    { text: "That's too bad.", found: "That's too bad", fixed: 'I can see how … that is.' },
  ],
  passes: ['Sorry about the poor connection.', 'It would be a shame to miss it.'],
};
