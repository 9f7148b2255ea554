import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Thursday is full, but you could use the early slot.', found: 'but you could use the early slot' },
    { text: 'I can post you a spare handle.', found: 'I can post you a spare handle' },
    { text: 'What I can do is hold it for you.', found: 'What I can do is hold it for you' },
    { text: 'Would you prefer a refund or a new one?', found: 'Would you prefer a refund or a new one' },
    { text: 'Take your pick: the ground floor or the attic.', found: 'Take your pick: the ground floor or the attic' },
    { text: "That kettle isn't sold here. Our Leith shop has one.", found: 'Our Leith shop has one' },
    { text: 'Should the evening not work for you, Sunday is fine too.', found: 'Should the evening not work for you, Sunday is fine too' },
    { text: 'Instead of a voucher I could top up your card.', found: 'Instead of a voucher I could top up your card' },
  ],
  passes: [
    'We can only post parcels that are taped shut.',
    'I can definitely see why.',
    'We can certainly help with that.',
    'Have you tried the other socket?',
    'Our Leith shop has one till per floor.',
    'Feel free to keep an eye on the news page.',
    'Send the serial number over so that we can replace the part list.',
    'We suggest that you contact the seller.',
    'See what I can do below.',
    'How can I help?',
    'Please DM us so that we can look into this.',
  ],
};
