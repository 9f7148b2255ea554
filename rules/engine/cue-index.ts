/**
 * Which of thousands of cues are worth trying on a sentence: those of each of whose needs it holds an anchor. One look-up a word (or, in
 * Chinese, a character) instead of one search a cue.
 */
import type { Anchor } from './anchors';
import type { Cue } from './cue';
import type { Tokens } from './tokens';

export interface CueIndex<Owner> {
  /** The entries to try on a sentence, in the order they were added. */
  candidates(tokens: Tokens): readonly CueEntry<Owner>[];
}

export interface CueEntry<Owner> {
  readonly cue: Cue;
  readonly owner: Owner;
}

type Anchors = readonly Anchor[];

/** In how many cues each anchor is asked for: the words that many cues ask for are those that many sentences hold. */
function countAsked(needs: readonly (readonly Anchors[])[]): ReadonlyMap<Anchor, number> {
  const counts = new Map<Anchor, number>();
  for (const each of needs) for (const anchors of each) for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  return counts;
}

export function buildCueIndex<Owner>(entries: readonly CueEntry<Owner>[]): CueIndex<Owner> {
  const needs = entries.map(({ cue }): readonly Anchors[] =>
    cue.anchors ? [cue.anchors, ...cue.needs.map(({ anchors }) => anchors)] : [],
  );
  const asked = countAsked(needs);
  const always: number[] = [];
  const byAnchor = new Map<Anchor, number[]>();
  /** What each entry needs besides one of the anchors it is found by. */
  const others = needs.map((each, entry): readonly Anchors[] => {
    const [rarest, ...rest] = each
      .map((anchors) => ({ anchors, asked: anchors.reduce((sum, anchor) => sum + (asked.get(anchor) ?? 0), 0) }))
      .sort((a, b) => a.asked - b.asked);
    if (!rarest) always.push(entry);
    for (const anchor of new Set(rarest?.anchors)) {
      const list = byAnchor.get(anchor);
      if (list) list.push(entry);
      else byAnchor.set(anchor, [entry]);
    }
    return rest.map(({ anchors }) => anchors);
  });
  let greatest: Anchor = 0;
  for (const anchor of asked.keys()) greatest = Math.max(greatest, anchor);

  // Marks instead of sets: the number of the sentence that holds the anchor, or for which the entry was looked at.
  const held = new Uint32Array(greatest + 1);
  const seen = new Uint32Array(entries.length);
  let sentence = 0;
  const isMet = (anchors: Anchors): boolean => {
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
        if (others[entry]?.every(isMet)) found.push(entry);
      };
      always.forEach(take);
      for (const anchors of tokens.anchors) for (const anchor of anchors) byAnchor.get(anchor)?.forEach(take);
      return found.sort((a, b) => a - b).map((entry) => entries[entry] as CueEntry<Owner>);
    },
  };
}
