import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "I'll take care of this.", found: "I'll take" },
    { text: 'Leave it with me.', found: 'Leave it with me' },
  ],
  passes: ["We'll look into it.", 'Let me know if it helps.', "I've refunded the fee."],
};
