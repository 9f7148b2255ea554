/**
 * Which of thousands of cues are worth trying on a sentence: those of each of whose needs it holds an anchor. One look-up a word (or, in
 * Chinese, a character) instead of one search a cue.
 */
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
  const byAnchor = new Map<number, number[]>();
  let lastAnchor = 0;
  const add = (anchor: number, entry: number) => {
    lastAnchor = Math.max(lastAnchor, anchor);
    const list = byAnchor.get(anchor);
    if (!list) byAnchor.set(anchor, [entry]);
    else if (list[list.length - 1] !== entry) list.push(entry);
  };
  entries.forEach(({ cue }, entry) => {
    if (!cue.anchors) always.push(entry);
    for (const { id } of cue.anchors ?? []) add(id, entry);
    for (const { anchors } of cue.needs) for (const { id } of anchors) lastAnchor = Math.max(lastAnchor, id);
  });

  // Marks instead of sets: the number of the sentence that holds the anchor, or for which the entry was taken.
  const held = new Uint32Array(lastAnchor + 1);
  const taken = new Uint32Array(entries.length);
  let sentence = 0;
  const isMet = ({ anchors }: Need): boolean => {
    for (const { id } of anchors) if (held[id] === sentence) return true;
    return false;
  };

  return {
    candidates: ({ ids }) => {
      sentence++;
      const found: number[] = [];
      const take = (entry: number) => {
        if (taken[entry] === sentence) return;
        taken[entry] = sentence;
        found.push(entry);
      };
      always.forEach(take);
      for (const some of ids) {
        for (const id of some) {
          if (held[id] === sentence) continue;
          held[id] = sentence;
          byAnchor.get(id)?.forEach(take);
        }
      }
      return found
        .sort((a, b) => a - b)
        .map((entry) => entries[entry] as CueEntry<Owner>)
        .filter(({ cue }) => cue.needs.every(isMet));
    },
  };
}
