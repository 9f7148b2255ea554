import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'I understand your concern, but the offer has ended.',
      found: 'I understand your concern, but',
      fixed: 'I understand your concern. What I can do is …',
    },
    { text: 'Sorry about the wait. However, the store is closed.', found: 'However' },
  ],
  passes: ["Sorry for the outage, but it's fixed now.", "The item is out, but I've reserved one for you.", 'Nothing but the best for Rex.'],
};
