import type { NameData } from '../engine/pack';
import { fold } from '../text/fold';

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam)\.?$/i;

const partsOf = (name: string) => name.trim().split(/\s+/).filter(Boolean);

/** Forms and files hold names in capitals or in small letters throughout. */
const asWritten = (part: string) =>
  part === part.toLowerCase() || (part.length > 2 && part === part.toUpperCase())
    ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
    : part;

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
    const [first, ...others] = partsOf(name);
    const last = others.at(-1);
    if (!first) return [];
    return TITLE.test(first) ? (last ? [`Hello ${first} ${asWritten(last)},`] : []) : [`Hi ${asWritten(first)},`];
  },
};
