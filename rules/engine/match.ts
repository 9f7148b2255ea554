/**
 * Matching a cue over a tokenised sentence. Every node tells where it can end from a position (a class once per sentence and position),
 * and a sequence is searched with its dead ends remembered: the work is bounded by nodes × positions × the longest gap, whatever the text.
 */
import type { Span } from '../types';
import type { Spacing } from './cue';
import { type AnyNode, type CueNode, type CueSequence, firstTexts, type WordNode } from './cue-nodes';
import { endOffset, startOffset, type Token, type Tokens } from './tokens';

export interface CueMatch {
  /** All that matched. Offsets in the folded text, as in the others. */
  readonly match: Span;
  /** The words to point at. */
  readonly span: Span;
  /** Kept groups by name. */
  readonly groups: Readonly<Record<string, Span>>;
}

/** What ends a clause; what a gap may not cross; what it may when it crosses commas. */
const CLAUSE_END = /^[,;:.!?…，。；：！？\n]$/;
const BLOCK = /^[.,;:!?()"…–—]$/;
const COMMA = /^[,;:()–—"]$/;
const UNSPACED_BLOCK = /[，,、；;。！？!?…\n]/;
const UNSPACED_STOP = /[。！？!?…\n]/;
const NO_ENDS: readonly number[] = [];
const NO_SEQUENCES: readonly CueSequence[] = [];
/** Longest word sequence a look-behind looks back over. */
const LOOK_BEHIND = { spaced: 8, unspaced: 14 };

const isWordLike = ({ kind }: Token) => kind !== 'sign';

/** Where a word of a cue ends from a position, or -1. */
function wordEnd(node: WordNode, at: number, tokens: Tokens): number {
  if (tokens.spacing === 'unspaced') return tokens.text.startsWith(node.text, at) ? at + node.text.length : -1;
  const first = tokens.list[at];
  if (!first) return -1;
  // "pm" may stand right behind "5", a number never behind a letter.
  if (first.isGlued && (tokens.list[at - 1]?.kind !== 'number' || first.kind === 'number') && !node.openLeft) return -1;
  let position = at;
  for (let part = 0; part < node.parts.length; part++) {
    const wanted = node.parts[part] as string;
    const token = tokens.list[position];
    if (wanted === '-') {
      if (token?.text === '-') position++;
      continue;
    }
    if (!token) return -1;
    const isFirst = part === 0;
    const isLast = part === node.parts.length - 1;
    if (isFirst && node.openLeft) {
      if (!(token.text.endsWith(wanted) && token.text.length > wanted.length)) return -1;
    } else if (isLast && node.openRight) {
      if (!(token.text.startsWith(wanted) || (node.bare !== null && node.parts.length === 1 && token.text.startsWith(node.bare))))
        return -1;
    } else if (token.text !== wanted && !(node.bare !== null && node.parts.length === 1 && token.text === node.bare)) {
      // A hyphen may also be left out altogether: "shortstaffed".
      return isFirst && node.joined !== null && token.text === node.joined ? position + 1 : -1;
    }
    position++;
  }
  const next = tokens.list[position];
  if (!node.openRight && next?.isGlued && isWordLike(tokens.list[position - 1] as Token)) return -1;
  return position;
}

/** The position after the run of signs and words without a space that begins here, or -1 where a gap may not go. */
function chunkEnd(at: number, { list }: Tokens): number {
  let position = at;
  for (let token = list[position]; token && !BLOCK.test(token.text); token = list[position]) {
    position++;
    const next = list[position];
    if (!next || next.start !== token.end) return position;
  }
  return position === at ? -1 : position;
}

function gapEnds({ most, crossesCommas }: CueNode & { kind: 'gap' }, at: number, tokens: Tokens): readonly number[] {
  const ends: number[] = [];
  if (tokens.spacing === 'unspaced') {
    const block = crossesCommas ? UNSPACED_STOP : UNSPACED_BLOCK;
    for (let position = at; position <= Math.min(tokens.length, at + most); position++) {
      ends.push(position);
      if (position < tokens.length && block.test(tokens.text[position] as string)) break;
    }
    return ends;
  }
  const afterCommas = (from: number) => {
    let position = from;
    while (crossesCommas && position - from < 2 && COMMA.test(tokens.list[position]?.text ?? '')) position++;
    return position;
  };
  let position = at;
  for (let words = 0; ; words++) {
    ends.push(position);
    const beyond = afterCommas(position);
    if (beyond !== position) ends.push(beyond);
    if (words === most) return ends;
    const next = chunkEnd(beyond, tokens);
    if (next === -1) return ends;
    position = next;
  }
}

/** Longest first: a clause's rest is all of it unless what follows needs some. */
function restEnds(at: number, tokens: Tokens, isStop: (sign: string) => boolean, most: number): readonly number[] {
  const sign = (position: number) => (tokens.spacing === 'unspaced' ? tokens.text[position] : tokens.list[position]?.text) ?? '';
  let end = at;
  while (end < tokens.length && end - at < most && !isStop(sign(end))) end++;
  return Array.from({ length: end - at + 1 }, (_, back) => end - back);
}

/** A masked placeholder ("[number] 天") stands for a number where one is looked for. */
const UNSPACED_NUMBER = /\d[\d.,:]{0,12}|\uFFFC{1,40}/y;

function signEnds({ sign }: CueNode & { kind: 'sign' }, at: number, tokens: Tokens): readonly number[] {
  const text = (tokens.spacing === 'unspaced' ? tokens.text[at] : tokens.list[at]?.text) ?? '';
  switch (sign) {
    case '^':
      return at <= tokens.first ? [at] : NO_ENDS;
    case '$':
      return at >= tokens.last ? [at] : NO_ENDS;
    case '»':
      return restEnds(at, tokens, (one) => CLAUSE_END.test(one), tokens.spacing === 'unspaced' ? 100 : 60);
    case '»»':
      return restEnds(at, tokens, () => false, 400);
    case '?':
      return text === '?' || text === '？' ? [at + 1] : NO_ENDS;
    case ',':
      return /^[,，、;:–—-]$/.test(text) ? [at + 1, at] : [at];
    case ',,':
      return /^[,，、;:–—-]$/.test(text) ? [at + 1] : NO_ENDS;
    case '#': {
      if (tokens.spacing === 'spaced')
        return tokens.list[at]?.kind === 'number' ? (tokens.list[at + 1]?.isGlued ? [at + 2, at + 1] : [at + 1]) : NO_ENDS;
      UNSPACED_NUMBER.lastIndex = at;
      const number = UNSPACED_NUMBER.exec(tokens.text)?.[0];
      return number ? [at + number.length] : NO_ENDS;
    }
  }
}

/** Where a node can end from a position, the best end first. */
function ends(node: CueNode, at: number, tokens: Tokens): readonly number[] {
  tokens.work.steps++;
  switch (node.kind) {
    case 'word': {
      const end = wordEnd(node, at, tokens);
      return end === -1 ? NO_ENDS : [end];
    }
    case 'span':
      return sequenceEnds(node.of, at, tokens);
    case 'gap':
      return gapEnds(node, at, tokens);
    case 'sign':
      return signEnds(node, at, tokens);
    case 'look':
      return isSeen(node, at, tokens) ? NO_ENDS : [at];
    case 'any': {
      const key = node.id * (tokens.length + 1) + at;
      const known = tokens.memo.get(key);
      if (known) return known;
      const found = new Set<number>();
      for (const one of alternativesAt(node, at, tokens)) for (const end of sequenceEnds(one, at, tokens)) found.add(end);
      // The longest wording is the best; nothing at all is the last resort of what is optional.
      const sorted = [...found].sort((a, b) => b - a);
      if (node.isOptional && !found.has(at)) sorted.push(at);
      tokens.memo.set(key, sorted);
      return sorted;
    }
  }
}

/** The texts one of which must stand where a sequence begins; null when it may begin with anything. Worked out at first use. */
const firstKeys = new WeakMap<CueSequence, ReadonlySet<string> | null>();

function firstKeysOf(sequence: CueSequence, spacing: Spacing): ReadonlySet<string> | null {
  const known = firstKeys.get(sequence);
  if (known !== undefined) return known;
  const keys = new Set<string>();
  let isOpen = true;
  for (const node of sequence) {
    if (node.kind === 'look' || (node.kind === 'sign' && (node.sign === '^' || node.sign === '$'))) continue;
    const some =
      node.kind === 'word'
        ? firstTexts(node, spacing)
        : node.kind === 'span'
          ? firstKeysOf(node.of, spacing)
          : node.kind === 'any'
            ? firstKeysOfAny(node, spacing)
            : null;
    if (!some) break;
    for (const key of some) keys.add(key);
    if (node.kind === 'any' && node.isOptional) continue;
    isOpen = false;
    break;
  }
  const result = isOpen ? null : keys;
  firstKeys.set(sequence, result);
  return result;
}

function firstKeysOfAny(node: AnyNode, spacing: Spacing): ReadonlySet<string> | null {
  const keys = new Set(node.byFirst.keys());
  for (const one of node.others) {
    const some = firstKeysOf(one, spacing);
    if (!some) return null;
    for (const key of some) keys.add(key);
  }
  return keys;
}

/** The alternatives that can begin here. */
function alternativesAt(node: AnyNode, at: number, tokens: Tokens): readonly CueSequence[] {
  const { spacing, text, list } = tokens;
  const key = (spacing === 'unspaced' ? text[skipSpace(at, tokens)] : list[at]?.text) ?? '';
  const named = node.byFirst.get(key);
  if (!node.others.length) return named ?? NO_SEQUENCES;
  const [only] = node.others;
  if (only && node.others.length === 1 && !named) return (firstKeysOf(only, spacing)?.has(key) ?? true) ? node.others : NO_SEQUENCES;
  const others = node.others.filter((one) => firstKeysOf(one, spacing)?.has(key) ?? true);
  return named ? [...named, ...others] : others;
}

/** In unspaced text a single space between two pieces does not count. */
const skipSpace = (at: number, { spacing, text }: Tokens) => (spacing === 'unspaced' && text[at] === ' ' ? at + 1 : at);

/** Whether something that must not follow (or stand before) does. */
function isSeen({ of, isBehind }: CueNode & { kind: 'look' }, at: number, tokens: Tokens): boolean {
  if (!isBehind) return of.some((one) => sequenceEnds(one, skipSpace(at, tokens), tokens).length > 0);
  for (let from = at; from >= Math.max(0, at - LOOK_BEHIND[tokens.spacing]); from--) {
    if (of.some((one) => sequenceEnds(one, from, tokens).some((end) => end === at || skipSpace(end, tokens) === at))) return true;
  }
  return false;
}

/** Every end of a sequence, best first. */
function sequenceEnds(sequence: CueSequence, from: number, tokens: Tokens): readonly number[] {
  if (sequence.length === 1) return ends(sequence[0] as CueNode, skipSpace(from, tokens), tokens);
  const found: number[] = [];
  const seen = new Set<number>();
  const visit = (index: number, at: number) => {
    const state = index * (tokens.length + 2) + at;
    if (seen.has(state)) return;
    seen.add(state);
    const node = sequence[index];
    if (!node) found.push(at);
    else for (const end of ends(node, skipSpace(at, tokens), tokens)) visit(index + 1, end);
  };
  visit(0, from);
  return found;
}

/** The positions between the nodes of a sequence, of the best way from `from` (to `to`, if given); null when there is none. */
function path(sequence: CueSequence, from: number, tokens: Tokens, to?: number): number[] | null {
  let dead: Set<number> | null = null;
  const walk = (index: number, at: number): number[] | null => {
    const node = sequence[index];
    if (!node) return to === undefined || at === to ? [] : null;
    const state = index * (tokens.length + 2) + at;
    if (dead?.has(state)) return null;
    for (const end of ends(node, skipSpace(at, tokens), tokens)) {
      const rest = walk(index + 1, end);
      if (rest) return [end, ...rest];
    }
    dead ??= new Set();
    dead.add(state);
    return null;
  };
  return walk(0, from);
}

const isEmpty = ({ start, end }: Span) => end <= start;

/** Collects the span and the kept groups along a way. */
function trace(
  sequence: CueSequence,
  from: number,
  ways: readonly number[],
  tokens: Tokens,
  keep: (name: string, span: Span) => void,
): void {
  let at = from;
  for (const [index, node] of sequence.entries()) {
    const to = ways[index] as number;
    const start = skipSpace(at, tokens);
    if (node.kind === 'span') {
      keep('span', { start: startOffset(tokens, start), end: endOffset(tokens, to) });
      const inner = path(node.of, start, tokens, to);
      if (inner) trace(node.of, start, inner, tokens, keep);
    } else if (node.kind === 'any' && to > start) {
      if (node.name) keep(node.name, { start: startOffset(tokens, start), end: endOffset(tokens, to) });
      for (const one of node.of) {
        const inner = path(one, start, tokens, to);
        if (!inner) continue;
        trace(one, start, inner, tokens, keep);
        break;
      }
    }
    at = to;
  }
}

function trimmed({ start, end }: Span, text: string): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,，、]/.test(text[from] as string)) from++;
  while (to > from && /[\s,，、]/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

/** Every match of a cue, leftmost first; the search goes on after the words pointed at, so that a long tail hides nothing. */
export function* matchesOf(root: AnyNode, tokens: Tokens): Generator<CueMatch> {
  const [only] = root.of;
  const keys = tokens.spacing === 'spaced' && only && root.of.length === 1 ? firstKeysOf(only, tokens.spacing) : null;
  for (let at = 0; at < tokens.length; ) {
    let next = at + 1;
    if (keys && !keys.has((tokens.list[at] as Token).text)) {
      at = next;
      continue;
    }
    for (const sequence of alternativesAt(root, at, tokens)) {
      const ways = path(sequence, at, tokens);
      if (!ways) continue;
      const to = ways[ways.length - 1] ?? at;
      const match = { start: startOffset(tokens, at), end: endOffset(tokens, to) };
      const groups: Record<string, Span> = {};
      trace(sequence, at, ways, tokens, (name, span) => {
        if (!isEmpty(span)) groups[name] = span;
      });
      const span = trimmed(groups.span ?? match, tokens.text);
      if (isEmpty(span)) continue;
      yield { match, span, groups };
      while (next < tokens.length && startOffset(tokens, next) < span.end) next++;
      break;
    }
    at = next;
  }
}
