/** What the view is told and what it tells: hints, checklist, nudge; what is open; what the person did. */
import type { TabStrings } from '@/locales/in-tab';
import type { Checklist as ChecklistLines } from '@/rules/types';
import type { Nudge } from './agent-side';
import type { KeyedHint } from './choose-hints';
import { SHORTCUT } from './keyboard';
import type { Reminding } from './promise';

export interface ViewState {
  readonly text: string;
  /** What has been said so far, in order of position. */
  readonly hints: readonly KeyedHint[];
  readonly checklist: ChecklistLines;
  readonly isPartial: boolean;
  readonly nudge: Nudge | null;
  readonly reminder: Reminding | null;
}

/** What is open: nothing, the list, or the card of a hint. */
export type Open = null | 'list' | { readonly key: string; readonly isRefused: boolean };

export interface ViewEvents {
  onApply(hint: KeyedHint, rewording: number): void;
  onCopy(hint: KeyedHint, rewording: number): void;
  onDismiss(hint: KeyedHint): void;
  onNever(hint: KeyedHint): void;
  /** Whether "never this hint" cannot be: an administrator has fixed which hints are given. */
  isOffFixed(): boolean;
  onNotOnSite(hint: KeyedHint): void;
  onOpener(text: string): void;
  onNudgeClosed(): void;
  onReminder(): void;
  onMeterMoved(at: MeterPlace): void;
  onSource(hint: KeyedHint): void;
  /** Where the words of a hint are; empty when they are out of sight or it is about the whole reply. */
  rectsOf(hint: KeyedHint): readonly DOMRect[];
  /** Something opened or closed. */
  onOpen(open: Open): void;
}

export interface MeterPlace {
  readonly right: number;
  readonly bottom: number;
}

/** Nothing that is on screen while all is closed differs. */
export const looksTheSame = (one: ViewState, other: ViewState): boolean =>
  one.nudge?.kind === other.nudge?.kind &&
  one.hints.length === other.hints.length &&
  one.hints.every(({ hint }, at) => hint.rule === other.hints[at]?.hint.rule);

/** What a screen reader says once the person pauses: the nudge, and the key that leads to its ways to open; else how many hints there are. */
export function announcementOf({ nudge, hints }: Pick<ViewState, 'nudge' | 'hints'>, coach: TabStrings['coach']): string {
  if (nudge) return nudge.kind === 'reset' ? coach.reset : `${coach.furious} ${SHORTCUT.label}`;
  return hints.length > 0 ? coach.meter(hints.length) : '';
}
