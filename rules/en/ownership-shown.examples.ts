import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Allow me to put that right.', found: 'Allow me to put' },
    { text: "I'll have a word with the caretaker.", found: "I'll have a word with the caretaker" },
    { text: 'Leave the paperwork with me.', found: 'Leave the paperwork with me' },
    { text: "I'd be happy to look into the fee.", found: "I'd be happy to look" },
    { text: "I'm digging through the depot's list now.", found: "I'm digging" },
    { text: "I'll take care of this.", found: "I'll take" },
    { text: 'Leave it with me.', found: 'Leave it with me' },
  ],
  passes: [
    "I'm travelling on Monday.",
    "I'll have to ask the bakery.",
    "I'm just checking whether it works now.",
    "If Monday is awkward, call the desk and I'll move it.",
    "We'll look into it.",
    'Let me know if it helps.',
    "I've refunded the fee.",
  ],
};
