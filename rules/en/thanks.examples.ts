import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Thanks for the photo.', found: 'Thanks' },
    { text: 'Thank you so much!', found: 'Thank you so much' },
  ],
  passes: ["No thanks to the storm, we're late.", 'Can you send the number? Thanks, Ella'],
};
