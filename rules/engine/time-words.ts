/**
 * How a language says when: the words alone, as data. What they come to on a clock is reckoned in utils/reminders/due-time.ts; rules/ knows
 * no clock. Every pattern is global: each mention counts, and two that contradict each other tell no time.
 */
export interface TimeWords {
  /** Said, and no moment can be told by it: the past, another place's clock, "next Friday". */
  readonly unclear: RegExp;
  /**
   * "within 2 hours": groups `n` (a number or its word) and `half` (said: half a unit more); without `n` one unit. ms, or days on which people
   * work. Of a range the pattern takes the upper end.
   */
  readonly lengths: readonly (readonly [pattern: RegExp, unit: number | 'workday'])[];
  /** Days from today. The longer wording first: what it took is not read again. */
  readonly days: readonly (readonly [pattern: RegExp, days: number])[];
  /** From Sunday on. */
  readonly weekdays: readonly RegExp[];
  /** Makes a weekday one of the week that begins next Monday; alone it tells nothing. */
  readonly nextWeek: RegExp;
  /** Makes a weekday one of this week, from Monday to Sunday. */
  readonly thisWeek: RegExp | null;
  /** Groups `d`, `m` (a number, or a word of `months`); in other orders `d2`, `m2` … Without a month: the next such day. What matches without `d` tells no day. */
  readonly date: RegExp;
  /** The first three letters of each month. */
  readonly months: readonly string[];
  /**
   * Groups `h`, `m` (a number, or a word for half) and `part` of the day; in other orders `h2`, `m2` …; `hh`: an hour of a clock of 24 hours.
   * What matches without an hour is one nobody can tell: a span, say.
   */
  readonly clock: RegExp;
  readonly morning: RegExp;
  readonly afternoon: RegExp;
  /** Makes 12 and 0 midnight. */
  readonly night: RegExp;
  /** Parts of the day that stand for an hour where none is said, in minutes from midnight; `alone`: also where no day is said. The longer wording first. */
  readonly parts: readonly (readonly [pattern: RegExp, minutes: number, alone?: 'alone'])[];
  readonly numbers: Readonly<Record<string, number>>;
}

const MINUTE = 60_000;
/** Units of length, ms. */
export const UNIT = { minute: MINUTE, hour: 60 * MINUTE, day: 24 * 60 * MINUTE, week: 7 * 24 * 60 * MINUTE } as const;
