/**
 * A database full of believable numbers for a test: replies made from a seed, rolled up by the product's own code, written straight into
 * the extension's IndexedDB from one of its pages (through the queue 50,000 of them would take minutes).
 */
import type { Page } from 'playwright-core';
import { dayFinder } from '@/utils/stats/calendar';
import { DATABASE_NAME, DATABASE_VERSION } from '@/utils/stats/database';
import { addReply, type DayFigures, emptyDay } from '@/utils/stats/day';
import type { SentReply } from '@/utils/stats/sent-reply';

const DAY = 86_400_000;
const CHUNK = 5_000;

/** Replies per day for the last days, today last, and how many hints one reply has on average. */
export interface Stretch {
  readonly perDay: readonly number[];
  readonly hintsPerReply: number;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param until ms since the epoch: the last reply's time. */
export function makeReplies(stretches: readonly Stretch[], until: number, seed = 7): SentReply[] {
  const random = randomFrom(seed);
  const days = stretches.flatMap(({ perDay, hintsPerReply }) => perDay.map((count) => ({ count, hintsPerReply })));
  return days.flatMap(({ count, hintsPerReply }, index) =>
    Array.from({ length: count }, (_, nth): SentReply => {
      const at = until - (days.length - 1 - index) * DAY - nth * 1_000;
      const times = (share: number) => (random() < share * hintsPerReply ? 1 : 0);
      const counts = (share: number) => {
        const left = times(share);
        return { shown: left, accepted: left === 1 && random() < 0.3 ? 1 : 0, dismissed: 0, left };
      };
      return {
        id: `${index}-${nth}-${Math.floor(random() * 1e9)}`,
        at,
        site: 'zendesk',
        language: 'en',
        words: 40 + Math.floor(random() * 60),
        activeSeconds: 60 + Math.floor(random() * 90),
        firstReply: random() < 0.4,
        mood: random() < 0.3 ? 'upset' : 'neutral',
        hints: { 'but-pivot': counts(0.45), cannot: counts(0.35), 'vague-promise': counts(0.2), hedging: counts(0.1) },
        praise: { 'empathy-shown': times(0.9), 'concrete-promise': times(0.5), thanks: times(0.4), 'name-used': times(0.2) },
        fromPaste: random() < 0.05,
      };
    }),
  );
}

/** Puts replies and their days into the database, beside what is there. `page` is one of the extension's own. */
export async function storeNumbers(page: Page, replies: readonly SentReply[]): Promise<void> {
  const dayOf = dayFinder();
  const days = new Map<string, DayFigures>();
  for (const reply of replies) {
    const day = dayOf(reply.at);
    days.set(day, addReply(days.get(day) ?? emptyDay(day), reply));
  }
  for (let start = 0; start < replies.length; start += CHUNK) {
    await put(page, { replies: replies.slice(start, start + CHUNK), days: start === 0 ? [...days.values()] : [] });
  }
}

function put(page: Page, rows: { replies: readonly SentReply[]; days: readonly DayFigures[] }): Promise<void> {
  return page.evaluate(
    ([name, version, { replies, days }]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, version);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('replies', { keyPath: 'id' }).createIndex('at', 'at');
          request.result.createObjectStore('days', { keyPath: 'day' });
        };
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(['replies', 'days'], 'readwrite');
          for (const reply of replies) transaction.objectStore('replies').put(reply);
          for (const day of days) transaction.objectStore('days').put(day);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    [DATABASE_NAME, DATABASE_VERSION, rows] as const,
  );
}
