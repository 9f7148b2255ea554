/** Sent replies for tests: believable, and only what a test cares about is said. */
import type { SentReply } from '@/utils/stats/sent-reply';

let made = 0;

/** A well-formed UUID that is the same in every run. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

export const reply = (fields: Partial<SentReply> = {}): SentReply => ({
  id: uuid(++made),
  at: Date.UTC(2026, 10, 20, 12),
  site: 'zendesk',
  language: 'en',
  words: 50,
  activeSeconds: 40,
  firstReply: null,
  mood: 'neutral',
  hints: {},
  praise: {},
  fromPaste: false,
  ...fields,
});

export const hintCounts = (shown: number, accepted = 0, dismissed = 0, left = 0) => ({ shown, accepted, dismissed, left });
