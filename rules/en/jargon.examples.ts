import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "I've opened an RMA.", found: 'RMA' },
    { text: 'We will escalate this to tier 2.', found: 'escalate this to tier 2' },
  ],
  passes: ['Your SIM card is on its way.', 'The PDF is attached.'],
};
