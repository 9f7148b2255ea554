import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Thanks for the photo.', found: 'Thanks' },
    { text: 'Thank you so much!', found: 'Thank you so much' },
  ],
  passes: [
    'I appreciate the wait is long.',
    'Your thank-you card is in the box.',
    'We have sent a thank you note to the driver.',
    'Thank you for your years with us, but the fee stays.',
    "No thanks to the storm, we're late.",
    'Can you send the number? Thanks, Ella',
  ],
};
