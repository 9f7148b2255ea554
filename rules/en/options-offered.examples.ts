import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Thursday is full, but you could use the early slot.', found: 'but you could use the early slot' },
    { text: 'I can post you a spare handle.', found: 'I can post you a spare handle' },
    { text: 'What I can do is hold it for you.', found: 'What I can do is hold it for you' },
    { text: 'Would you prefer a refund or a new one?', found: 'Would you prefer a refund or a new one' },
  ],
  passes: [
    'Send the serial number over so that we can replace the part list.',
    'We suggest that you contact the seller.',
    'See what I can do below.',
    'How can I help?',
    'Please DM us so that we can look into this.',
  ],
};
