/** Texts made to cost a cue as much as it can: everything it wants, over and over, but its last word. */

import type { CueNode, CueSequence } from '@/rules/engine/cue-nodes';
import type { Spacing } from '@/rules/engine/tokens';

const longest = (texts: readonly string[]) => texts.reduce((a, b) => (b.length > a.length ? b : a), '');

function textOf(node: CueNode, spacing: Spacing): string {
  const filler = spacing === 'spaced' ? 'word ' : '字';
  switch (node.kind) {
    case 'word':
      return `${node.openLeft ? 'a' : ''}${node.text}${node.openRight ? 'a' : ''}`;
    case 'any':
      return longest(node.of.map((one) => sequenceText(one, spacing)));
    case 'span':
      return sequenceText(node.of, spacing);
    case 'gap':
      return filler.repeat(node.most).trim();
    case 'look':
      return '';
    case 'sign':
      return node.sign === '#' ? '123456' : node.sign.startsWith('»') ? filler.repeat(8).trim() : node.sign.startsWith(',') ? ',' : '';
  }
}

const sequenceText = (sequence: CueSequence, spacing: Spacing): string =>
  sequence
    .map((node) => textOf(node, spacing))
    .filter(Boolean)
    .join(spacing === 'spaced' ? ' ' : '');

/** Near misses of a cue: all but its end, all but its start, and its first word alone, each as long as `length` UTF-16 units. */
export function nearMisses(alternatives: readonly CueSequence[], spacing: Spacing, length: number): string[] {
  const sequence = alternatives.reduce((a, b) => (sequenceText(b, spacing).length > sequenceText(a, spacing).length ? b : a), []);
  const separator = spacing === 'spaced' ? ' ' : '';
  return [sequence.slice(0, -1), sequence.slice(1), sequence.slice(0, 1)]
    .map((part) => sequenceText(part, spacing))
    .filter(Boolean)
    .map((text) => `${text}${separator}`.repeat(Math.ceil(length / (text.length + 1))).slice(0, length));
}
