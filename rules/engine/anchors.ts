/**
 * Anchors: the words, and the beginnings and ends of words, by which cues are found. Each has a number. A sentence's words are turned into
 * the numbers of the anchors they answer to; from then on cues and sentences meet by number alone.
 */

/** A folded word, or a part of one. In unspaced text always a `part`. Any number answers to the one `number`. */
export interface Anchor {
  readonly kind: 'word' | 'prefix' | 'suffix' | 'part' | 'number';
  readonly text: string;
  /** The same for two anchors exactly where the same texts answer to them. */
  readonly id: number;
}

/** Characters of a `part` that are looked at. */
const PART_LENGTH = 2;
/** Words remembered with what they answer to, before all are forgotten. */
const MOST_WORDS = 10_000;

const ids: Readonly<Record<Anchor['kind'], Map<string, number>>> = {
  word: new Map(),
  prefix: new Map(),
  suffix: new Map(),
  part: new Map(),
  number: new Map(),
};
let lastId = 0;
let longestAffix = 0;
const idsOfWords = new Map<string, readonly number[]>();

/** The anchor for a folded text, made known to {@link idsOfToken} and {@link idsOfPart}. */
export function anchorFor(kind: Anchor['kind'], text: string): Anchor {
  const key = kind === 'part' ? text.slice(0, PART_LENGTH) : text;
  let id = ids[kind].get(key);
  if (id === undefined) {
    id = ++lastId;
    ids[kind].set(key, id);
    if (kind !== 'word' && kind !== 'part') longestAffix = Math.max(longestAffix, key.length);
    idsOfWords.clear();
  }
  return { kind, text, id };
}

export const NUMBER = anchorFor('number', '#');

const NO_IDS: readonly number[] = [];

/** The numbers of the anchors that a token of a spaced language answers to. */
export function idsOfToken(text: string, isNumber: boolean): readonly number[] {
  const known = idsOfWords.get(text);
  if (known) return known;
  const found: number[] = [];
  const add = (id: number | undefined) => {
    if (id !== undefined) found.push(id);
  };
  add(ids.word.get(text));
  if (isNumber) found.push(NUMBER.id);
  for (let length = 1; length <= Math.min(text.length, longestAffix); length++) {
    add(ids.prefix.get(text.slice(0, length)));
    add(ids.suffix.get(text.slice(-length)));
  }
  if (idsOfWords.size >= MOST_WORDS) idsOfWords.clear();
  const result = found.length ? found : NO_IDS;
  idsOfWords.set(text, result);
  return result;
}

/** The numbers of the anchors that may begin at a position of an unspaced text. */
export function idsOfPart(text: string, at: number): readonly number[] {
  const one = ids.part.get(text[at] ?? '');
  const two = ids.part.get(text.slice(at, at + PART_LENGTH));
  if (one === undefined) return two === undefined ? NO_IDS : [two];
  return two === undefined || two === one ? [one] : [one, two];
}
