import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "Hey dude, it's on its way.", found: 'dude' },
    { text: 'U can rebook online.', found: 'U', fixed: 'You can rebook online.' },
  ],
  passes: ['Dear Ms Lee, your card is ready.', 'The U-bend fits any pipe.', 'We love your photo.', 'The vegan one has no honey in it.'],
};
