import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "I'm just a chat agent.", found: "I'm just a chat agent", fixed: 'I can help with ….' },
    { text: 'Sorry to bother you with this.', found: 'Sorry to bother you with this', fixed: 'I can help with ….' },
    { text: "Ignore me if I'm wrong, the glue needs four hours.", found: "Ignore me if I'm wrong" },
  ],
  passes: [
    'I feel lucky to have you as a guest.',
    'If it breaks we send someone with a new one.',
    "I've just sent the invoice.",
    'Just one more step.',
    'I am so sorry that we sent it to the wrong house.',
  ],
};
