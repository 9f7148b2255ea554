import type { NameData } from '../engine/pack';
import { fold } from '../text/fold';

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam)\.?$/i;

/** Nobody is addressed behind these: a thing is named so, or somebody else. */
const NAMES_A_THING =
  /(?:^|[^\p{L}])(?:the|a|an|our|your|their|his|her|my|every|each|any|some|of|in|at|near|per|called|named|mr|mrs|ms|dr|st) $/iu;
/** Behind a greeting or a courtesy, or set off from what stands before. */
const CALLS =
  /(?:^|[.,!?:;()–—-]\s*|(?:^|[^\p{L}])(?:hi|hello|hey|hiya|dear|morning|afternoon|evening|day|there|thanks|thank you|thx|cheers|sorry|welcome|ok|okay|yes|yeah|no|sure|right|well|oh|bye|great|congrats|congratulations|apologies|problem|worries|you) )$/iu;
const SET_OFF = /^\s*(?:$|[^\s\p{L}\p{N}&'’-]|[-–—]\s)/u;
const NAME_GOES_ON = /^(?: \p{Lu}\p{Ll}| &|['’]s|-\p{L})/u;

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
    const forms = [folded.join(' '), ...titled, first, last];
    // "Zoë" is written "Zoe" too.
    const unmarked = forms.map((form) => form.normalize('NFD').replace(/\p{M}/gu, ''));
    return [...new Set([...forms, ...unmarked])].filter((form) => form.length > 1);
  },
  addresses: (before, form, behind) => {
    const isCalled = CALLS.test(before);
    if (isCalled && SET_OFF.test(behind)) return true;
    if (/^\p{Ll}/u.test(form) && form.length < 12) return isCalled && /\p{L} $/u.test(before);
    return (isCalled && !/^(?: &|['’]s|-\p{L})/u.test(behind)) || !(NAMES_A_THING.test(before) || NAME_GOES_ON.test(behind));
  },
  greetings: (name) => {
    const [first, ...others] = partsOf(name);
    const last = others.at(-1);
    if (!first) return [];
    return TITLE.test(first) ? (last ? [`Hello ${first} ${asWritten(last)},`] : []) : [`Hi ${asWritten(first)},`];
  },
};
