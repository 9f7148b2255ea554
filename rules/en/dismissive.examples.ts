import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "It's not a big deal.", found: "It's not a big deal", fixed: 'I can see that this matters, and ….' },
    {
      text: "Calm down, it's only a day.",
      found: ['Calm down', "it's only a day"],
      fixed: "I can see that this matters, and …, it's only a day.",
    },
    { text: 'A bit of cold never hurt anyone.', found: 'never hurt anyone' },
  ],
  passes: ["Simply reply to this email and I'll do it.", 'Relaxing by the pool is included.'],
};
