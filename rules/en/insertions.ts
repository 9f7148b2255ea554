import type { PackSource } from '../engine/pack';

/** What to add where a reply lacks something. */
export const insertions: PackSource['insertions'] = {
  'apology-missing': { at: 'afterGreeting', texts: ["I'm sorry that …"] },
};
