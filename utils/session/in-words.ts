/** When a promise is due, as a person reads it. */
import { dateFormat } from '@/locales/date-format';

/** From here on a weekday alone could be the one before, ms. */
const NEAR = 6 * 24 * 3_600_000;
/** @param due ms since the epoch. @param tag the language it is read in. @returns "Mon 17:00", or "Mon, 7 Dec, 17:00", as its people write it. */
export const inWords = (due: number, tag: string): string =>
  dateFormat(tag, {
    weekday: 'short',
    ...(due - Date.now() > NEAR && { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(due);
