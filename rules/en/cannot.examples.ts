import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'We are unable to change the delivery date.',
      found: 'We are unable to change',
      fixed: 'For the delivery date, what we can do is ….',
    },
    {
      text: "I can't refund the order until it arrives at our warehouse.",
      found: "I can't refund the order",
      fixed: 'I can refund the order once it arrives at our warehouse.',
    },
    { text: "Sorry, I can't do that.", found: "I can't do that" },
    { text: 'That won’t be possible, Imran.', found: 'That won’t be possible' },
    { text: 'There are no rooms left.', found: 'There are no rooms left' },
    { text: 'Under no circumstances may bikes come in.', found: 'Under no circumstances may bikes come in' },
    { text: 'A worn sole is ineligible for a swap.', found: 'is ineligible for' },
    { text: 'The kiosk is not licensed to sell wine.', found: 'is not licensed to' },
  ],
  passes: [
    'The bank declined the payment, but your seats are safe.',
    "You can't sign in because the account was locked, so I've unlocked it just now.",
    "We can't stop humming your tune!",
    "You can't lose the points, they stay with you.",
    "A thing like that can't be replaced, and I'm sorry.",
    "A different airline doesn't mean we can't help you.",
    "It isn't uncomfortable at all.",
    "We can't wait to see you.",
    "If you can't log in, tell us.",
    "I can't thank you enough for your patience.",
    "I see that you can't open the attachment, so I've put the table into this message.",
    "I couldn't tell you yet; I'm asking the crew.",
  ],
};
