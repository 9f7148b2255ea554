import { defineRule } from '../engine/pack';

/** Syllables of one sentence beyond which it is hard to follow. Numbers, sums and codes count as one. */
const LONGEST = 45;

export default defineRule({
  id: 'rambling',
  detect: ({ text, folded }) =>
    (text.match(/[\p{L}\p{N}\ufffc]\S*/gu)?.length ?? 0) > LONGEST ? [{ start: 0, end: folded.text.length }] : [],
  keep: (_, here) => !here.isListItem && (here.facts.text.match(/[,;:]/g)?.length ?? 0) < 7,
  silentIn: [],
});
