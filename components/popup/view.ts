/** What the popup shows, as its parts take it. Structurally what utils/stats and utils/sites give. */

import type { Strings } from '@/locales/strings';
import type { HintId, PraiseId } from '@/rules/behaviours';

export interface WeekTotals {
  readonly replies: number;
  readonly pastedReplies: number;
  readonly words: number;
  readonly hintsPer100Words: number | null;
}

export interface WeekDay {
  /** A local day, "2026-11-22". */
  readonly day: string;
  readonly replies: number;
  readonly hints: number;
}

export interface Habit {
  readonly rule: HintId;
  readonly times: number;
  readonly accepted: number;
}

export interface Strength {
  readonly rule: PraiseId;
  readonly times: number;
}

export interface WeekView {
  readonly thisWeek: WeekTotals;
  readonly lastWeek: WeekTotals;
  /** Replies typed by hand this week. */
  readonly sampleSize: number;
  /** Null where too few replies stand behind it. */
  readonly trend: { readonly direction: 'fewer-hints' | 'steady' | 'more-hints' } | null;
  readonly habits: readonly Habit[];
  readonly strengths: readonly Strength[];
  /** Seven days, today last. */
  readonly days: readonly WeekDay[];
}

export type WeekState =
  | { readonly ok: true; readonly value: WeekView }
  | { readonly ok: false; readonly reason: 'refused' | 'full' | 'corrupt' };

export interface SiteView {
  readonly kind: 'on' | 'off' | 'unavailable';
  /** What the person calls it: a helpdesk's name, or the host; null where there is none. */
  readonly name: string | null;
  /** True when it is a helpdesk known by name. */
  readonly isKnown: boolean;
}

/** The words and the number formats of the interface language. */
export interface Tongue {
  readonly strings: Strings;
  /** A BCP 47 tag for Intl. */
  readonly tag: string;
}

export const whole = (tag: string, value: number): string => new Intl.NumberFormat(tag).format(value);
export const rate = (tag: string, value: number): string =>
  new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
