import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'I think it will arrive this week.', found: 'I think', fixed: 'It will arrive this week.' },
    { text: 'Hopefully it works.', found: 'Hopefully', fixed: 'It works.' },
    { text: "I'll see if I can maybe get you a seat.", found: "I'll see if I can maybe" },
    { text: 'To my knowledge the lid fits.', found: 'To my knowledge' },
    { text: "It's possible the parcel went to the wrong bay.", found: "It's possible" },
  ],
  passes: [
    "We'll see you on Friday!",
    "It's possible to swap it in any shop.",
    'Perhaps you could try the blue lid?',
    'That is the best kind of coffee.',
    'It may take 3 to 5 days.',
    'I hope this helps!',
    'What do you think?',
    "It's the kind of paper that prints well.",
  ],
};
