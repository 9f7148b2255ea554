import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Will there be anything else?', found: 'anything else' },
    { text: 'If the noise comes back, I will book a second visit.', found: 'If the noise comes back, I will book a second visit' },
    { text: 'Got more questions? My inbox is open.', found: ['Got more questions?', 'My inbox is open'] },
    { text: 'We are just a message away.', found: 'We are just a message away' },
    { text: 'Do you still need our help?', found: 'Do you still need our help?' },
    { text: 'Let me know if you have any questions.', found: 'Let me know if you have any questions.' },
    { text: 'Is there anything else I can help with?', found: 'Is there anything else I can help with' },
  ],
  passes: [
    'The site should come back online tonight.',
    'Was there anything else in the drawer?',
    'Can you tell me if the door is shut?',
    'Does the menu come back up if you tap it?',
    'For more information please contact your store.',
    'Does the light come back up if you press it?',
    'If not, please send a photo.',
    "Let us know which size you'd like.",
    'Can you let us know your order number?',
  ],
};
