import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "We're unable to, as the label is printed.", found: 'as the label is printed' },
    { text: "We can't open it because the seal is broken.", found: 'because the seal is broken' },
    { text: 'It is delayed due to snow in Denver.', found: 'due to snow in Denver' },
  ],
  passes: ["You've been with us since Monday.", 'Because of you, we won a prize!'],
};
