import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'We are just a message away.', found: 'We are just a message away' },
    { text: 'Do you still need our help?', found: 'Do you still need our help?' },
    { text: 'Let me know if you have any questions.', found: 'Let me know if you have any questions.' },
    { text: 'Is there anything else I can help with?', found: 'Is there anything else I can help with' },
  ],
  passes: [
    'For more information please contact your store.',
    'Does the light come back up if you press it?',
    'If not, please send a photo.',
    "Let us know which size you'd like.",
    'Can you let us know your order number?',
  ],
};
