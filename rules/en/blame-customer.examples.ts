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
  ],
  passes: [
    'You should have received an email by now.',
    "If you didn't get the code, ask for a new one.",
    'You must have been worried.',
    "It's no trouble that you chose the blue one.",
  ],
};
