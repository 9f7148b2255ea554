import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayFinder } from '@/utils/stats/calendar';
import { exportData } from '@/utils/stats/data';
import { addReply, type DayFigures, emptyDay } from '@/utils/stats/day';
import { drain, keepDraining } from '@/utils/stats/drain';
import { enqueue, readQueue } from '@/utils/stats/queue';
import type { SentReply } from '@/utils/stats/sent-reply';
import { hintCounts, reply, uuid } from './replies';

const startAnew = () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  globalThis.indexedDB = new IDBFactory();
};
beforeEach(startAnew);

const kept = async () => {
  const result = await exportData(0);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

/** The roll-ups as one pass over the distinct replies would make them. */
const rollUpsOf = (replies: readonly SentReply[]): DayFigures[] => {
  const dayOf = dayFinder();
  const days = new Map<string, DayFigures>();
  for (const each of new Map(replies.map((one) => [one.id, one])).values()) {
    const day = dayOf(each.at);
    days.set(day, addReply(days.get(day) ?? emptyDay(day), each));
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
};

describe('a drain', () => {
  it('stores what is queued, rolls it up by day and empties the queue', async () => {
    const replies = [reply(), reply({ at: Date.UTC(2026, 10, 10, 12), hints: { cannot: hintCounts(1, 1) }, praise: { thanks: 1 } })];
    for (const each of replies) await enqueue(each);
    expect(await drain()).toEqual({ ok: true, value: 2 });
    const { replies: stored, days } = await kept();
    expect(stored.map(({ id }) => id).sort()).toEqual(replies.map(({ id }) => id).sort());
    expect(days).toEqual(rollUpsOf(replies));
    expect(await readQueue()).toEqual([]);
  });

  it('puts a broken record aside, once, and stores the others', async () => {
    const sound = reply();
    await enqueue(sound);
    await fakeBrowser.storage.local.set({ 'sent:broken': { words: 'many' }, settings: { strictness: 'gentle' } });
    expect(await drain()).toEqual({ ok: true, value: 2 });
    expect(await drain()).toEqual({ ok: true, value: 0 });
    expect((await kept()).replies).toEqual([sound]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'aside:broken': { words: 'many' }, settings: { strictness: 'gentle' } });
  });

  it('puts aside twenty broken records at most', async () => {
    for (let n = 0; n < 25; n++) await fakeBrowser.storage.local.set({ [`sent:${n}`]: 'no record' });
    expect(await drain()).toEqual({ ok: true, value: 25 });
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('aside:'))).toHaveLength(20);
    expect(await readQueue()).toEqual([]);
  });

  it.each([
    'Resource::kQuotaBytes quota exceeded',
    'QUOTA_BYTES quota exceeded',
    'IO error: /profile/000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 9::WritableFileAppend::8)',
  ])('where storage takes nothing more (%s), stores the sound ones beside a broken one and says it is full', async (message) => {
    const sound = reply();
    await enqueue(sound);
    await fakeBrowser.storage.local.set({ 'sent:broken': { words: 'many' } });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error(message));
    expect(await drain()).toEqual({ ok: false, reason: 'full' });
    expect((await kept()).replies).toEqual([sound]);
    expect((await readQueue()).map(({ key }) => key)).toEqual(['sent:broken']);
    vi.restoreAllMocks();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await drain()).toEqual({ ok: true, value: 1 });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'aside:broken': { words: 'many' } });
  });

  it.each<[name: string, breakIt: () => void, reason: string]>([
    [
      'no database here',
      () => {
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
        });
      },
      'refused',
    ],
    [
      'a disk that is full',
      () => {
        vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
          throw new DOMException('no room', 'QuotaExceededError');
        });
      },
      'full',
    ],
    [
      'a damaged file',
      () => {
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('Internal error opening backing store', 'UnknownError');
        });
      },
      'corrupt',
    ],
  ])('with %s keeps the queue, and stores it all when that is over', async (_name, breakIt, reason) => {
    const sound = reply();
    await enqueue(sound);
    breakIt();
    expect(await drain()).toEqual({ ok: false, reason });
    expect(await readQueue()).toHaveLength(1);
    vi.restoreAllMocks();
    expect(await drain()).toEqual({ ok: true, value: 1 });
    expect(await kept()).toMatchObject({ replies: [sound], days: rollUpsOf([sound]) });
  });
});

describe('the background', () => {
  it('drains what waited, and what arrives while it drains', async () => {
    const replies = Array.from({ length: 30 }, () => reply());
    await enqueue(replies[0] ?? reply());
    keepDraining();
    for (const each of replies) await enqueue(each);
    await vi.waitFor(async () => expect(await readQueue()).toEqual([]));
    expect((await kept()).days).toEqual(rollUpsOf(replies));
  });
});

/** What can befall the worker. `kill`: how many storage operations it lives through in that drain. */
const events = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('send' as const), reply: fc.nat(11) }),
    fc.record({ kind: fc.constant('drain' as const), kill: fc.nat(14), isDoneFirst: fc.boolean() }),
    fc.record({ kind: fc.constant('two drains' as const), kill: fc.nat(14), isDoneFirst: fc.boolean() }),
  ),
  { maxLength: 16 },
);

/** Lets so many operations pass, then every further one fails, as if the worker were gone; the last may have had its effect or not. */
function killAfter(operations: number, isDoneFirst: boolean): void {
  let left = operations;
  const guard = <Target, Name extends keyof Target>(target: Target, name: Name, mayBeDone = isDoneFirst) => {
    const original = target[name];
    if (typeof original !== 'function') throw new Error(String(name));
    Object.defineProperty(target, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        left -= 1;
        if (left < 0 && !(left === -1 && mayBeDone)) throw new Error('killed');
        const result: unknown = Reflect.apply(original, this, args);
        if (left === -1) throw new Error('killed');
        return result;
      },
    });
    restore.push(() => Object.defineProperty(target, name, { configurable: true, writable: true, value: original }));
  };
  guard(fakeBrowser.storage.local, 'get');
  guard(fakeBrowser.storage.local, 'set');
  guard(fakeBrowser.storage.local, 'remove');
  // Opening is done only with its upgrade: a browser rolls half of one back.
  guard(indexedDB, 'open', false);
  for (const name of ['getKey', 'get', 'put', 'add'] as const) guard(IDBObjectStore.prototype, name);
}
const restore: (() => void)[] = [];
const revive = () => {
  for (const undo of restore.splice(0).reverse()) undo();
};

it('whatever happens between Send and the database, every reply counts exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(events, async (happened) => {
      startAnew();
      const sent: SentReply[] = [];
      for (const event of happened) {
        if (event.kind === 'send') {
          const made = reply({
            id: uuid(event.reply),
            at: Date.UTC(2026, 10, 10 + (event.reply % 3), 12),
            hints: { cannot: hintCounts(1) },
          });
          sent.push(made);
          await enqueue(made);
        } else {
          killAfter(event.kill, event.isDoneFirst);
          await Promise.all(event.kind === 'drain' ? [drain()] : [drain(), drain()]);
          revive();
        }
      }
      expect((await drain()).ok).toBe(true);
      const { replies, days } = await kept();
      expect(replies.map(({ id }) => id).sort()).toEqual([...new Set(sent.map(({ id }) => id))].sort());
      expect(days).toEqual(rollUpsOf(sent));
      expect(await readQueue()).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 60_000);
