/** The week for the popup: fourteen small records read, whatever the year holds. */
import { type Browser, browser } from 'wxt/browser';
import { createReport } from '../report';
import { dayFinder } from './calendar';
import { readDays, withDatabase } from './database';
import { figuresOf, fortnightUntil, type WeekFigures } from './figures';
import { isQueueKey } from './queue';
import { attempt, type Result } from './result';

const report = createReport('week');

/**
 * The figures of the seven days until `now`.
 * @param now ms since the epoch.
 * @param timeZone an IANA name; the machine's own when absent.
 */
export function weekFigures(now: number, timeZone?: string): Promise<Result<WeekFigures>> {
  const today = dayFinder(timeZone)(now);
  const [first = today] = fortnightUntil(today);
  return attempt(
    () => withDatabase(async (database) => figuresOf(await readDays(database, first, today), today)),
    (error) => report('read', error),
  );
}

/** Calls back whenever replies left the queue, so the week may have changed, until the signal aborts. */
export function watchWeek(onChange: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    const isAnyStored = Object.entries(changes).some(([key, change]) => isQueueKey(key) && !change.newValue);
    if (area === 'local' && isAnyStored) onChange();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
