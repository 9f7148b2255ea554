import type { PackSource } from '../engine/pack';

/** How customers show their mood, what went wrong and what they ask. */
export const customer: PackSource['customer'] = {
  upset: ['ridiculous', 'unacceptable', "still (not | hasn't)"],
  happy: ['love', 'great'],
  failure: ["(hasn't | never) arrived", 'broken'],
};
