/** Times as a helpdesk writes them. */

/** The time today, the day before that. @param at ms since the epoch */
export function shortTime(at: number, now: number, locale: string): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(locale, isToday ? { timeStyle: 'short' } : { month: 'short', day: 'numeric' }).format(at);
}

/** Time, and the day unless it is today. */
export function fullTime(at: number, now: number, locale: string): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(locale, isToday ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

export const longDay = (at: number, locale: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
