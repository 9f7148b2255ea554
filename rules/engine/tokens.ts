/**
 * A folded sentence as the matcher walks it. In spaced languages a position is a token: a word, a number, or one sign. In unspaced
 * ones a position is a UTF-16 index. Every look-up the matcher needs is made once per sentence.
 */
import { MASK } from '../text/mask';
import { type Anchor, anchorsOfPart, anchorsOfToken } from './anchors';

/** Whether spaces stand between a language's words. */
export type Spacing = 'spaced' | 'unspaced';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** A word or number stands right before it, without a space: "5" and "pm" in "5pm". */
  readonly isGlued: boolean;
}

export interface Tokens {
  readonly spacing: Spacing;
  readonly text: string;
  /** Empty in unspaced languages. */
  readonly list: readonly Token[];
  /** What stands at each position answers to these. */
  readonly anchors: readonly (readonly Anchor[])[];
  /** Number of positions; the end is a position too. */
  readonly length: number;
  /** The first position that holds a letter or digit. */
  readonly first: number;
  /** From this position on there are no letters, digits or masked words. */
  readonly last: number;
  /** Where a node that was tried can end, by node and position. */
  readonly memo: Map<number, readonly number[]>;
  /** How often a node was tried: the matcher's work, for the test that it stays linear. */
  readonly work: { steps: number };
}

/** Words with their inner apostrophes, numbers with their inner stops, any other sign by itself. */
const TOKEN = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|\ufffc+|[^\s]/gu;
const NUMBER = /^\p{N}/u;
const WORD = /^[\p{L}\p{M}]/u;

function kindOf(text: string): Token['kind'] {
  return NUMBER.test(text) ? 'number' : WORD.test(text) ? 'word' : 'sign';
}

/** The texts of the tokens of a cue's word, in the same way as a sentence's. */
export const tokenTexts = (text: string): readonly string[] => text.match(TOKEN) ?? [];

/**
 * Made after the cues that are to be tried on it: it holds their anchors.
 * @param text folded
 */
export function tokenise(text: string, spacing: Spacing): Tokens {
  const memo = new Map<number, readonly number[]>();
  const work = { steps: 0 };
  if (spacing === 'unspaced') {
    const first = text.search(/[\p{L}\p{N}]/u);
    const rest = /[^\p{L}\p{N}\ufffc]*$/u.exec(text)?.index ?? text.length;
    const anchors = Array.from({ length: text.length }, (_, at) => anchorsOfPart(text, at));
    return { spacing, text, list: [], anchors, length: text.length, first: first === -1 ? text.length : first, last: rest, memo, work };
  }
  const list: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = kindOf(match[0]);
    const before = list[list.length - 1];
    const isGlued = kind !== 'sign' && before !== undefined && before.kind !== 'sign' && before.end === match.index;
    list.push({ start: match.index, end: match.index + match[0].length, text: match[0], kind, isGlued });
  }
  let first = 0;
  while (first < list.length && list[first]?.kind === 'sign') first++;
  let last = list.length;
  while (last > 0 && list[last - 1]?.kind === 'sign' && !list[last - 1]?.text.startsWith(MASK)) last--;
  const anchors = list.map((token) => anchorsOfToken(token.text, token.kind === 'number'));
  return { spacing, text, list, anchors, length: list.length, first, last, memo, work };
}

/** Where what begins at a position starts in the folded text. */
export const startOffset = ({ spacing, text, list }: Tokens, at: number): number =>
  spacing === 'unspaced' ? at : (list[at]?.start ?? text.length);

/** Where what ends before a position ends in the folded text. */
export const endOffset = ({ spacing, list }: Tokens, at: number): number => (spacing === 'unspaced' ? at : (list[at - 1]?.end ?? 0));
