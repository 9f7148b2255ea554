/**
 * Which of thousands of cues are worth trying on a sentence: those one of whose anchors it holds. One look-up a word (or, in
 * Chinese, a character) instead of one search a cue.
 */
import type { Anchor, Cue, WordSet } from './cue';
import type { Tokens } from './tokens';

export interface CueIndex<Owner> {
  /** The entries to try on a sentence, in the order they were added. */
  candidates(tokens: Tokens): readonly CueEntry<Owner>[];
}

export interface CueEntry<Owner> {
  readonly cue: Cue;
  readonly owner: Owner;
}

/** Longest piece of an anchor that the index looks at, in UTF-16 units. */
const LONGEST_KEY = 6;

export function buildCueIndex<Owner>(entries: readonly CueEntry<Owner>[]): CueIndex<Owner> {
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

  // A mark per entry instead of a set: the entry was taken for the sentence with that number.
  const marks = new Uint32Array(entries.length);
  let sentence = 0;

  const collect = ({ spacing, text, list }: Tokens): number[] => {
    sentence++;
    const found: number[] = [];
    const held = new Map<WordSet, boolean>();
    const holds = (need: WordSet): boolean => {
      const known = held.get(need);
      if (known !== undefined) return known;
      let result = false;
      for (const token of list) {
        if (!need.words.has(token.text)) continue;
        result = true;
        break;
      }
      held.set(need, result);
      return result;
    };
    const take = (some: readonly number[] | undefined) => {
      if (!some) return;
      for (const entry of some) {
        if (marks[entry] === sentence) continue;
        marks[entry] = sentence;
        if ((entries[entry] as CueEntry<Owner>).cue.needs.every(holds)) found.push(entry);
      }
    };
    take(always);
    if (spacing === 'unspaced') {
      for (let at = 0; at < text.length; at++) {
        take(parts.get(text[at] as string));
        take(parts.get(text.slice(at, at + 2)));
      }
      return found;
    }
    for (const { text: word } of list) {
      take(words.get(word));
      for (let length = 1; length <= LONGEST_KEY && length <= word.length; length++) {
        if (prefixes.size) take(prefixes.get(word.slice(0, length)));
        if (suffixes.size) take(suffixes.get(word.slice(-length)));
      }
    }
    return found;
  };

  return {
    candidates: (tokens) =>
      collect(tokens)
        .sort((a, b) => a - b)
        .map((entry) => entries[entry] as CueEntry<Owner>),
  };
}
