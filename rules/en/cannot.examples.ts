import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'We are unable to change the delivery date.', found: 'We are unable to change the delivery date' },
    { text: "Sorry, I can't do that.", found: "I can't do that" },
  ],
  passes: ["We can't wait to see you.", "If you can't log in, tell us."],
};
