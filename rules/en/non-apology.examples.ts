import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "Sorry you're unhappy with the trim.", found: "Sorry you're unhappy", fixed: "I'm sorry that …." },
    { text: 'Sorry for any inconvenience.', found: 'Sorry for any inconvenience', fixed: "I'm sorry that …." },
    { text: "We're sorry if you feel let down.", found: 'sorry if you feel let down', fixed: "I'm sorry that …." },
    { text: 'We apologise for the inconvenience caused.', found: 'We apologise for the inconvenience', fixed: "I'm sorry that …." },
    { text: 'Apologies to everyone who was affected.', found: 'Apologies to everyone who was affected' },
  ],
  passes: ["I'm sorry your parcel is two days late.", 'Sorry to hear that, Sam!', 'No need to apologise.'],
};
