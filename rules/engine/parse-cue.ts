/** Reads a cue (see cue.ts for the notation) into the tree that the matcher walks. */
import { type AnyNode, anyNode, type CueNode, type CueSequence, gapNode, signNode, wordNode } from './cue-nodes';
import type { Spacing } from './tokens';

export interface CueContext {
  readonly spacing: Spacing;
  readonly classes: Readonly<Record<string, string>>;
}

/** Thrown for a cue that is not well formed; the message names the cue and the place. */
export class CueError extends Error {}

/** Groups and classes stand in many cues: what is written alike is one node, so that what it matched is remembered once too. */
interface Known {
  readonly groups: Map<string, AnyNode>;
  readonly classes: Map<string, AnyNode>;
}

const knownFor = new WeakMap<CueContext['classes'], Known>();

interface Reader {
  readonly source: string;
  readonly context: CueContext;
  readonly known: Known;
  /** Classes around this text. */
  readonly depth: number;
  at: number;
}

const DEEPEST = 8;
/** Words a gap spans where the cue does not say: without and with commas. */
const GAPS = { spaced: [6, 12], unspaced: [8, 20] } as const;
const BLANK = /\s/;
const STRAY_STAR = /^\*\*?$|.\*./u;
const WORD = /[^\s…»,#?^$<>()[\]|{}=!~]+/y;
const CLASS = /\{([\w-]+)\}/y;
const DIGITS = /\d*/y;
const NAME = /^[\p{L}_]+$/u;

const fail = ({ source, at }: Reader, what: string): never => {
  throw new CueError(`${what} in cue "${source}" at ${at}`);
};

/** The cue as a tree: one sequence an alternative. Class names are replaced by what they stand for. */
export function parseCue(source: string, context: CueContext): CueSequence[] {
  const known = knownFor.get(context.classes) ?? { groups: new Map(), classes: new Map() };
  knownFor.set(context.classes, known);
  return parseText(source, context, known, 0);
}

function parseText(source: string, context: CueContext, known: Known, depth: number): CueSequence[] {
  if (depth > DEEPEST) throw new CueError(`cue classes nest too deep in "${source}"`);
  return readAlternatives({ source, context, known, depth, at: 0 }, '');
}

/** Up to `close`, which is read too. */
function readAlternatives(reader: Reader, close: string): CueSequence[] {
  const { source } = reader;
  let nodes: CueNode[] = [];
  const all: CueSequence[] = [nodes];
  while (reader.at < source.length) {
    const sign = source[reader.at] as string;
    if (sign === close) {
      reader.at++;
      return all;
    }
    if (sign === '|') {
      nodes = [];
      all.push(nodes);
      reader.at++;
    } else if (sign === ' ' || BLANK.test(sign)) reader.at++;
    else nodes.push(readNode(reader, sign));
  }
  return close ? fail(reader, 'an unclosed bracket') : all;
}

function readNode(reader: Reader, sign: string): CueNode {
  const { source, at, context } = reader;
  switch (sign) {
    case '(':
    case '[':
      return readGroup(reader, null);
    case '!':
    case '~': {
      if (source[at + 1] !== '(') return readWord(reader);
      reader.at++;
      return { kind: 'look', any: readGroup(reader, null), isBehind: sign === '~' };
    }
    case '<': {
      reader.at++;
      const [of, ...others] = readAlternatives(reader, '>');
      return of && !others.length ? { kind: 'span', of } : fail(reader, 'a divided <span>');
    }
    case '…':
      return readGap(reader);
    case '»':
    case ',': {
      const isTwice = source[at + 1] === sign;
      reader.at += isTwice ? 2 : 1;
      return signNode(sign === ',' ? (isTwice ? ',,' : ',') : isTwice ? '»»' : '»', context.spacing);
    }
    case '#':
    case '?':
    case '^':
    case '$':
      reader.at++;
      return signNode(sign, context.spacing);
    case '{':
      return readClass(reader) ?? readWord(reader);
    case ')':
    case ']':
    case '>':
      return fail(reader, `a stray ${sign}`);
    default:
      return readWord(reader);
  }
}

function readGroup(reader: Reader, name: string | null): AnyNode {
  const { source, at: from, known } = reader;
  const isOptional = source[from] === '[';
  reader.at++;
  const of = readAlternatives(reader, isOptional ? ']' : ')');
  const written = `${name ?? ''}${source.slice(from, reader.at)}`;
  const node = known.groups.get(written) ?? anyNode(of, isOptional, name);
  known.groups.set(written, node);
  return node;
}

function readGap(reader: Reader): CueNode {
  const crossesCommas = reader.source[reader.at + 1] === '…';
  reader.at += crossesCommas ? 2 : 1;
  const digits = matchHere(DIGITS, reader)?.[0];
  return gapNode(digits ? Number(digits) : GAPS[reader.context.spacing][crossesCommas ? 1 : 0], crossesCommas);
}

/** Null where the brace is no class's. */
function readClass(reader: Reader): AnyNode | null {
  const { context, known, depth } = reader;
  const name = matchHere(CLASS, reader)?.[1];
  if (name === undefined) return null;
  const body = context.classes[name] ?? fail(reader, `no class {${name}}`);
  const node = known.classes.get(body) ?? anyNode(parseText(body, context, known, depth + 1), false, null);
  known.classes.set(body, node);
  return node;
}

/** A word, or the name of the group behind it. A sign that opens nothing is a word too. */
function readWord(reader: Reader): CueNode {
  const { source, at: from } = reader;
  WORD.lastIndex = from;
  const to = WORD.test(source) ? WORD.lastIndex : from + 1;
  const written = source.slice(from, to);
  reader.at = to;
  if (source.startsWith('=(', to) && NAME.test(written)) {
    reader.at++;
    return readGroup(reader, written);
  }
  if (STRAY_STAR.test(written)) fail(reader, 'a stray *');
  return wordNode(written, reader.context.spacing);
}

/** Matches a sticky pattern where the reader is, and reads on behind it. */
function matchHere(pattern: RegExp, reader: Reader): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source);
  if (match) reader.at += match[0].length;
  return match;
}
