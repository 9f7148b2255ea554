/**
 * Where the parts of a cue end from a position of a tokenised sentence. What a group, a gap or a sign answers is remembered for the
 * sentence, and a sequence is searched with the places it has been at remembered: the work is bounded by nodes × positions × the
 * longest gap, whatever the text.
 */
import type { Anchor } from './anchors';
import type { AnyNode, CueNode, CueSequence, GapNode, LookNode, SignNode, WordNode } from './cue-nodes';
import { alternativesFor } from './starts';
import type { Token, Tokens } from './tokens';

/** What ends a clause; what a gap may not cross; what it may when it crosses commas. */
const CLAUSE_END = new Set(',;:.!?…，。；：！？\n');
const BLOCK = new Set('.,;:!?()"…–—');
const COMMA = new Set(',;:()–—"');
const PAUSE = new Set(',，、;:–—-');
const UNSPACED_BLOCK = new Set('，,、；;。！？!?…\n');
const UNSPACED_STOP = new Set('。！？!?…\n');
const NO_ENDS: readonly number[] = [];
const NO_ANCHORS: readonly Anchor[] = [];
/** Longest word sequence a look-behind looks back over. */
const LOOK_BEHIND = { spaced: 8, unspaced: 14 };
/** A masked placeholder ("[number] 天") stands for a number where one is looked for. */
const UNSPACED_NUMBER = /\d[\d.,:]{0,12}|\uFFFC{1,40}/y;

/** Lists of one end, each made once. */
const alone: (readonly number[])[] = [];
function only(end: number): readonly number[] {
  const known = alone[end] ?? [end];
  alone[end] = known;
  return known;
}

/** In unspaced text a single space between two pieces does not count. */
export const skipSpace = (at: number, { spacing, text }: Tokens) => (spacing === 'unspaced' && text[at] === ' ' ? at + 1 : at);

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
      // An ending may stand behind a hyphen by itself: "SMS-ээр".
      const isBehindHyphen = tokens.list[position - 1]?.text === '-';
      if (!(token.text.endsWith(wanted) && (token.text.length > wanted.length || isBehindHyphen))) return -1;
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
  for (let token = list[position]; token && !BLOCK.has(token.text); token = list[position]) {
    position++;
    const next = list[position];
    if (!next || next.start !== token.end) return position;
  }
  return position === at ? -1 : position;
}

/** The position after the commas that a gap may cross here. */
function afterCommas(from: number, { list }: Tokens): number {
  let position = from;
  while (position - from < 2 && COMMA.has(list[position]?.text ?? '')) position++;
  return position;
}

function gapEnds({ most, crossesCommas }: GapNode, at: number, tokens: Tokens): readonly number[] {
  const ends: number[] = [];
  if (tokens.spacing === 'unspaced') {
    const block = crossesCommas ? UNSPACED_STOP : UNSPACED_BLOCK;
    for (let position = at; position <= Math.min(tokens.length, at + most); position++) {
      ends.push(position);
      if (position < tokens.length && block.has(tokens.text[position] as string)) break;
    }
    return ends;
  }
  let position = at;
  for (let words = 0; ; words++) {
    ends.push(position);
    const beyond = crossesCommas ? afterCommas(position, tokens) : position;
    if (beyond !== position) ends.push(beyond);
    if (words === most) return ends;
    const next = chunkEnd(beyond, tokens);
    if (next === -1) return ends;
    position = next;
  }
}

/** What stands at a position: a token's text, in unspaced text a character; '' at the end. */
const textAt = (at: number, { spacing, text, list }: Tokens): string => (spacing === 'unspaced' ? text[at] : list[at]?.text) ?? '';

/** Longest first: a clause's rest is all of it unless what follows needs some. */
function restEnds(at: number, tokens: Tokens, stops: ReadonlySet<string> | null, most: number): readonly number[] {
  let end = at;
  while (end < tokens.length && end - at < most && !stops?.has(textAt(end, tokens))) end++;
  const ends: number[] = [];
  for (; end >= at; end--) ends.push(end);
  return ends;
}

