/**
 * All that is kept of a reply: ids, counts and times. Never a word of it.
 * Written first under a key of its own in extension storage, then drained into IndexedDB (see queue.ts, database.ts).
 */
import type { HintId, PraiseId } from '@/rules/behaviours';
import type { Language, Mood } from '@/rules/types';

export interface HintCounts {
  /** Hints that were on screen for at least a second: the most at one time, with those accepted or dismissed by then. */
  readonly shown: number;
  readonly accepted: number;
  readonly dismissed: number;
  /** Still in the reply when it was sent, shown or not. */
  readonly left: number;
}

export interface SentReply {
  /** A random UUID, made when the session saw the send: the key that makes storing it idempotent. */
  readonly id: string;
  /** When it was sent, ms since the epoch. */
  readonly at: number;
  /** Our id of the helpdesk, or "other". Never a host name. */
  readonly site: string;
  readonly language: Language | null;
  readonly words: number;
  /** Seconds in which the person typed in this box: gaps over 30 s do not count. */
  readonly activeSeconds: number;
  readonly firstReply: boolean | null;
  readonly mood: Mood | null;
  readonly hints: { readonly [rule in HintId]?: HintCounts };
  readonly praise: { readonly [rule in PraiseId]?: number };
  /** Most of it was pasted or came from a macro: counted apart. */
  readonly fromPaste: boolean;
}
