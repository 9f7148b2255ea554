/** The parts of a parsed cue (see cue.ts for the notation), made ready for the matcher. */
import type { Spacing } from './cue';
import { tokenTexts } from './tokens';

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
}

export interface AnyNode {
  readonly kind: 'any';
  /** Its own in this build of cues: what it matched where is remembered under it. */
  readonly id: number;
  readonly of: readonly CueSequence[];
  /** The alternatives that begin with a word of their own, by that word (in Chinese by its first character). */
  readonly byFirst: ReadonlyMap<string, readonly CueSequence[]>;
  readonly others: readonly CueSequence[];
  readonly isOptional: boolean;
  readonly name: string | null;
}

export type CueNode =
  | WordNode
  | AnyNode
  | { readonly kind: 'look'; readonly of: readonly CueSequence[]; readonly isBehind: boolean }
  | { readonly kind: 'span'; readonly of: CueSequence }
  | { readonly kind: 'gap'; readonly most: number; readonly crossesCommas: boolean }
  | { readonly kind: 'sign'; readonly sign: '»' | '»»' | '#' | ',' | ',,' | '?' | '^' | '$' };
export type CueSequence = readonly CueNode[];

/** Contractions that are other words without their apostrophe ("we'll": "well"), and so keep it. */
const KEEP_APOSTROPHE = new Set("we'll we're we'd i'll i'd it's he'll she'll she'd he'd who're".split(' '));

let lastId = 0;

export function wordNode(text: string, openLeft: boolean, openRight: boolean): WordNode {
  const bare = text.includes("'") && !KEEP_APOSTROPHE.has(text) ? text.replaceAll("'", '') : null;
  return {
    kind: 'word',
    text,
    parts: tokenTexts(text),
    bare,
    joined: text.includes('-') ? text.replaceAll('-', '') : null,
    openLeft,
    openRight,
  };
}

export function anyNode(of: readonly CueSequence[], spacing: Spacing, isOptional: boolean, name: string | null): AnyNode {
  const byFirst = new Map<string, CueSequence[]>();
  const others: CueSequence[] = [];
  for (const one of of) {
    const first = one[0];
    const keys = first?.kind === 'word' ? firstTexts(first, spacing) : null;
    if (!keys) others.push(one);
    else for (const key of keys) byFirst.set(key, [...(byFirst.get(key) ?? []), one]);
  }
  return { kind: 'any', id: ++lastId, of, byFirst, others, isOptional, name };
}

/** What the token (in Chinese the character) under a word's start must be; null when many may. */
export function firstTexts({ text, parts, bare, joined, openLeft, openRight }: WordNode, spacing: Spacing): readonly string[] | null {
  if (spacing === 'unspaced') return [text[0] as string];
  if (openLeft || (openRight && parts.length === 1) || !parts[0]) return null;
  return [...new Set([parts[0], ...(bare !== null && parts.length === 1 ? [bare] : []), ...(joined === null ? [] : [joined])])];
}
