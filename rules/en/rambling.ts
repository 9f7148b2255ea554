import { defineRule } from '../engine/pack';

/** More words than a reader holds in one breath. */
const MOST = 35;

/** One sentence so long that it must be read twice. */
export default defineRule({
  id: 'rambling',
  silentIn: [],
  detect: ({ words, folded }) => (words > MOST ? [{ start: 0, end: folded.text.length }] : []),
  keep: (_, here) => !here.isListItem,
});
