import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'The courier lost it.', found: 'The courier lost it', fixed: 'We got this wrong, and ….' },
    { text: 'Marketing published the wrong price.', found: 'Marketing published the wrong price', fixed: 'We got this wrong, and ….' },
    { text: 'It was the plumber who drilled through the pipe.', found: 'It was the plumber who' },
    { text: 'Whoever was on the desk wrote it down wrong.', found: 'Whoever was on the desk wrote it down wrong' },
    { text: "Finance still hasn't released the money.", found: "Finance still hasn't released the money" },
    { text: 'The damage happened at the depot.', found: 'damage happened at the depot' },
  ],
  passes: [
    'It was the driver who found your ring.',
    'Our agents never ask for your PIN.',
    'The letters were sent by mistake.',
    'The hotel has confirmed a late check-out.',
    "It isn't the florist's mistake: we gave her the wrong day.",
    'Would you mind messaging your order number?',
    'The bank dropped the hold this morning.',
    "The courier lost it, and I'm sending a new one today.",
    "We're sorry our driver broke the vase.",
  ],
};
