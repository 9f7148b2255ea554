import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "We'll look into it.", found: "We'll look into it", fixed: "We'll look into it by …." },
    { text: 'Someone will get back to you soon.', found: 'Someone will get back to you soon', fixed: 'Someone will get back to you by ….' },
    { text: 'Maintenance will look at it when they can.', found: 'Maintenance will look at it' },
    { text: 'A decision will be announced in the autumn.', found: 'A decision will be announced' },
    { text: 'Our engineers are tracing the leak.', found: 'Our engineers are tracing' },
    { text: "I'll have a specialist reach out.", found: "I'll have a specialist reach" },
  ],
  passes: [
    "We'll keep the table for fifteen minutes.",
    'You will get an email when your kettle is dispatched.',
    'The money will be taken from your card.',
    'You might want to book soon, as two rooms are left.',
    "We'll be happy to help you pick a frame.",
    "Ask for Sean, he'll have a blue van.",
    "We'll be open from noon.",
    "We'll call you by 5 pm today.",
    'Please DM us so we can look into this.',
    'See you soon!',
  ],
};
