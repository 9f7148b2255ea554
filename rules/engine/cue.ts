/**
 * The cue language: how a fault or a strength is worded, as an author writes it, parsed to a tree that match.ts walks (every repeat
 * is bounded) and to the words without which it need not be tried at all.
 *
 *   sorry about the wait      words in a row, folded; in Chinese the characters in a row
 *   apolog*                   a word that begins so; `*хгүй` one that ends so
 *   (i | we | our team)       one of
 *   [really | so]             one of, or nothing
 *   …   …3                    up to 6 (or 3) words, no punctuation between; in Chinese up to 8 characters
 *   ……  ……15                  up to 12 (or 15) words, commas allowed; in Chinese up to 20 characters
 *   »                         the rest of the clause;  »» the rest of the sentence
 *   #                         a number
 *   ,                         a comma or dash, or nothing;  ,, a comma or dash;  ? the question mark
 *   {verb}                    a class of the language, itself in this notation
 *   !(be | feel)  ~(if you)   not followed by;  not preceded by
 *   ^  $                      start and end of the sentence, stops and emoji apart
 *   i understand … <but>      the words to point at, where they are not all that matched
 *   act=(»)                   kept under a name for the rewording
 */

import type { Anchor } from './anchors';
import { type AnyNode, anyNode, type Need } from './cue-nodes';
import { type LeastWords, longEnough } from './least-words';
import { needsOf } from './needs';
import { type CueContext, parseCue } from './parse-cue';

export interface Cue {
  readonly source: string;
  /** One of these must stand in a sentence for the cue to be worth trying; null: always try. */
  readonly anchors: readonly Anchor[] | null;
  /** Of each of these one must stand in it besides. */
  readonly needs: readonly Need[];
  readonly root: AnyNode;
}

/** Anchors beyond which nearly every sentence holds one of a need's. */
const WIDE = 60;

/**
 * Compiles one cue.
 * @param context.leastWords leaves out wordings that are shorter
 * @returns null when nothing is left
 * @throws CueError when it is not well formed
 */
export function compileCue(source: string, context: CueContext & { readonly leastWords: LeastWords }): Cue | null;
export function compileCue(source: string, context: CueContext): Cue;
export function compileCue(source: string, context: CueContext & { readonly leastWords?: LeastWords }): Cue | null {
  const { leastWords } = context;
  const alternatives = parseCue(source, context).flatMap((one) => {
    const kept = leastWords ? longEnough(one, leastWords) : one;
    return kept ? [kept] : [];
  });
  if (!alternatives.length) return null;
  const root = anyNode(alternatives, false, null);
  const [only, ...others] = alternatives;
  const [narrowest = null, ...needs] = needsOf(only && !others.length ? only : [root]);
  return { source, anchors: narrowest?.anchors ?? null, needs: needs.filter(({ anchors }) => anchors.length <= WIDE), root };
}
