/** What a sentence must hold for a cue to match it: cues whose needs it does not meet are not tried. */
import type { Anchor } from './anchors';
import { type AnyNode, type CueNode, type CueSequence, isPassable, type Need, needOf } from './cue-nodes';

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
  if (isPassable(node)) return null;
  switch (node.kind) {
    case 'word':
    case 'sign':
      return node.need;
    case 'span':
      return narrowestNeed(node.of);
    case 'any':
      if (node.need === undefined) node.need = needOfGroup(node);
      return node.need;
    default:
      return null;
  }
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
