import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'And?', found: 'And' },
    { text: 'Google it.', found: 'Google it' },
    { text: 'Order number?', found: 'Order number' },
  ],
  passes: ['Yes, it is.', 'Done! Anything else?', "You're welcome!"],
};
