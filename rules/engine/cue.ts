/**
 * The cue language: how a fault or a strength is worded, as an author writes it, compiled to a regular expression that cannot
 * run away (every repeat is bounded) and to the words without which it need not be tried at all.
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
  /** Compiled at first use. Group `span` is what to point at; other named groups are kept words. */
  readonly pattern: () => RegExp;
}

/** A folded word, or a part of one. In unspaced text always a `part`. */
export interface Anchor {
  readonly kind: 'word' | 'prefix' | 'suffix' | 'part';
  readonly text: string;
}

export type CueNode =
  | { readonly kind: 'word'; readonly text: string; readonly openLeft: boolean; readonly openRight: boolean }
  | { readonly kind: 'any'; readonly of: readonly CueSequence[]; readonly isOptional: boolean; readonly name: string | null }
  | { readonly kind: 'look'; readonly of: readonly CueSequence[]; readonly isBehind: boolean }
  | { readonly kind: 'span'; readonly of: CueSequence }
  | { readonly kind: 'gap'; readonly most: number; readonly crossesCommas: boolean }
  | { readonly kind: 'sign'; readonly sign: '»' | '»»' | '#' | ',' | ',,' | '?' | '^' | '$' };
export type CueSequence = readonly CueNode[];

/** Thrown for a cue that is not well formed; the message names the cue and the place. */
export class CueError extends Error {}

/** Contractions that are other words without their apostrophe ("we'll": "well"), and so keep it. */
const KEEP_APOSTROPHE = new Set("we'll we're we'd i'll i'd it's he'll she'll she'd he'd who're".split(' '));

/**
 * What belongs to a word, in folded text of the spaced scripts (Latin, Cyrillic, traditional Mongolian). Spelled out in ranges:
 * the Unicode properties would say the same in some 700 ranges for every word of a cue, and take 100 times as long to compile.
 */
const LETTER = "[a-z0-9'\\u00aa-\\u024f\\u0300-\\u036f\\u0400-\\u052f\\u1800-\\u18af\\u1e00-\\u1eff]";
const TOKEN = /\s+|……(\d*)|…(\d*)|»»|»|,,|,|#|\?|\^|\$|[<>]|([\p{L}_]+)=\(|!\(|~\(|[()[\]|]|\{([\w-]+)\}|[^\s…»,#?^$<>()[\]|{}=!~]+|./gu;

/** Classes are used over and over; each is parsed once for its set of classes. */
const parsedClasses = new WeakMap<CueContext['classes'], Map<string, CueSequence[]>>();

function parsedClass(body: string, context: CueContext, depth: number): CueSequence[] {
  const known = parsedClasses.get(context.classes) ?? new Map<string, CueSequence[]>();
  parsedClasses.set(context.classes, known);
  const parsed = known.get(body) ?? parseCue(body, context, depth);
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
        else nodes.push({ kind: 'any', of, isOptional: text === '[', name: token[3] ?? null });
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
        nodes.push({ kind: 'any', of: parsedClass(body, context, depth + 1), isOptional: false, name: null });
      } else if (/^[)\]>|]$/.test(text)) fail(`a stray ${text}`);
      else {
        const openRight = text.endsWith('*');
        const openLeft = text.startsWith('*') && text.length > 1;
        const word = text.slice(openLeft ? 1 : 0, openRight ? -1 : undefined);
        if (!word || word.includes('*')) fail('a stray *');
        nodes.push({ kind: 'word', text: word, openLeft, openRight });
      }
    }
    if (close !== null) fail('an unclosed bracket');
    return all;
  };
  return alternatives(null);
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

type Word = CueNode & { readonly kind: 'word' };

