import { describe, expect, it } from 'vitest';
import { addDays, dayFinder, daysUntil } from '@/utils/stats/calendar';

describe('the local day of an instant', () => {
  it.each([
    ['2026-11-22T00:30:00Z', 'UTC', '2026-11-22'],
    ['2026-11-22T00:30:00Z', 'America/New_York', '2026-11-21'],
    ['2026-11-21T17:00:00Z', 'Asia/Ho_Chi_Minh', '2026-11-22'],
    ['2026-11-21T15:59:59Z', 'Asia/Ulaanbaatar', '2026-11-21'],
    ['2026-11-21T16:00:00Z', 'Asia/Ulaanbaatar', '2026-11-22'],
    // Europe springs forward on 29 March 2026, a day of 23 hours, and falls back on 25 October, one of 25.
    ['2026-03-28T22:59:59Z', 'Europe/Berlin', '2026-03-28'],
    ['2026-03-28T23:00:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T21:59:59Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30'],
    ['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T23:00:00Z', 'Europe/Berlin', '2026-10-26'],
    // Beirut has no midnight on the day its clocks go forward.
    ['2026-03-28T22:00:00Z', 'Asia/Beirut', '2026-03-29'],
    // Half-hour zones, and one that is a day ahead.
    ['2026-11-21T18:29:59Z', 'Asia/Kolkata', '2026-11-21'],
    ['2026-11-21T18:30:00Z', 'Asia/Kolkata', '2026-11-22'],
    ['2026-11-21T10:00:00Z', 'Pacific/Kiritimati', '2026-11-22'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(dayFinder(zone)(Date.parse(instant))).toBe(day);
  });
});

describe('days', () => {
  it.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-26', -1, '2026-10-25'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -14, '2025-12-18'],
  ])('%s and %i is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it('until a day, in order', () => {
    expect(daysUntil('2026-03-30', 3)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
  });
});
