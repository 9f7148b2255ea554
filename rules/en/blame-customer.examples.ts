import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'You should have checked the date.', found: 'You should have checked', fixed: 'The date would help here: ….' },
    {
      text: 'You entered the wrong postcode.',
      found: 'You entered the wrong postcode',
      fixed: "The postcode we have doesn't match, so ….",
    },
    { text: 'You probably left the hotspot on.', found: 'You probably left the hotspot on' },
    { text: "If you'd rung before six, the van would have waited.", found: "If you'd rung before six, the van would have waited." },
    { text: 'Why would you wash it at 90?', found: 'Why would you wash it at 90' },
    { text: 'You kept the meter shut, so nobody could read it.', found: 'You kept the meter shut' },
    { text: 'This was caused by your own wiring.', found: 'caused by your own wiring' },
  ],
  passes: [
    "It isn't your fault: the sign points the wrong way.",
    "I've corrected your typo, so the label is right now.",
    'You were told the wrong price by our shop.',
    "If you'd like, I can call you at six.",
    'You should have received an email by now.',
    "If you didn't get the code, ask for a new one.",
    'You must have been worried.',
    "It's no trouble that you chose the blue one.",
  ],
};
