import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "That's not my department.", found: 'not my department', fixed: 'Let me find out who can settle this and ….' },
    { text: "You'll need to contact your bank.", found: "You'll need to contact your bank", fixed: 'Let me ask your bank for you and ….' },
    { text: 'The repairs line is the wrong place for parking fines.', found: 'the wrong place for parking fines' },
  ],
  passes: [
    'Not a problem at all!',
    'Please contact our returns desk on 0800 555 0100.',
    "I'm passing you to Ana, who can change it.",
    'You can also call us on 0800 555 0100.',
  ],
};
