/** Hints for tests, by their least. */
import type { HintId } from '@/rules/behaviours';
import type { Hint } from '@/rules/types';

export const hintAt = (rule: HintId, start: number | null, text: string, weight = 60): Hint => ({
  rule,
  span: start === null ? null : { start, end: start + text.length },
  text,
  language: 'en',
  weight,
  rewordings: [],
});
