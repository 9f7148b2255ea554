import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Please hold on to the lid, because the lab will want it.', found: 'because the lab will want it' },
    { text: 'Your sofa comes later, owing to the snow.', found: 'owing to the snow' },
    { text: "We're unable to, as the label is printed.", found: 'as the label is printed' },
    { text: "We can't open it because the seal is broken.", found: 'because the seal is broken' },
    { text: 'It is delayed due to snow in Denver.', found: 'due to snow in Denver' },
  ],
  passes: [
    "We can't do that because those are the rules.",
    'Please watch this page as this is kept up to date.',
    "You've been with us since Monday.",
    'Because of you, we won a prize!',
  ],
};
