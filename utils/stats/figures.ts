/**
 * What the popup says of a week. A week is the last seven local days, today included, and is held against the seven before:
 * equal lengths, every weekday once in each, and no Monday on which everything is empty.
 */
import type { HintId, PraiseId } from '@/rules/behaviours';
import { type Day, daysUntil } from './calendar';
import { addPraise, type DayFigures, type HintSums, type Tally } from './day';
import { entriesOf } from './entries';

/** Below so many replies written by hand, in either week, no trend is claimed. */
export const LEAST_FOR_TREND = 10;
/** Changes of less than a tenth are noise. */
const STEADY = 0.1;
const TOP = 3;

export interface Habit {
  readonly rule: HintId;
  /** Times it came up in the week. */
  readonly times: number;
  readonly accepted: number;
}

export interface Strength {
  readonly rule: PraiseId;
  readonly times: number;
}

export interface WeekTotals {
  /** All replies sent with Tact on, pasted ones included. */
  readonly replies: number;
  readonly pastedReplies: number;
  readonly words: number;
  readonly activeSeconds: number;
  /** Hints in replies written by hand. */
  readonly hints: number;
  /** Hints per 100 words in replies written by hand; null without a word. */
  readonly hintsPer100Words: number | null;
}

export interface WeekDay {
  readonly day: Day;
  readonly replies: number;
  readonly hints: number;
}

export interface Trend {
  readonly direction: 'fewer-hints' | 'steady' | 'more-hints';
  /** Hints per 100 words this week over last week's, minus one: -0.25 is a quarter fewer. Infinity where last week had none. */
  readonly change: number;
}

export interface WeekFigures {
  readonly thisWeek: WeekTotals;
  readonly lastWeek: WeekTotals;
  /** Replies written by hand this week: what habits, strengths and rates rest on. */
  readonly sampleSize: number;
  /** Null below {@link LEAST_FOR_TREND} replies in either week. */
  readonly trend: Trend | null;
  /** At most three, the most frequent first. */
  readonly habits: readonly Habit[];
  readonly strengths: readonly Strength[];
  /** Seven days in order, today last; days without a reply are there as zeros. */
  readonly days: readonly WeekDay[];
}

/** The days whose roll-ups {@link figuresOf} wants: a fortnight until today. */
export const fortnightUntil = (today: Day): Day[] => daysUntil(today, 14);

/** @param figures roll-ups in any order; days outside the fortnight are passed over. */
export function figuresOf(figures: readonly DayFigures[], today: Day): WeekFigures {
  const byDay = new Map(figures.map((each) => [each.day, each]));
  const fortnight = fortnightUntil(today);
  const present = (days: Day[]) => days.flatMap((day) => byDay.get(day) ?? []);
  const last = present(fortnight.slice(0, 7));
  const current = present(fortnight.slice(7));
  const thisWeek = totalsOf(current);
  const lastWeek = totalsOf(last);
  const typedReplies = (totals: WeekTotals) => totals.replies - totals.pastedReplies;
  const isEnough = Math.min(typedReplies(thisWeek), typedReplies(lastWeek)) >= LEAST_FOR_TREND;
  return {
    thisWeek,
    lastWeek,
    sampleSize: typedReplies(thisWeek),
    trend: isEnough ? trendOf(thisWeek, lastWeek) : null,
    habits: habitsOf(current),
    strengths: strengthsOf(current),
    days: fortnight.slice(7).map((day) => {
      const typed = byDay.get(day)?.typed;
      return { day, replies: (typed?.replies ?? 0) + (byDay.get(day)?.pasted.replies ?? 0), hints: typed?.hints ?? 0 };
    }),
  };
}

function totalsOf(days: readonly DayFigures[]): WeekTotals {
  const sum = (pick: (day: DayFigures) => number) => days.reduce((total, day) => total + pick(day), 0);
  const typed: Tally = { replies: sum((d) => d.typed.replies), words: sum((d) => d.typed.words), hints: sum((d) => d.typed.hints) };
  const pastedReplies = sum((d) => d.pasted.replies);
  return {
    replies: typed.replies + pastedReplies,
    pastedReplies,
    words: typed.words + sum((d) => d.pasted.words),
    activeSeconds: sum((d) => d.activeSeconds),
    hints: typed.hints,
    hintsPer100Words: typed.words === 0 ? null : (100 * typed.hints) / typed.words,
  };
}

function trendOf(thisWeek: WeekTotals, lastWeek: WeekTotals): Trend | null {
  const [now, then] = [thisWeek.hintsPer100Words, lastWeek.hintsPer100Words];
  // Ten replies without a single word: nothing to compare.
  if (now === null || then === null) return null;
  const change = now === then ? 0 : now / then - 1;
  return { change, direction: Math.abs(change) < STEADY ? 'steady' : change < 0 ? 'fewer-hints' : 'more-hints' };
}

function habitsOf(days: readonly DayFigures[]): Habit[] {
  const habits = new Map<HintId, Habit>();
  for (const day of days) {
    for (const [rule, sums] of entriesOf<HintId, HintSums>(day.hints)) {
      const before = habits.get(rule) ?? { rule, times: 0, accepted: 0 };
      habits.set(rule, { rule, times: before.times + timesOf(sums), accepted: before.accepted + sums.accepted });
    }
  }
  return [...habits.values()]
    .filter((habit) => habit.times > 0)
    .sort(mostFrequentFirst)
    .slice(0, TOP);
}

/** What the person waved away as not fitting is no habit. */
const timesOf = (sums: HintSums): number => Math.max(0, sums.found - sums.dismissed);

function strengthsOf(days: readonly DayFigures[]): Strength[] {
  const praise = days.reduce<DayFigures['praise']>((sums, day) => addPraise(sums, day.praise), {});
  return entriesOf<PraiseId, number>(praise)
    .map(([rule, times]) => ({ rule, times }))
    .filter((strength) => strength.times > 0)
    .sort(mostFrequentFirst)
    .slice(0, TOP);
}

/** Ties by id, so that the same figures always read the same. */
const mostFrequentFirst = (a: { times: number; rule: string }, b: { times: number; rule: string }): number =>
  b.times - a.times || (a.rule < b.rule ? -1 : 1);
