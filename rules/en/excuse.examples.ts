import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "We're very busy at the moment.", found: "We're very busy at the moment", fixed: "Here's what happens next: …." },
    { text: 'We are short-staffed this week.', found: 'We are short-staffed this week', fixed: "Here's what happens next: …." },
    { text: "The till's been glitchy since noon.", found: "The till's been glitchy since noon" },
    { text: 'Half the drivers are off sick.', found: 'Half the drivers are off sick' },
    { text: "There's only three of us tonight.", found: "There's only three of us tonight" },
    { text: "We've had a lot on.", found: "We've had a lot on" },
    { text: 'Our call volume is extremely high right now.', found: 'Our call volume is extremely high right now' },
    { text: 'The detour was unavoidable.', found: 'The detour was unavoidable' },
  ],
  passes: [
    'The desk is behind the blue door.',
    'The till was down at nine, so I wrote it by hand.',
    "Call volume is high, so I'll ring you at 4.",
    'If the line is busy, try the chat.',
    "It's Monday the 9th at 7.",
  ],
};
