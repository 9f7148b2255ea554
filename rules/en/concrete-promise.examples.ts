import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Give me ten minutes and I will have the key.', found: 'Give me ten minutes' },
    { text: 'Expect an answer before 6.', found: 'Expect an answer before 6' },
    { text: 'The visit is rebooked for Friday at 8 am.', found: 'The visit is rebooked for Friday at 8 am' },
    { text: "I'll call you by 5 pm.", found: "I'll call you by 5 pm" },
    { text: 'A second parcel will reach you on Tuesday.', found: 'A second parcel will reach you on Tuesday' },
  ],
  passes: [
    'Hold the button for ten seconds.',
    'I replied to the letter you sent earlier today.',
    'We will reach out right away.',
    'Sorry nobody came on Tuesday.',
    'The sale starts on the 12th.',
    'The shop is open until 8 pm.',
    'It usually takes 3 to 5 days.',
  ],
};
