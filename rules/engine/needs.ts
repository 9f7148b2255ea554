/** What a sentence must hold for a cue to match it: cues whose needs it does not meet are not tried. */
import { type Anchor, breadthOf } from './anchors';
import { type AnyNode, type CueNode, type CueSequence, isPassable } from './cue-nodes';

/** Anchors one of which must be answered to in the sentence. */
export interface Need {
  readonly anchors: readonly Anchor[];
  /** How often it will be met: fewer and longer words are better, and so is a lower figure. */
  readonly breadth: number;
}

const needOf = (anchors: readonly Anchor[]): Need => ({
  anchors,
  breadth: anchors.reduce((sum, anchor) => sum + breadthOf(anchor), 0),
});

/** Worked out once: the same words and groups stand in many cues. */
const known = new WeakMap<CueNode, Need | null>();

function needOfGroup({ of }: AnyNode): Need | null {
  const anchors: Anchor[] = [];
  for (const one of of) {
    const need = narrowestNeed(one);
    if (!need) return null;
    for (const anchor of need.anchors) anchors.push(anchor);
  }
  return needOf(anchors);
}

/** Null for what may match nothing, or anything. */
function needOfNode(node: CueNode): Need | null {
  if (node.kind === 'span') return narrowestNeed(node.of);
  const before = known.get(node);
  if (before !== undefined) return before;
  let need: Need | null = null;
  if (node.kind === 'word') need = needOf(node.anchors);
  else if (node.kind === 'sign' && node.anchors && !isPassable(node)) need = needOf(node.anchors);
  else if (node.kind === 'any' && !node.isOptional) need = needOfGroup(node);
  known.set(node, need);
  return need;
}

function narrowestNeed(sequence: CueSequence): Need | null {
  let narrowest: Need | null = null;
  for (const node of sequence) {
    const need = needOfNode(node);
    if (need && (!narrowest || need.breadth < narrowest.breadth)) narrowest = need;
  }
  return narrowest;
}

/** The needs of each part of a sequence, the narrowest first. */
export const needsOf = (sequence: CueSequence): readonly Need[] =>
  sequence.flatMap((node) => (node.kind === 'span' ? needsOf(node.of) : (needOfNode(node) ?? []))).sort((a, b) => a.breadth - b.breadth);
