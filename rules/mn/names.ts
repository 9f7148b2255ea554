import type { NameData } from '../engine/pack';
import { foldMongolian } from './fold';

/** Suffixes a name takes where the customer is spoken to or of, folded: vocative, dative, genitive, accusative, comitative. */
const SUFFIXES = ['', 'а', 'э', 'у', 'д', 'т', 'ид', 'ин', 'иг', 'гин', 'таи', 'тэи', 'туи'];

/** A page may show the name with its title. */
const bare = (name: string) => name.trim().replace(/\s+(?:гуай|guai)$/iu, '');

/** Mongolian forms of a known name: the given name (after the initial of the father's), bare or with a suffix. */
export const names: NameData = {
  forms: (name) => {
    const folded = foldMongolian(bare(name)).text;
    const given = folded.split(/[.\s]+/).filter((part) => part.length > 1);
    const last = given[given.length - 1];
    const all = [folded, ...(last ? [last] : []), ...(given[0] ? [given[0]] : [])].filter((part) => part.length > 1);
    return [...new Set(all.flatMap((one) => SUFFIXES.map((suffix) => one + suffix)))];
  },
  greetings: (name) => {
    const given = bare(name)
      .split(/[.\s]+/)
      .filter((part) => part.length > 1)
      .pop();
    if (!given) return [];
    return /\p{Script=Cyrillic}/u.test(given)
      ? [`Сайн байна уу, ${given}.`, `${given} гуай, сайн байна уу.`]
      : [`Сайн байна уу, ${given}.`, `Sain baina uu, ${given}.`];
  },
};
