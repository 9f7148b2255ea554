/**
 * Which of thousands of cues are worth trying on a sentence: those of each of whose needs it holds an anchor. One look-up a word (or, in
 * Chinese, a character) instead of one search a cue.
 */
import type { Anchor } from './anchors';
import type { Cue } from './cue';
import type { Need } from './needs';
import type { Tokens } from './tokens';

export interface CueIndex<Owner> {
  /** The entries to try on a sentence, in the order they were added. */
  candidates(tokens: Tokens): readonly CueEntry<Owner>[];
}

export interface CueEntry<Owner> {
  readonly cue: Cue;
  readonly owner: Owner;
}

export function buildCueIndex<Owner>(entries: readonly CueEntry<Owner>[]): CueIndex<Owner> {
  const always: number[] = [];
  const byAnchor = new Map<Anchor, number[]>();
  let lastAnchor: Anchor = 0;
  entries.forEach(({ cue }, entry) => {
    if (!cue.anchors) always.push(entry);
    for (const anchor of cue.anchors ?? []) {
      const list = byAnchor.get(anchor);
      if (!list) byAnchor.set(anchor, [entry]);
      else if (list[list.length - 1] !== entry) list.push(entry);
    }
    for (const { anchors } of [{ anchors: cue.anchors ?? [] }, ...cue.needs]) {
      for (const anchor of anchors) lastAnchor = Math.max(lastAnchor, anchor);
    }
  });

  // Marks instead of sets: the number of the sentence that holds the anchor, or for which the entry was looked at.
  const held = new Uint32Array(lastAnchor + 1);
  const seen = new Uint32Array(entries.length);
  let sentence = 0;
  const isMet = ({ anchors }: Need): boolean => {
    for (const anchor of anchors) if (held[anchor] === sentence) return true;
    return false;
  };

  return {
    candidates: (tokens) => {
      sentence++;
      for (const anchors of tokens.anchors) for (const anchor of anchors) held[anchor] = sentence;
      const found: number[] = [];
      const take = (entry: number) => {
        if (seen[entry] === sentence) return;
        seen[entry] = sentence;
        if (entries[entry]?.cue.needs.every(isMet)) found.push(entry);
      };
      always.forEach(take);
      for (const anchors of tokens.anchors) for (const anchor of anchors) byAnchor.get(anchor)?.forEach(take);
      return found.sort((a, b) => a - b).map((entry) => entries[entry] as CueEntry<Owner>);
    },
  };
}
