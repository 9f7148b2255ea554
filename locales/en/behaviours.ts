import type { HintId, PraiseId } from '@/rules/behaviours';

/** What the card says of a hint: `name` at most six words, `why` one sentence on what the customer feels. */
export interface HintWords {
  readonly name: string;
  readonly why: string;
}

/** What each hint is called and why it matters, in the interface language. */
export const hints: Partial<Record<HintId, HintWords>> = {};

/** What each strength is called in the popup. */
export const praises: Partial<Record<PraiseId, string>> = {};
