/** Times as a helpdesk writes them. */
import { dateFormat } from '@/locales/date-format';

const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const DAY = { month: 'short', day: 'numeric' } as const;

/** The time today, the day before that. @param at ms since the epoch */
export function shortTime(at: number, now: number, locale: string): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return dateFormat(locale, isToday ? TIME : DAY).format(at);
}

/** Time, and the day unless it is today. */
export function fullTime(at: number, now: number, locale: string): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return dateFormat(locale, isToday ? TIME : { ...DAY, ...TIME, year: 'numeric' }).format(at);
}

export const longDay = (at: number, locale: string): string => dateFormat(locale, { ...DAY, month: 'long', year: 'numeric' }).format(at);
