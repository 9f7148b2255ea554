import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "We're very busy at the moment.", found: "We're very busy", fixed: "Here's what happens next: …." },
    { text: 'We are short-staffed this week.', found: 'We are short-staffed', fixed: "Here's what happens next: …." },
    { text: 'Our call volume is extremely high right now.', found: 'Our call volume is extremely high right now' },
    { text: 'The detour was unavoidable.', found: 'was unavoidable' },
  ],
  passes: ["Call volume is high, so I'll ring you at 4.", 'If the line is busy, try the chat.', "It's Monday the 9th at 7."],
};
