/** Local days as text. All arithmetic is on the calendar, never on milliseconds, so a day of 23 or 25 hours is one day. */

/** A local calendar day, "2026-11-22". Sorts as text. */
export type Day = string;

/**
 * The function that says on which local day an instant (ms since the epoch) fell. Making one costs some 50 µs: make one per batch.
 * @param timeZone an IANA name; the machine's own when absent.
 */
export function dayFinder(timeZone?: string): (at: number) => Day {
  const format = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone !== undefined && { timeZone }),
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  };
}

/** The day `days` later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** `count` days in order, the last of them `last`. */
export const daysUntil = (last: Day, count: number): Day[] => Array.from({ length: count }, (_, index) => addDays(last, index - count + 1));
