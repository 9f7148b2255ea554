import type { NameData } from '../engine/pack';
import { fold } from '../text/fold';

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam)\.?$/i;

const partsOf = (name: string) => name.trim().split(/\s+/).filter(Boolean);

/** English forms of a known name: the whole of it, the first name, the last with or without its title. */
export const names: NameData = {
  forms: (name) => {
    const folded = partsOf(fold(name).text.toLowerCase()).filter((part) => !TITLE.test(part));
    const first = folded[0];
    const last = folded.at(-1);
    if (!first || !last) return [];
    const titled = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr'].flatMap((title) => [`${title} ${last}`, `${title}. ${last}`]);
    return [...new Set([folded.join(' '), ...titled, first, last])].filter((form) => form.length > 1);
  },
  greetings: (name) => {
    const parts = partsOf(name);
    if (!parts[0]) return [];
    return TITLE.test(parts[0]) && parts.length > 1 ? [`Hello ${parts.join(' ')},`] : [`Hi ${parts[0]},`];
  },
};
