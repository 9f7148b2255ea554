import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'The courier lost it.', found: 'The courier lost it', fixed: 'We got this wrong, and ….' },
    { text: 'Marketing published the wrong price.', found: 'Marketing published the wrong price', fixed: 'We got this wrong, and ….' },
  ],
  passes: [
    'The bank dropped the hold this morning.',
    "The courier lost it, and I'm sending a new one today.",
    "We're sorry our driver broke the vase.",
  ],
};
