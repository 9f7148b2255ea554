import { defineRule } from '../engine/pack';

/** More words than one can follow in a sentence. */
export const LONGEST_SENTENCE = 30;

export default defineRule({
  id: 'rambling',
  detect: ({ words, folded }) => (words > LONGEST_SENTENCE ? [{ start: 0, end: folded.text.length }] : []),
  silentIn: [],
  keep: (_, here) => !here.isListItem,
});
