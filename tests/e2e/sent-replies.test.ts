/**
 * Two hundred replies are sent while the worker is killed at random moments: asleep before the send, while it wakes, while it writes,
 * after. Each is written as the content script writes it, one key in extension storage, and each must count exactly once.
 */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SentReply } from '@/utils/stats/sent-reply';
import { launchTact, type TactBrowser, until } from './harness/extension';
import { makeReplies } from './harness/numbers';

const SENT = 200;
/** A worker wakes and writes within some 60 ms here: kills are spread over that time. */
const LONGEST_LIFE = 60;

let tact: TactBrowser;
let page: Page;
let session: CDPSession;
beforeAll(async () => {
  tact = await launchTact();
  page = await tact.openOwn('popup.html');
  const browser = tact.context.browser();
  if (browser === null) throw new Error('no browser to ask for its workers');
  session = await browser.newBrowserCDPSession();
});
afterAll(() => tact.close());

/** The same numbers in every run: a linear congruential generator (Numerical Recipes). */
let seed = 20261122;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

/** Ends the worker's process without a word, if it runs at all. Gives whether it did. */
async function killWorker(): Promise<boolean> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(tact.origin));
  if (worker === undefined) return false;
  const { success } = await session.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => ({ success: false }));
  return success;
}

/** Writes a reply down as the content script does on Send. */
const send = (reply: SentReply): Promise<void> => page.evaluate((sent) => chrome.storage.local.set({ [`sent:${sent.id}`]: sent }), reply);

const queued = (): Promise<number> =>
  page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('sent:')).length);

const stored = () =>
  page.evaluate(
    () =>
      new Promise<{ ids: IDBValidKey[]; inDays: number }>((resolve, reject) => {
        const opening = indexedDB.open('tact');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['replies', 'days']);
          const ids = reading.objectStore('replies').getAllKeys();
          const days = reading.objectStore('days').getAll();
          reading.oncomplete = () => {
            opening.result.close();
            resolve({ ids: ids.result, inDays: days.result.reduce((sum, { typed, pasted }) => sum + typed.replies + pasted.replies, 0) });
          };
        };
      }),
  );

test('every reply is counted once, whenever the worker dies', { timeout: 240_000 }, async () => {
  const replies = makeReplies([{ perDay: [SENT], hintsPerReply: 1 }], Date.now()).map((reply) => ({ ...reply, id: crypto.randomUUID() }));
  expect(replies).toHaveLength(SENT);
  let kills = 0;
  for (const reply of replies) {
    const life = random() * LONGEST_LIFE;
    const sending = send(reply);
    await new Promise((wake) => setTimeout(wake, life));
    if (await killWorker()) kills += 1;
    await sending;
  }
  // Any event wakes the worker, and it begins with what waits.
  await page.evaluate(() => chrome.storage.local.set({ wake: Date.now() }));
  await until('the queue is empty', async () => (await queued()) === 0);
  const { ids, inDays } = await stored();
  expect(ids.sort()).toEqual(replies.map(({ id }) => id).sort());
  expect(inDays).toBe(SENT);
  // The test proves something only if the worker did die in the middle of its work.
  console.info(`the worker was killed ${kills} times in ${SENT} sends`);
  expect(kills).toBeGreaterThan(SENT / 4);
});
