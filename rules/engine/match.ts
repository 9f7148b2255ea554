/** Matching a cue over a tokenised sentence: the best way through it from each position, and the words to point at and to keep on that way. */
import type { Span } from '../types';
import { type AnyNode, type CueNode, type CueSequence, isKeptIn } from './cue-nodes';
import { alternativesAt, ends, skipSpace } from './ends';
import { startsOf } from './starts';
import { endOffset, startOffset, type Tokens } from './tokens';

export interface CueMatch {
  /** All that matched. Offsets in the folded text, as in the others. */
  readonly match: Span;
  /** The words to point at. */
  readonly span: Span;
  /** Kept groups by name. */
  readonly groups: Readonly<Record<string, Span>>;
}

/**
 * Walks a sequence from its node `index` on, the best end of each node first.
 * @param ways filled with the position after each node, where there is a way
 * @param to where it must end, if given
 * @param dead places from which there is none, by node and position
 */
function walk(
  sequence: CueSequence,
  index: number,
  from: number,
  tokens: Tokens,
  to: number | undefined,
  ways: number[],
  dead: Set<number> | null,
): boolean {
  let at = from;
  for (let next = index; next < sequence.length; next++) {
    const some = ends(sequence[next] as CueNode, skipSpace(at, tokens), tokens);
    if (!some.length) return false;
    if (some.length === 1) {
      at = some[0] as number;
      ways[next] = at;
      continue;
    }
    const tried = dead ?? new Set<number>();
    for (const end of some) {
      const place = next * (tokens.length + 2) + end;
      if (tried.has(place)) continue;
      ways[next] = end;
      if (walk(sequence, next + 1, end, tokens, to, ways, tried)) return true;
      tried.add(place);
    }
    return false;
  }
  return to === undefined || at === to;
}

/** The positions after each node of a sequence, of the best way from `from` (to `to`, if given); null when there is none. */
function path(sequence: CueSequence, from: number, tokens: Tokens, to?: number): readonly number[] | null {
  const ways: number[] = [];
  return walk(sequence, 0, from, tokens, to, ways, null) ? ways : null;
}

type Groups = Record<string, Span>;

const isEmpty = ({ start, end }: Span) => end <= start;

function keep(groups: Groups, name: string, start: number, to: number, tokens: Tokens): void {
  const span = { start: startOffset(tokens, start), end: endOffset(tokens, to) };
  if (!isEmpty(span)) groups[name] = span;
}

/** Collects the span and the kept groups along a way. */
function trace(sequence: CueSequence, from: number, ways: readonly number[], tokens: Tokens, groups: Groups): void {
  let at = from;
  for (let index = 0; index < sequence.length; index++) {
    const node = sequence[index] as CueNode;
    const to = ways[index] as number;
    const start = skipSpace(at, tokens);
    if (node.kind === 'span') {
      keep(groups, 'span', start, to, tokens);
      traceFirst([node.of], start, to, tokens, groups);
    } else if (node.kind === 'any' && node.isKept && to > start) {
      if (node.name) keep(groups, node.name, start, to, tokens);
      traceFirst(node.of, start, to, tokens, groups);
    }
    at = to;
  }
}

/** Goes on in the first of several sequences that leads from one position to another. */
function traceFirst(of: readonly CueSequence[], from: number, to: number, tokens: Tokens, groups: Groups): void {
  if (!of.some(isKeptIn)) return;
  for (const one of of) {
    const ways = path(one, from, tokens, to);
    if (!ways) continue;
    trace(one, from, ways, tokens, groups);
    return;
  }
}

function trimmed({ start, end }: Span, text: string): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,，、]/.test(text[from] as string)) from++;
  while (to > from && /[\s,，、]/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

/** The match of a group's alternatives from a position, the first that has one; null when none has. */
function matchAt(root: AnyNode, at: number, tokens: Tokens): CueMatch | null {
  for (const sequence of alternativesAt(root, at, tokens)) {
    const ways = path(sequence, at, tokens);
    if (!ways) continue;
    const match = { start: startOffset(tokens, at), end: endOffset(tokens, ways.at(-1) ?? at) };
    const groups: Groups = {};
    if (root.isKept) trace(sequence, at, ways, tokens, groups);
    const span = trimmed(groups.span ?? match, tokens.text);
    if (!isEmpty(span)) return { match, span, groups };
  }
  return null;
}

/** Every match of a cue, leftmost first; the search goes on after the words pointed at, so that a long tail hides nothing. */
export function matchesOf(root: AnyNode, tokens: Tokens): readonly CueMatch[] {
  const matches: CueMatch[] = [];
  const end = startsOf(root, tokens.spacing).isInitial ? Math.min(tokens.first + 1, tokens.length) : tokens.length;
  for (let at = 0; at < end; ) {
    const found = matchAt(root, at, tokens);
    at++;
    if (!found) continue;
    matches.push(found);
    while (at < end && startOffset(tokens, at) < found.span.end) at++;
  }
  return matches;
}
