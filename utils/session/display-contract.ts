/** What the display of a session is told, and what it asks of the session. */
import type { Advice, Praise } from '@/rules/types';
import type { Nudge } from './agent-side';
import type { KeyedHint } from './choose-hints';
import type { Reminding } from './promise';
import type { Tally } from './tally';

export interface Shown {
  readonly text: string;
  readonly advice: Advice;
  /** Welcome here, ripe or not. */
  readonly hints: readonly KeyedHint[];
  /** `send`: Send has focus, so the draft is done whatever it looks like. */
  readonly when: 'typing' | 'caret' | 'pause' | 'send';
  readonly isQuiet: boolean;
  readonly tally: Tally;
  readonly nudge: Nudge | null;
  readonly reminder: Reminding | null;
}

export interface Actions {
  /** @returns false when the editor refused. */
  apply(hint: KeyedHint, rewording: number): Promise<boolean>;
  dismiss(hint: KeyedHint): void;
  never(hint: KeyedHint): void;
  notOnSite(hint: KeyedHint): void;
  /** Puts a way to open into the empty box. */
  open(opener: string): Promise<void>;
  closeNudge(): void;
  toggleReminder(): void;
}

export interface Display {
  show(shown: Shown): void;
  /** Nothing is to be seen: paused, or a note. */
  clear(): void;
  typing(): void;
  /** Whether a hint waits for the caret to leave its sentence. */
  hasUnripe(): boolean;
  focus(): void;
  blur(): void;
  /** A reply was sent: says for a moment what was good in it. */
  praise(praise: readonly Praise[]): void;
  /** Another reply begins: nothing is ripe. */
  forgetReply(): void;
}
