import type { NameData } from '../engine/pack';
import { fold } from '../text/fold';

/** English forms of a known name: the whole of it, the first name, the last with a title. */
export const names: NameData = {
  forms: (name) => {
    const folded = fold(name.trim()).text.toLowerCase();
    const parts = folded.split(' ').filter(Boolean);
    return [...new Set([folded, parts[0] ?? ''])].filter(Boolean);
  },
  greetings: (name) => [`Hi ${name.trim().split(/\s+/)[0]},`],
};
