import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "I'll call you by 5 pm.", found: "I'll call you by 5 pm" },
    { text: 'A second parcel will reach you on Tuesday.', found: 'A second parcel will reach you on Tuesday' },
  ],
  passes: ['The shop is open until 8 pm.', 'It usually takes 3 to 5 days.'],
};
