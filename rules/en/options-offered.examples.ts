import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'What I can do is hold it for you.', found: 'What I can do is hold it for you' },
    { text: 'Would you prefer a refund or a new one?', found: 'Would you prefer a refund or a new one' },
  ],
  passes: ['How can I help?', 'Please DM us so that we can look into this.'],
};
