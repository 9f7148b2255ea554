/**
 * From the queue into the database. Three steps, each of which may be the last before the worker is killed: read the queue, store
 * (idempotent by id, one transaction), take off the queue. Whatever was left undone is done by the next drain.
 */
import { type Browser, browser } from 'wxt/browser';
import { createReport } from '../report';
import { dayFinder } from './calendar';
import { storeReplies, withDatabase } from './database';
import { isQueueKey, putAside, readQueue, removeFromQueue } from './queue';
import { attempt, type Result } from './result';
import type { SentReply } from './sent-reply';
import { parseSentReply } from './sent-reply-shape';

const report = createReport('stats');

/** Stores all queued replies. Safe from any context, at any time, also twice at once. Gives how many left the queue. */
export async function drain(): Promise<Result<number>> {
  return attempt(
    async () => {
      const queued = (await readQueue()).map((record) => ({ ...record, reply: parseSentReply(record.value) }));
      const sound = queued.filter(({ reply }) => reply !== null);
      const replies = sound.flatMap(({ reply }): SentReply[] => (reply === null ? [] : [reply]));
      if (replies.length > 0) await withDatabase((database) => storeReplies(database, replies, dayFinder()));
      await removeFromQueue(sound);
      // Last, because it writes: where there is no room for that, the sound ones are stored all the same.
      const broken = queued.filter(({ reply }) => reply === null);
      if (broken.length > 0) report('record', `${broken.length} unreadable, to be put aside`);
      await putAside(broken);
      return queued.length;
    },
    (error) => report('drain', error),
  );
}

/** Drains now and whenever a reply is queued; what arrives during a drain gets one more. For the background. */
export function keepDraining(): void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await drain();
    }
    isRunning = false;
  };
  browser.storage.onChanged.addListener((changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    const isAnyQueued = Object.entries(changes).some(([key, change]) => isQueueKey(key) && change.newValue);
    if (area === 'local' && isAnyQueued) void run();
  });
  void run();
}
