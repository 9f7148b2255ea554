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

import { type AnyNode, anyNode, type CueNode, type CueSequence, type WordNode, wordNode } from './cue-nodes';
import { type LeastWords, longEnough } from './least-words';

export type Spacing = 'spaced' | 'unspaced';

export interface CueContext {
  readonly spacing: Spacing;
  readonly classes: Readonly<Record<string, string>>;
  readonly leastWords?: LeastWords;
}

export interface Cue {
  readonly source: string;
  /** Words one of which a sentence must hold for the cue to be worth trying; null: always try. */
  readonly anchors: readonly Anchor[] | null;
  /** Sets of words of each of which a sentence must hold one besides. */
  readonly needs: readonly WordSet[];
  readonly root: AnyNode;
}

/** Words that stand for each other in cues; many cues share one. */
export interface WordSet {
  readonly words: ReadonlySet<string>;
}

/** A folded word, or a part of one. In unspaced text always a `part`. */
export interface Anchor {
  readonly kind: 'word' | 'prefix' | 'suffix' | 'part';
  readonly text: string;
}

/** Thrown for a cue that is not well formed; the message names the cue and the place. */
export class CueError extends Error {}

const TOKEN = /\s+|……(\d*)|…(\d*)|»»|»|,,|,|#|\?|\^|\$|[<>]|([\p{L}_]+)=\(|!\(|~\(|[()[\]|]|\{([\w-]+)\}|[^\s…»,#?^$<>()[\]|{}=!~]+|./gu;

/** Classes are used over and over; each is parsed once for its set of classes, so that what it matched is remembered once too. */
const parsedClasses = new WeakMap<CueContext['classes'], Map<string, AnyNode>>();

function parsedClass(body: string, context: CueContext, depth: number): AnyNode {
  const known = parsedClasses.get(context.classes) ?? new Map<string, AnyNode>();
  parsedClasses.set(context.classes, known);
  const parsed = known.get(body) ?? anyNode(parseCue(body, context, depth), context.spacing, false, null);
  known.set(body, parsed);
  return parsed;
}

/** The cue as a tree: one sequence an alternative. Class names are replaced by what they stand for. */
export function parseCue(source: string, context: CueContext, depth = 0): CueSequence[] {
  if (depth > 8) throw new CueError(`cue classes nest too deep in "${source}"`);
  const tokens = [...source.matchAll(TOKEN)];
  let at = 0;
  const fail = (what: string): never => {
    throw new CueError(`${what} in cue "${source}" at ${tokens[at]?.index ?? source.length}`);
  };
  const alternatives = (close: string | null): CueSequence[] => {
    const all: CueNode[][] = [[]];
    for (; at < tokens.length; at++) {
      const token = tokens[at] as RegExpExecArray;
      const text = token[0];
      const nodes = all[all.length - 1] as CueNode[];
      if (text === close) return all;
      if (/^\s+$/.test(text)) continue;
      if (text === '|') all.push([]);
      else if (text === '(' || text === '[' || text === '!(' || text === '~(' || text.endsWith('=(')) {
        at++;
        const of = alternatives(text === '[' ? ']' : ')');
        if (at >= tokens.length) fail('an unclosed bracket');
        if (text === '!(' || text === '~(') nodes.push({ kind: 'look', of, isBehind: text === '~(' });
        else nodes.push(anyNode(of, context.spacing, text === '[', token[3] ?? null));
      } else if (text === '<') {
        at++;
        const of = alternatives('>');
        if (at >= tokens.length || of.length !== 1) fail('an unclosed or divided <span>');
        nodes.push({ kind: 'span', of: of[0] as CueSequence });
      } else if (text.startsWith('……'))
        nodes.push({ kind: 'gap', most: Number(token[1] || (context.spacing === 'spaced' ? 12 : 20)), crossesCommas: true });
      else if (text.startsWith('…'))
        nodes.push({ kind: 'gap', most: Number(token[2] || (context.spacing === 'spaced' ? 6 : 8)), crossesCommas: false });
      else if (
        text === '»' ||
        text === '»»' ||
        text === '#' ||
        text === ',' ||
        text === ',,' ||
        text === '?' ||
        text === '^' ||
        text === '$'
      )
        nodes.push({ kind: 'sign', sign: text });
      else if (token[4] !== undefined) {
        const body = context.classes[token[4]] ?? fail(`no class {${token[4]}}`);
        nodes.push(parsedClass(body, context, depth + 1));
      } else if (/^[)\]>|]$/.test(text)) fail(`a stray ${text}`);
      else {
        const openRight = text.endsWith('*');
        const openLeft = text.startsWith('*') && text.length > 1;
        const word = text.slice(openLeft ? 1 : 0, openRight ? -1 : undefined);
        if (!word || word.includes('*')) fail('a stray *');
        nodes.push(wordNode(word, openLeft, openRight));
      }
    }
    if (close !== null) fail('an unclosed bracket');
    return all;
  };
  return alternatives(null);
}

