import { describe, expect, test } from 'vitest';
import { axisTicks } from '@/components/popup/day-chart';
import type { WeekTotals, WeekView } from '@/components/popup/view';
import { weekHeadline } from '@/components/popup/week-headline';
import { stringsFor } from '@/locales';

const tongue = { strings: stringsFor('en', 'en'), tag: 'en' };
const totals = (replies: number, hintsPer100Words: number | null = 2, pastedReplies = 0): WeekTotals => ({
  replies,
  pastedReplies,
  words: replies * 50,
  hintsPer100Words,
});
const week = (thisWeek: WeekTotals, lastWeek: WeekTotals, direction: 'fewer-hints' | 'steady' | 'more-hints' | null): WeekView => ({
  thisWeek,
  lastWeek,
  sampleSize: thisWeek.replies - thisWeek.pastedReplies,
  trend: direction === null ? null : { direction },
  habits: [],
  strengths: [],
  days: [],
});

describe('the sentence of the week', () => {
  test.each([
    [
      week(totals(40, 2.04), totals(30, 3.5), 'fewer-hints'),
      'Warmer than last week: 2.0 hints per 100 words, down from 3.5.',
      '40 replies, 2,000 words',
    ],
    [week(totals(40, 3.5), totals(30, 2), 'more-hints'), 'A harder week: 3.5 hints per 100 words, up from 2.0.', '40 replies, 2,000 words'],
    [
      week(totals(40, 2), totals(30, 2.1), 'steady'),
      'A steady week: 2.0 hints per 100 words, about as last week.',
      '40 replies, 2,000 words',
    ],
    [week(totals(40, 0), totals(30, 2), 'fewer-hints'), 'Not one hint this week.', '40 replies, 2,000 words'],
    [
      week(totals(12), totals(9), null),
      '2.0 hints per 100 words this week. Next week there is something to compare it with.',
      '12 replies, 600 words',
    ],
    [
      week(totals(1), totals(0), null),
      'Your first reply with Tact is in.',
      '1 reply, 50 words. From 10 replies on, Tact says how the week is going.',
    ],
    [
      week(totals(9), totals(0), null),
      'Your first 9 replies with Tact are in.',
      '9 replies, 450 words. From 10 replies on, Tact says how the week is going.',
    ],
    [week(totals(9), totals(50), null), '9 replies, 450 words.', 'From 10 replies on, Tact says how the week is going.'],
    [week(totals(0, null), totals(1), null), 'No replies sent in the last seven days.', 'The week before there was 1.'],
    [
      week(totals(0, null), totals(0, null), null),
      'Your week will show here.',
      'It fills with the first reply you send where Tact is on. Only numbers are kept, never your words.',
    ],
  ])('%#: %o', (figures, sentence, evidence) => {
    expect(weekHeadline(figures, tongue)).toEqual({ sentence, evidence });
  });

  test('replies that were pasted are told apart', () => {
    const { evidence } = weekHeadline(week(totals(20, 2, 6), totals(20), 'steady'), tongue);
    expect(evidence).toBe('20 replies, 1,000 words; 6 of them pasted or from a macro, counted apart');
  });
});

describe('the axis', () => {
  test.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [4, [0, 2, 4]],
    [25, [0, 10, 20, 30]],
    [100, [0, 50, 100]],
    [731, [0, 500, 1000]],
  ])('up to %i', (highest, ticks) => {
    expect(axisTicks(highest)).toEqual(ticks);
  });
});
