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
    { text: "I don't see what the fuss is about.", found: "don't see what the fuss is about" },
    { text: "Most parents don't even notice.", found: "Most parents don't even notice" },
    { text: "Let's not get carried away over a hem.", found: "Let's not get carried away" },
  ],
  passes: [
    "I'd be glad to help you with the cot.",
    "Nobody else should have to go through that, and I'm sorry you did.",
    'Sorry your little girl had to wait.',
    'That is hardly fair on you.',
    'Take it easy on the knee, and call us if it swells.',
    "Simply reply to this email and I'll do it.",
    'Relaxing by the pool is included.',
  ],
};
