import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'I guarantee you will love it.', found: 'I guarantee you will love it', fixed: 'What I can do is ….' },
    { text: 'It will never happen again.', found: 'It will never happen again', fixed: 'What I can do is ….' },
    { text: "There's zero chance of it leaking again.", found: 'zero chance of it leaking again' },
  ],
  passes: ["Nothing's guaranteed at that hour.", 'Our kettles have a 2-year guarantee.', "It's 100% cotton.", "We can't guarantee a seat."],
};