function signEnds({ sign }: SignNode, at: number, tokens: Tokens): readonly number[] {
  switch (sign) {
    case '^':
      return at <= tokens.first ? only(at) : NO_ENDS;
    case '$':
      return at >= tokens.last ? only(at) : NO_ENDS;
    case '»':
      return restEnds(at, tokens, CLAUSE_END, tokens.spacing === 'unspaced' ? 100 : 60);
    case '»»':
      return restEnds(at, tokens, null, 400);
    case '?': {
      const text = textAt(at, tokens);
      return text === '?' || text === '？' ? only(at + 1) : NO_ENDS;
    }
    case ',':
      return PAUSE.has(textAt(at, tokens)) ? [at + 1, at] : only(at);
    case ',,':
      return PAUSE.has(textAt(at, tokens)) ? only(at + 1) : NO_ENDS;
    case '#': {
      if (tokens.spacing === 'spaced') {
        if (tokens.list[at]?.kind !== 'number') return NO_ENDS;
        return tokens.list[at + 1]?.isGlued ? [at + 2, at + 1] : only(at + 1);
      }
      UNSPACED_NUMBER.lastIndex = at;
      const number = UNSPACED_NUMBER.exec(tokens.text)?.[0];
      return number ? only(at + number.length) : NO_ENDS;
    }
  }
}

/** The alternatives of a group that can begin here. */
export const alternativesAt = (node: AnyNode, at: number, tokens: Tokens): readonly CueSequence[] =>
  alternativesFor(node, tokens.anchors[skipSpace(at, tokens)] ?? NO_ANCHORS, tokens.spacing);

/** The longest wording is the best; nothing at all is the last resort of what is optional. */
function groupEnds(node: AnyNode, alternatives: readonly CueSequence[], at: number, tokens: Tokens): readonly number[] {
  const found: number[] = [];
  for (const one of alternatives) addEnds(one, 0, at, tokens, found, null);
  if (node.isOptional) found.push(at);
  return found.length < 2 ? found : found.sort((a, b) => b - a).filter((end, index) => end !== found[index - 1]);
}

/** Where a node can end from a position, the best end first. */
export function ends(node: CueNode, at: number, tokens: Tokens): readonly number[] {
  tokens.work.steps++;
  switch (node.kind) {
    case 'word': {
      const end = wordEnd(node, at, tokens);
      return end === -1 ? NO_ENDS : only(end);
    }
    case 'span':
      return sequenceEnds(node.of, at, tokens);
    case 'look':
      return isSeen(node, at, tokens) ? NO_ENDS : only(at);
    case 'sign':
      return node.sign === '»' || node.sign === '»»'
        ? (remembered(node, at, tokens) ?? remember(node, at, tokens, signEnds(node, at, tokens)))
        : signEnds(node, at, tokens);
    case 'gap':
      return remembered(node, at, tokens) ?? remember(node, at, tokens, gapEnds(node, at, tokens));
    case 'any': {
      const alternatives = alternativesAt(node, at, tokens);
      if (!alternatives.length) return node.isOptional ? only(at) : NO_ENDS;
      return remembered(node, at, tokens) ?? remember(node, at, tokens, groupEnds(node, alternatives, at, tokens));
    }
  }
}

type Remembered = AnyNode | GapNode | SignNode;

const memoKey = ({ id }: Remembered, at: number, { length }: Tokens) => id * (length + 2) + at;

const remembered = (node: Remembered, at: number, tokens: Tokens) => tokens.memo.get(memoKey(node, at, tokens));

function remember(node: Remembered, at: number, tokens: Tokens, found: readonly number[]): readonly number[] {
  tokens.memo.set(memoKey(node, at, tokens), found);
  return found;
}

/** Whether something that must not follow (or stand before) does. */
function isSeen({ any, isBehind }: LookNode, at: number, tokens: Tokens): boolean {
  if (!isBehind) return ends(any, skipSpace(at, tokens), tokens).length > 0;
  for (let from = at; from >= Math.max(0, at - LOOK_BEHIND[tokens.spacing]); from--) {
    for (const end of ends(any, from, tokens)) if (end === at || skipSpace(end, tokens) === at) return true;
  }
  return false;
}

/** Adds every end of a sequence from its node `index` on. `seen`: places reached before, by node and position. */
function addEnds(sequence: CueSequence, index: number, from: number, tokens: Tokens, found: number[], seen: Set<number> | null): void {
  let at = from;
  for (let next = index; next < sequence.length; next++) {
    const some = ends(sequence[next] as CueNode, skipSpace(at, tokens), tokens);
    if (!some.length) return;
    if (some.length === 1) {
      at = some[0] as number;
      continue;
    }
    const visited = seen ?? new Set<number>();
    for (const end of some) {
      const place = next * (tokens.length + 2) + end;
      if (visited.has(place)) continue;
      visited.add(place);
      addEnds(sequence, next + 1, end, tokens, found, visited);
    }
    return;
  }
  found.push(at);
}

/** Every end of a sequence, best first. */
function sequenceEnds(sequence: CueSequence, from: number, tokens: Tokens): readonly number[] {
  if (sequence.length === 1) return ends(sequence[0] as CueNode, skipSpace(from, tokens), tokens);
  const found: number[] = [];
  addEnds(sequence, 0, from, tokens, found, null);
  return found;
}
