import { defineRule } from '../engine/pack';

/** Characters without a stop that are hard to follow. Commas are no stops. */
const LONGEST = 80;

export default defineRule({
  id: 'rambling',
  silentIn: [],
  detect: ({ folded }) => (folded.text.length > LONGEST ? [{ start: 0, end: folded.text.length }] : []),
  keep: (_, here) => !here.isListItem,
});
