import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Let me know if you have any questions.', found: 'Let me know if you have any questions.' },
    { text: 'Is there anything else I can help with?', found: 'Is there anything else I can help with' },
  ],
  passes: ["Let us know which size you'd like.", 'Can you let us know your order number?'],
};
