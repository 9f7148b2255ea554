/** The parts of a parsed cue (see cue.ts for the notation), made ready for the matcher. */
import { type Anchor, anchorFor, breadthOf, NUMBER } from './anchors';
import { type Spacing, tokenTexts } from './tokens';

/** Anchors one of which must be answered to in a sentence. */
export interface Need {
  readonly anchors: readonly Anchor[];
  /** How often it will be met: fewer and longer words are better, and so is a lower figure. */
  readonly breadth: number;
}

export const needOf = (anchors: readonly Anchor[]): Need => {
  let breadth = 0;
  for (const anchor of anchors) breadth += breadthOf(anchor);
  return { anchors, breadth };
};

export interface WordNode {
  readonly kind: 'word';
  readonly text: string;
  /** Its tokens; a hyphen among them may be missing. */
  readonly parts: readonly string[];
  /** Without its apostrophe, as many type it; null where that would be another word. */
  readonly bare: string | null;
  /** Without its hyphens; null when it has none. */
  readonly joined: string | null;
  readonly openLeft: boolean;
  readonly openRight: boolean;
  /** What the token (in unspaced text the character) under its start answers to. */
  readonly need: Need;
}

export interface AnyNode {
  readonly kind: 'any';
  /** Its own: what it matched where is remembered under it. So for gaps and signs. */
  readonly id: number;
  readonly of: readonly CueSequence[];
  readonly isOptional: boolean;
  readonly name: string | null;
  /** A span or a kept group is in it, or it is one. */
  readonly isKept: boolean;
  /** Worked out at first use, see needs.ts. */
  need: Need | null | undefined;
  /** Worked out at first use, see starts.ts: most groups are never tried. */
  starts: Starts | null;
}

/** The alternatives of a group, by what they can begin with. */
export interface Starts {
  /** In the order in which they are tried. */
  readonly ordered: readonly CueSequence[];
  /** By anchor: those that can begin where it is answered to, the open ones among them. */
  readonly byAnchor: ReadonlyMap<Anchor, readonly CueSequence[]>;
  /** Those that may begin with anything. */
  readonly open: readonly CueSequence[];
  /** All must begin where the sentence does. */
  readonly isInitial: boolean;
}

export interface GapNode {
  readonly kind: 'gap';
  readonly id: number;
  readonly most: number;
  readonly crossesCommas: boolean;
}

export type Sign = '»' | '»»' | '#' | ',' | ',,' | '?' | '^' | '$';

export interface SignNode {
  readonly kind: 'sign';
  readonly id: number;
  readonly sign: Sign;
  /** What it matches, if it matches anything, answers to; null where that may be anything. */
  readonly need: Need | null;
}

/** What must not follow, or stand before. */
export interface LookNode {
  readonly kind: 'look';
  readonly any: AnyNode;
  readonly isBehind: boolean;
}

export type CueNode = WordNode | AnyNode | GapNode | SignNode | LookNode | { readonly kind: 'span'; readonly of: CueSequence };
export type CueSequence = readonly CueNode[];

/** Contractions that are other words without their apostrophe ("we'll": "well"), and so keep it. */
const KEEP_APOSTROPHE = new Set("we'll we're we'd i'll i'd it's he'll she'll she'd he'd who're".split(' '));

let lastId = 0;

/** Nodes that say the same are the same: what they matched where is then remembered for all cues, and they take room once. */
const words: Readonly<Record<Spacing, Map<string, WordNode>>> = { spaced: new Map(), unspaced: new Map() };
const gaps = new Map<string, GapNode>();
const signs: Readonly<Record<Spacing, Map<Sign, SignNode>>> = { spaced: new Map(), unspaced: new Map() };

const needOfEach = (texts: string) => needOf([...texts].map((text) => anchorFor('word', text)));
const COMMAS = needOfEach(',，、;:–—-');
/** Of the signs of spaced languages that match only what answers to an anchor. */
const SIGN_NEEDS: Readonly<Partial<Record<Sign, Need>>> = {
  '#': needOf([NUMBER]),
  ',': COMMAS,
  ',,': COMMAS,
  '?': needOfEach('?？'),
};

/** A word of one token, in which nothing may be left out. */
const PLAIN = /^\p{L}+$/u;

/** @param written with its stars; what they leave is not empty and holds no other */
export function wordNode(written: string, spacing: Spacing): WordNode {
  const known = words[spacing].get(written);
  if (known) return known;
  const openRight = written.endsWith('*');
  const openLeft = written.startsWith('*');
  const text = written.slice(openLeft ? 1 : 0, openRight ? -1 : undefined);
  const parts = PLAIN.test(text) ? [text] : tokenTexts(text);
  const bare = text.includes("'") && !KEEP_APOSTROPHE.has(text) ? text.replaceAll("'", '') : null;
  const joined = text.includes('-') ? text.replaceAll('-', '') : null;
  const [first = text] = parts;
  const kind = spacing === 'unspaced' ? 'part' : openLeft ? 'suffix' : openRight && parts.length === 1 ? 'prefix' : 'word';
  const anchors = [anchorFor(kind, kind === 'part' ? text : first)];
  if ((kind === 'word' || kind === 'prefix') && bare !== null && parts.length === 1) anchors.push(anchorFor(kind, bare));
  if (kind === 'word' && joined !== null) anchors.push(anchorFor(kind, joined));
  const node: WordNode = { kind: 'word', text, parts, bare, joined, openLeft, openRight, need: needOf(anchors) };
  words[spacing].set(written, node);
  return node;
}

export function gapNode(most: number, crossesCommas: boolean): GapNode {
  const key = `${most} ${crossesCommas}`;
  const node = gaps.get(key) ?? { kind: 'gap', id: ++lastId, most, crossesCommas };
  gaps.set(key, node);
  return node;
}

export function signNode(sign: Sign, spacing: Spacing): SignNode {
  const need = spacing === 'spaced' ? (SIGN_NEEDS[sign] ?? null) : null;
  const node = signs[spacing].get(sign) ?? { kind: 'sign', id: ++lastId, sign, need };
  signs[spacing].set(sign, node);
  return node;
}

/** It may match nothing, and what follows it may stand in its place. */
export const isPassable = (node: CueNode): boolean =>
  (node.kind === 'any' && node.isOptional) || (node.kind === 'sign' && node.sign === ',');

/** Whether a way through the sequence has words to point at or to keep. */
export const isKeptIn = (sequence: CueSequence): boolean =>
  sequence.some((node) => node.kind === 'span' || (node.kind === 'any' && node.isKept));

export function anyNode(of: readonly CueSequence[], isOptional: boolean, name: string | null): AnyNode {
  return { kind: 'any', id: ++lastId, of, isOptional, name, isKept: name !== null || of.some(isKeptIn), need: undefined, starts: null };
}
