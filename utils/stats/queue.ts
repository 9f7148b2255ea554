/**
 * The way of a sent reply out of the page: first one key of its own in extension storage, written by the content script itself, so no
 * worker has to be awake. It stays there until the database has it (see drain.ts).
 */
import { browser } from 'wxt/browser';
import type { SentReply } from './sent-reply';

const QUEUED = 'sent:';
const ASIDE = 'aside:';
/** Records put aside at most; further broken ones are dropped. */
const MOST_ASIDE = 20;

export interface QueuedRecord {
  readonly key: string;
  /** As it lies in storage: not believed yet. */
  readonly value: unknown;
}

export const isQueueKey = (key: string): boolean => key.startsWith(QUEUED);

/** Writes a sent reply down. Rejects when the storage is full or the extension was replaced under this page. */
export async function enqueue(reply: SentReply): Promise<void> {
  await browser.storage.local.set({ [QUEUED + reply.id]: reply });
}

export async function readQueue(): Promise<QueuedRecord[]> {
  const everything: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(everything).flatMap(([key, value]) => (isQueueKey(key) ? { key, value } : []));
}

/** Takes records off the queue, in one write. Those gone already do no harm. */
export async function removeFromQueue(records: readonly QueuedRecord[]): Promise<void> {
  if (records.length > 0) await browser.storage.local.remove(records.map(({ key }) => key));
}

/** Keeps unreadable records where no drain meets them again: copied first, then taken off the queue. */
export async function putAside(records: readonly QueuedRecord[]): Promise<void> {
  if (records.length === 0) return;
  const room = MOST_ASIDE - (await keysAside()).length;
  const kept = records.slice(0, Math.max(0, room));
  await browser.storage.local.set(Object.fromEntries(kept.map(({ key, value }) => [ASIDE + key.slice(QUEUED.length), value])));
  await removeFromQueue(records);
}

const keysAside = async (): Promise<string[]> => Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(ASIDE));

/** Forgets everything queued or put aside. */
export async function clearQueue(): Promise<void> {
  await removeFromQueue(await readQueue());
  await browser.storage.local.remove(await keysAside());
}
