import type { PackSource } from '../engine/pack';

/** What to add where a reply lacks something. */
export const insertions: PackSource['insertions'] = {
  'apology-missing': { at: 'afterGreeting', texts: ["I'm sorry that …"] },
  'empathy-missing': { at: 'afterGreeting', texts: ['I can see how … that is.', 'I understand why you ….'] },
  'refusal-without-reason': { at: 'end', texts: ["That's because …", 'What I can do is …'] },
  'greeting-missing': { at: 'start', texts: ['Hi there,'] },
  'closing-missing': { at: 'end', texts: ['If anything is unclear, just reply here.'] },
  'unanswered-question': { at: 'end', texts: ['To answer your question: …'] },
};
