/**
 * Cues cut down to their longer wordings: where a way of writing leaves out what tells words apart (Vietnamese without its marks),
 * a single syllable says nothing, two together do.
 */
import { anyNode, type CueNode, type CueSequence } from './cue-nodes';

/** Wordings that could match fewer than `count` words are left out; an unmistakable word counts for as many. */
export interface LeastWords {
  readonly count: number;
  readonly unmistakable: ReadonlySet<string>;
}

/** The fewest words a sequence can match. */
function fewestWords(sequence: CueSequence, least: LeastWords): number {
  return sequence.reduce((sum, node) => {
    if (node.kind === 'word') return sum + (least.unmistakable.has(node.text) ? least.count : node.text.split('-').length);
    if (node.kind === 'span') return sum + fewestWords(node.of, least);
    if (node.kind === 'any' && !node.isOptional) return sum + Math.min(...node.of.map((one) => fewestWords(one, least)));
    return sum;
  }, 0);
}

/** The sequence without the wordings that leave it shorter than `count`; null when none is left. */
export function longEnough(sequence: CueSequence, least: LeastWords, count = least.count): CueSequence | null {
  const total = fewestWords(sequence, least);
  if (total >= count) return sequence;
  for (const [at, node] of sequence.entries()) {
    const needed = count - (total - fewestWords([node], least));
    let kept: CueNode | null = null;
    if (node.kind === 'span') {
      const of = longEnough(node.of, least, needed);
      kept = of && { ...node, of };
    } else if (node.kind === 'any' && !node.isOptional) {
      const of = node.of.map((one) => longEnough(one, least, needed)).filter((one) => one !== null);
      kept = of.length ? anyNode(of, false, node.name) : null;
    }
    if (kept) return sequence.map((one, index) => (index === at ? kept : one));
  }
  return null;
}
