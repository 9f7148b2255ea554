/**
 * Which of thousands of cues are worth trying on a sentence: those one of whose anchors it holds. One look-up a word (or, in
 * Chinese, a character) instead of one search a cue.
 */
import type { Anchor, Cue, Spacing } from './cue';

export interface CueIndex<Owner> {
  /** The entries to try on a folded sentence, in the order they were added. */
  candidates(folded: string): readonly CueEntry<Owner>[];
}

export interface CueEntry<Owner> {
  readonly cue: Cue;
  readonly owner: Owner;
}

/** Longest piece of an anchor that the index looks at, in UTF-16 units. */
const LONGEST_KEY = 6;
/** A masked run (see text/mask.ts) counts as a word of its own. */
const WORD = /[\p{L}\p{N}\p{M}']+|\ufffc+/gu;

export function buildCueIndex<Owner>(entries: readonly CueEntry<Owner>[], spacing: Spacing): CueIndex<Owner> {
  const always: number[] = [];
  const words = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  const suffixes = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, entry: number) => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  const addAnchor = ({ kind, text }: Anchor, entry: number) => {
    if (kind === 'word') add(words, text, entry);
    else if (kind === 'prefix') add(prefixes, text.slice(0, LONGEST_KEY), entry);
    else if (kind === 'suffix') add(suffixes, text.slice(-LONGEST_KEY), entry);
    else add(parts, text.slice(0, 2), entry);
  };
  entries.forEach(({ cue }, entry) => {
    if (!cue.anchors) always.push(entry);
    else for (const anchor of cue.anchors) addAnchor(anchor, entry);
  });

  const collect = (folded: string): Set<number> => {
    const found = new Set<number>(always);
    const take = (list: readonly number[] | undefined) => {
      if (list) for (const entry of list) found.add(entry);
    };
    if (spacing === 'unspaced') {
      for (let at = 0; at < folded.length; at++) {
        take(parts.get(folded[at] as string));
        take(parts.get(folded.slice(at, at + 2)));
      }
      return found;
    }
    for (const [word] of folded.matchAll(WORD)) {
      take(words.get(word));
      for (let length = 1; length <= LONGEST_KEY && length <= word.length; length++) {
        take(prefixes.get(word.slice(0, length)));
        take(suffixes.get(word.slice(-length)));
      }
    }
    return found;
  };

  return {
    candidates: (folded) => [...collect(folded)].sort((a, b) => a - b).map((entry) => entries[entry] as CueEntry<Owner>),
  };
}
