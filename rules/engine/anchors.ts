/**
 * Anchors: the words, and the beginnings and ends of words, by which cues are found. Each is a number. A sentence's words are turned into
 * the anchors they answer to; from then on cues and sentences meet by number alone.
 */

/** Texts answer to the same anchors exactly where the same cue words could stand. */
export type Anchor = number;

/** A folded word, or a part of one. In unspaced text always a `part`. Any number answers to the one `number`. */
export type AnchorKind = 'word' | 'prefix' | 'suffix' | 'part' | 'number';

/** Characters of a `part` that are looked at. */
const PART_LENGTH = 2;
/** Words remembered with what they answer to, before all are forgotten. */
const MOST_WORDS = 10_000;

const anchors: Readonly<Record<AnchorKind, Map<string, Anchor>>> = {
  word: new Map(),
  prefix: new Map(),
  suffix: new Map(),
  part: new Map(),
  number: new Map(),
};
/** By anchor: how often it will be answered to, see {@link breadthOf}. */
const breadths: number[] = [0];
let longestAffix = 0;
const answersOf = new Map<string, readonly Anchor[]>();

/** The anchor of a folded text, made known to {@link anchorsOfToken} and {@link anchorsOfPart}. */
export function anchorFor(kind: AnchorKind, text: string): Anchor {
  const key = kind === 'part' ? text.slice(0, PART_LENGTH) : text;
  const known = anchors[kind].get(key);
  if (known !== undefined) return known;
  const anchor = breadths.push(kind === 'part' ? 4 ** -key.length : 1 / key.length ** 3) - 1;
  anchors[kind].set(key, anchor);
  if (kind === 'prefix' || kind === 'suffix') longestAffix = Math.max(longestAffix, key.length);
  if (answersOf.size) answersOf.clear();
  return anchor;
}

export const NUMBER = anchorFor('number', '#');

/** Longer texts are rarer: lower is better. */
export const breadthOf = (anchor: Anchor): number => breadths[anchor] ?? 0;

const NONE: readonly Anchor[] = [];

/** The anchors that a token of a spaced language answers to. */
export function anchorsOfToken(text: string, isNumber: boolean): readonly Anchor[] {
  const known = answersOf.get(text);
  if (known) return known;
  const found: Anchor[] = [];
  const add = (anchor: Anchor | undefined) => {
    if (anchor !== undefined) found.push(anchor);
  };
  add(anchors.word.get(text));
  if (isNumber) found.push(NUMBER);
  for (let length = 1; length <= Math.min(text.length, longestAffix); length++) {
    add(anchors.prefix.get(text.slice(0, length)));
    add(anchors.suffix.get(text.slice(-length)));
  }
  if (answersOf.size >= MOST_WORDS) answersOf.clear();
  answersOf.set(text, found);
  return found;
}

/** The anchors that may begin at a position of an unspaced text. */
export function anchorsOfPart(text: string, at: number): readonly Anchor[] {
  const one = anchors.part.get(text[at] ?? '');
  const two = anchors.part.get(text.slice(at, at + PART_LENGTH));
  if (one === undefined) return two === undefined ? NONE : [two];
  return two === undefined || two === one ? [one] : [one, two];
}
