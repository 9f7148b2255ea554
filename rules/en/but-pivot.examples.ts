import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'I understand your concern, but the offer has ended.',
      found: 'I understand your concern, but',
      fixed: 'I understand your concern. What I can do is …',
    },
    { text: 'Sorry about the wait. However, the store is closed.', found: 'However' },
    { text: "Your sketches are lovely, but they don't fit our list.", found: 'Your sketches are lovely, but' },
    { text: 'We value your loyalty. The price, however, stays.', found: 'however' },
    { text: 'Although I do see your point, the deadline was Friday.', found: 'Although' },
  ],
  passes: ["Sorry for the outage, but it's fixed now.", "The item is out, but I've reserved one for you.", 'Nothing but the best for Rex.'],
};