/** A word without its borders. An apostrophe inside may be left out; a hyphen may be a space or nothing. */
const bodyOf = ({ text }: Word) =>
  (KEEP_APOSTROPHE.has(text) ? escaped(text) : escaped(text).replace(/(?<=\p{L})'(?=\p{L})/gu, "'?")).replace(/-/g, '[- ]?');

const STARTS = `(?<!${LETTER})`;
const ENDS = `(?!${LETTER})`;
const hasLetterEdges = ({ text }: Word) => /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/u.test(text);

/** Words in a row without the borders at both ends: the borders inside are plain spaces. */
function compileWords(words: readonly Word[]): string {
  return words
    .map((word, at) => {
      const next = words[at + 1];
      const left = at === 0 ? '' : word.openLeft ? `${STARTS}${LETTER}{1,24}` : '';
      const right = word.openRight ? `${LETTER}{0,24}` : '';
      if (!next) return left + bodyOf(word) + right;
      const isPlain = hasLetterEdges(word) && hasLetterEdges(next) && !next.openLeft;
      return `${left}${bodyOf(word)}${right}${isPlain ? ' ' : `${word.openRight ? '' : ENDS} ?${next.openLeft ? '' : STARTS}`}`;
    })
    .join('');
}

const isWords = (sequence: CueSequence): sequence is readonly Word[] =>
  sequence.length > 0 && sequence.every(({ kind }) => kind === 'word');
const isClosed = (words: readonly Word[]) => !words[0]?.openLeft && !words.at(-1)?.openRight;

/** Alternatives joined; neighbours that are plain words share their borders, which makes the expression several times smaller. */
function compileAny(of: readonly CueSequence[], spacing: Spacing): string {
  const parts: string[] = [];
  let run: string[] = [];
  const endRun = () => {
    if (run.length) parts.push(run.length === 1 ? `${STARTS}${run[0]}${ENDS}` : `${STARTS}(?:${run.join('|')})${ENDS}`);
    run = [];
  };
  for (const one of of) {
    if (spacing === 'spaced' && isWords(one) && isClosed(one)) run.push(compileWords(one));
    else {
      endRun();
      parts.push(compileSequence(one, spacing));
    }
  }
  endRun();
  return parts.join('|');
}

function compileSequence(sequence: CueSequence, spacing: Spacing): string {
  const gap = ' ?';
  if (spacing === 'spaced' && isWords(sequence) && isClosed(sequence)) return `${STARTS}${compileWords(sequence)}${ENDS}`;
  const compileNode = (node: CueNode): string => {
    switch (node.kind) {
      case 'word': {
        if (spacing === 'unspaced') return bodyOf(node);
        return `${STARTS}${node.openLeft ? `${LETTER}{1,24}` : ''}${bodyOf(node)}${node.openRight ? `${LETTER}{0,24}` : ENDS}`;
      }
      case 'any': {
        const body = compileAny(node.of, spacing);
        const group = node.name ? `(?<${node.name}>${body})` : `(?:${body})`;
        return node.isOptional ? `${group}?` : group;
      }
      case 'look': {
        const body = compileAny(node.of, spacing);
        return node.isBehind ? `(?<!(?:${body})${gap})` : `(?!${gap}(?:${body}))`;
      }
      case 'span':
        return `(?<span>${compileSequence(node.of, spacing)})`;
      case 'gap': {
        if (spacing === 'unspaced') return `[^${node.crossesCommas ? '' : '，,、；;'}。！？!?…\\n]{0,${node.most}}?`;
        // A whole word each time (nothing of it left over), so that a long run can be divided in one way only.
        const letter = '[^\\s.,;:!?()"…–—]';
        const word = `${letter}{1,40}(?!${letter})`;
        const comma = node.crossesCommas ? '[,;:()–—"]{0,2}' : '';
        return `(?:${comma}${gap}${word}){0,${node.most}}?${comma}`;
      }
      case 'sign':
        // "5pm", "24hrs", "3rd": a number with its unit written on.
        return node.sign === '#' && spacing === 'spaced' ? `${signs['#']}\\p{L}{0,3}` : signs[node.sign];
    }
  };
  return sequence.map(compileNode).join(gap);
}

const signs = {
  '»': '[^,;:.!?…，。；：！？\\n]{0,200}',
  '»»': '[^\\n]{0,600}',
  '#': '\\d[\\d.,:]{0,12}',
  ',': '[,，、;:–—-]?',
  ',,': '[,，、;:–—-]',
  '?': '[?？]',
  '^': '(?<=^[^\\p{L}\\p{N}]{0,80})',
  $: '(?=[^\\p{L}\\p{N}\\ufffc]{0,20}$)',
} as const;

/** How much a set of anchors narrows: fewer and longer words are better. Lower is better. */
function breadth(anchors: readonly Anchor[], spacing: Spacing): number {
  return anchors.reduce((sum, { text }) => sum + (spacing === 'unspaced' ? 4 ** -Math.min(text.length, 3) : 1 / text.length ** 3), 0);
}

function anchorsOf(sequence: CueSequence, spacing: Spacing): readonly Anchor[] | null {
  let best: readonly Anchor[] | null = null;
  const consider = (anchors: readonly Anchor[] | null) => {
    if (anchors && (!best || breadth(anchors, spacing) < breadth(best, spacing))) best = anchors;
  };
  for (const node of sequence) {
    if (node.kind === 'word') consider(wordAnchors(node, spacing));
    else if (node.kind === 'span') consider(anchorsOf(node.of, spacing));
    else if (node.kind === 'any' && !node.isOptional) {
      const each = node.of.map((one) => anchorsOf(one, spacing));
      consider(each.every((anchors) => anchors !== null) ? each.flat() : null);
    }
  }
  return best;
}

function wordAnchors(node: CueNode & { kind: 'word' }, spacing: Spacing): readonly Anchor[] {
  if (spacing === 'unspaced') return [{ kind: 'part', text: node.text }];
  const text = node.text.split('-')[0] as string;
  const isPrefix = node.openRight || text !== node.text;
  if (node.openLeft) return [{ kind: 'suffix', text: node.text }];
  const bare = text.replaceAll("'", '');
  const kind = isPrefix ? 'prefix' : 'word';
  return bare === text || KEEP_APOSTROPHE.has(text)
    ? [{ kind, text }]
    : [
        { kind, text },
        { kind, text: bare },
      ];
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
  let pattern: RegExp | null = null;
  return {
    source,
    anchors: each.every((anchors) => anchors !== null) ? each.flat() : null,
    pattern: () => {
      pattern ??= new RegExp(alternatives.map((one) => compileSequence(one, context.spacing)).join('|'), 'dgu');
      return pattern;
    },
  };
}