/** How much a set of anchors narrows: fewer and longer words are better. Lower is better. */
function breadth(anchors: readonly Anchor[], spacing: Spacing): number {
  return anchors.reduce((sum, { text }) => sum + (spacing === 'unspaced' ? 4 ** -Math.min(text.length, 3) : 1 / text.length ** 3), 0);
}

/** What a group's alternatives need; worked out once, for classes stand in many cues. */
const groupAnchors = new WeakMap<AnyNode, readonly Anchor[] | null>();

function anchorsOfGroup(node: AnyNode, spacing: Spacing): readonly Anchor[] | null {
  const known = groupAnchors.get(node);
  if (known !== undefined) return known;
  const anchors: Anchor[] = [];
  const isAnchored = node.of.every((one) => {
    const some = anchorsOf(one, spacing);
    if (some) anchors.push(...some);
    return some !== null;
  });
  const result = isAnchored ? anchors : null;
  groupAnchors.set(node, result);
  return result;
}

function anchorsOf(sequence: CueSequence, spacing: Spacing): readonly Anchor[] | null {
  let best: readonly Anchor[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of sequence) {
    let anchors: readonly Anchor[] | null = null;
    if (node.kind === 'word') anchors = wordAnchors(node, spacing);
    else if (node.kind === 'span') anchors = anchorsOf(node.of, spacing);
    else if (node.kind === 'any' && !node.isOptional) anchors = anchorsOfGroup(node, spacing);
    if (!anchors) continue;
    const wide = sequence.length === 1 ? 0 : breadth(anchors, spacing);
    if (wide < least) {
      best = anchors;
      least = wide;
    }
  }
  return best;
}

const NO_NEEDS: readonly WordSet[] = [];
const needOfNode = new WeakMap<CueNode, WordSet | null>();

/** What a node that must match takes from a sentence; null where that is no set of whole words. */
function needOf(node: CueNode, spacing: Spacing): WordSet | null {
  const known = needOfNode.get(node);
  if (known !== undefined) return known;
  const anchors = anchorsOf([node], spacing);
  const need = anchors?.every(({ kind }) => kind === 'word') ? { words: new Set(anchors.map(({ text }) => text)) } : null;
  needOfNode.set(node, need);
  return need;
}

/** Words beyond which nearly every sentence holds one of a set. */
const WIDE = 60;

/** The needs of each part of a cue that is one sequence, the narrowest first; what its anchors ask for already is left out. */
function needsOf(sequence: CueSequence, spacing: Spacing, anchors: readonly Anchor[]): readonly WordSet[] {
  const needs = sequence.flatMap((node) => (node.kind === 'span' ? needsOf(node.of, spacing, anchors) : (needOf(node, spacing) ?? [])));
  return needs
    .filter(({ words }) => words.size <= WIDE && !anchors.every(({ kind, text }) => kind === 'word' && words.has(text)))
    .sort((a, b) => a.words.size - b.words.size);
}

function wordAnchors(node: WordNode, spacing: Spacing): readonly Anchor[] {
  if (spacing === 'unspaced') return [{ kind: 'part', text: node.text }];
  if (node.openLeft) return [{ kind: 'suffix', text: node.text }];
  const [first = node.text] = node.parts;
  const kind = node.openRight && node.parts.length === 1 ? 'prefix' : 'word';
  const spellings = [first, node.parts.length === 1 ? node.bare : null, node.joined];
  return [...new Set(spellings)].flatMap((text) => (text === null ? [] : [{ kind, text }]));
}

/**
 * Compiles one cue.
 * @returns null when {@link CueContext.leastWords} leaves nothing of it
 * @throws CueError when it is not well formed
 */
export function compileCue(source: string, context: CueContext & { readonly leastWords: LeastWords }): Cue | null;
export function compileCue(source: string, context: CueContext): Cue;
export function compileCue(source: string, context: CueContext): Cue | null {
  const { leastWords } = context;
  const alternatives = parseCue(source, context).flatMap((one) => {
    const kept = leastWords ? longEnough(one, leastWords) : one;
    return kept ? [kept] : [];
  });
  if (!alternatives.length) return null;
  const each = alternatives.map((one) => anchorsOf(one, context.spacing));
  const anchors = each.every((some) => some !== null) ? each.flat() : null;
  const [only] = alternatives;
  return {
    source,
    anchors,
    needs:
      only && alternatives.length === 1 && anchors && context.spacing === 'spaced' ? needsOf(only, context.spacing, anchors) : NO_NEEDS,
    root: anyNode(alternatives, context.spacing, false, null),
  };
}
