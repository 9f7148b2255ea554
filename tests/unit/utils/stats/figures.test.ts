import { describe, expect, it } from 'vitest';
import { addReply, type DayFigures, emptyDay } from '@/utils/stats/day';
import { figuresOf, fortnightUntil } from '@/utils/stats/figures';
import type { SentReply } from '@/utils/stats/sent-reply';
import { hintCounts, reply } from './replies';

const TODAY = '2026-11-22';
const LAST_WEEK = '2026-11-15';

const day = (name: string, ...replies: Partial<SentReply>[]): DayFigures =>
  replies.reduce<DayFigures>((figures, fields) => addReply(figures, reply(fields)), emptyDay(name));
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
/** `count` replies of 50 words, `hints` hints each. */
const work = (count: number, hints: number): Partial<SentReply>[] => times(count, { hints: { cannot: hintCounts(hints, 0, 0, hints) } });

describe('the week', () => {
  it('is empty without a reply, and has seven days all the same', () => {
    const week = figuresOf([], TODAY);
    expect(week.thisWeek).toEqual({ replies: 0, pastedReplies: 0, words: 0, activeSeconds: 0, hints: 0, hintsPer100Words: null });
    expect(week).toMatchObject({ sampleSize: 0, trend: null, habits: [], strengths: [] });
    expect(week.days.map((each) => each.day)).toEqual(fortnightUntil(TODAY).slice(7));
  });

  it('is the last seven days; the seven before are last week; older ones are nothing', () => {
    const week = figuresOf(
      [day('2026-11-08', {}), day('2026-11-09', {}), day('2026-11-15', {}), day('2026-11-16', {}), day(TODAY, {})],
      TODAY,
    );
    expect([week.lastWeek.replies, week.thisWeek.replies]).toEqual([2, 2]);
    expect(week.days.map(({ replies }) => replies)).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  it('counts pasted replies, and takes neither rate nor habit from them', () => {
    const pasted = { fromPaste: true, words: 400, hints: { robotic: hintCounts(3) }, praise: { thanks: 1 } };
    const week = figuresOf([day(TODAY, pasted, { words: 50, hints: { cannot: hintCounts(1) } })], TODAY);
    expect(week.thisWeek).toMatchObject({ replies: 2, pastedReplies: 1, words: 450, hints: 1, hintsPer100Words: 2 });
    expect(week.habits).toEqual([{ rule: 'cannot', times: 1, accepted: 0 }]);
    expect(week.strengths).toEqual([]);
    expect(week.sampleSize).toBe(1);
  });

  it.each<[name: string, counts: ReturnType<typeof hintCounts>, found: number]>([
    ['seen, then reworded by hand', hintCounts(2), 2],
    ['seen and fixed with a click', hintCounts(2, 2), 2],
    ['never on screen, sent as it was', hintCounts(0, 0, 0, 3), 3],
    ['seen and left', hintCounts(2, 0, 0, 2), 2],
    ['one fixed, two more left', hintCounts(2, 1, 0, 2), 3],
  ])('a hint %s', (_name, counts, found) => {
    expect(figuresOf([day(TODAY, { hints: { demand: counts } })], TODAY).thisWeek.hints).toBe(found);
  });
});

describe('habits and strengths', () => {
  it('are three at most, the most frequent first, ties by name', () => {
    const week = figuresOf(
      [
        day(TODAY, { hints: { demand: hintCounts(1), cannot: hintCounts(1), hedging: hintCounts(1), jargon: hintCounts(4) } }),
        day('2026-11-18', { hints: { hedging: hintCounts(1, 1) }, praise: { thanks: 1, 'name-used': 2, 'empathy-shown': 1 } }),
        day('2026-11-19', { praise: { 'reason-given': 1, 'empathy-shown': 1 } }),
      ],
      TODAY,
    );
    expect(week.habits).toEqual([
      { rule: 'jargon', times: 4, accepted: 0 },
      { rule: 'hedging', times: 2, accepted: 1 },
      { rule: 'cannot', times: 1, accepted: 0 },
    ]);
    expect(week.strengths).toEqual([
      { rule: 'empathy-shown', times: 2 },
      { rule: 'name-used', times: 2 },
      { rule: 'reason-given', times: 1 },
    ]);
  });

  it('what was waved away is no habit', () => {
    const week = figuresOf([day(TODAY, { hints: { jargon: hintCounts(2, 0, 2, 2), cannot: hintCounts(3, 0, 1) } })], TODAY);
    expect(week.habits).toEqual([{ rule: 'cannot', times: 2, accepted: 0 }]);
  });

  it('of last week are not this week’s', () => {
    expect(figuresOf([day(LAST_WEEK, { hints: { cannot: hintCounts(1) } })], TODAY).habits).toEqual([]);
  });
});

describe('the trend', () => {
  it.each<[name: string, last: Partial<SentReply>[], now: Partial<SentReply>[], trend: object | null]>([
    ['ten and ten, half the hints', work(10, 2), work(10, 1), { direction: 'fewer-hints', change: -0.5 }],
    ['twice the hints', work(10, 1), work(10, 2), { direction: 'more-hints', change: 1 }],
    ['a change within the noise', work(20, 1), [...work(19, 1), ...work(1, 2)], { direction: 'steady' }],
    ['nine this week', work(10, 2), work(9, 1), null],
    ['nine last week', work(9, 2), work(10, 1), null],
    ['nine typed, one pasted', work(10, 2), [...work(9, 1), { fromPaste: true }], null],
    ['none in either', work(10, 0), work(10, 0), { direction: 'steady', change: 0 }],
    ['none last week', work(10, 0), work(10, 1), { direction: 'more-hints', change: Number.POSITIVE_INFINITY }],
    ['not one word', times(10, { words: 0 }), work(10, 1), null],
  ])('%s', (_name, last, now, trend) => {
    const week = figuresOf([day(LAST_WEEK, ...last), day(TODAY, ...now)], TODAY);
    if (trend === null) expect(week.trend).toBeNull();
    else expect(week.trend).toMatchObject(trend);
  });
});
