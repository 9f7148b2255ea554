import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteData, exportData } from '@/utils/stats/data';
import { DATABASE_NAME, DATABASE_VERSION } from '@/utils/stats/database';
import { drain } from '@/utils/stats/drain';
import { enqueue, isQueueKey } from '@/utils/stats/queue';
import { watchWeek, weekFigures } from '@/utils/stats/week';
import { hintCounts, reply } from './replies';

const NOW = Date.UTC(2026, 10, 20, 12);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  globalThis.indexedDB = new IDBFactory();
});

describe('the week', () => {
  it('on the first day is there, and empty', async () => {
    expect(await weekFigures(NOW)).toMatchObject({ ok: true, value: { sampleSize: 0, trend: null } });
  });

  it('shows what was drained, and is told of it', async () => {
    const stop = new AbortController();
    const onChange = vi.fn();
    watchWeek(onChange, stop.signal);
    await enqueue(reply({ at: NOW, hints: { cannot: hintCounts(2, 1) } }));
    expect(onChange).not.toHaveBeenCalled();
    await drain();
    expect(onChange).toHaveBeenCalledTimes(1);
    stop.abort();
    expect(await weekFigures(NOW)).toMatchObject({
      ok: true,
      value: { sampleSize: 1, habits: [{ rule: 'cannot', times: 2, accepted: 1 }] },
    });
  });

  it('with a database of a newer version says it cannot be read, and deleting is the way out', async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    expect(await weekFigures(NOW)).toEqual({ ok: false, reason: 'corrupt' });
    expect(await deleteData()).toEqual({ ok: true, value: undefined });
    expect(await weekFigures(NOW)).toMatchObject({ ok: true });
  });

  it('with a roll-up that is no roll-up says it cannot be read', async () => {
    await drain();
    await weekFigures(NOW);
    const database = await openDB(DATABASE_NAME);
    await database.put('days', { day: '2026-11-20' });
    database.close();
    expect(await weekFigures(NOW)).toEqual({ ok: false, reason: 'corrupt' });
  });

  it('while an old page holds the database and will not let go: refused', async () => {
    const old = await openDB(DATABASE_NAME, 0.5 + 0.5);
    vi.spyOn(indexedDB, 'open').mockImplementation((name) => IDBFactory.prototype.open.call(indexedDB, name, DATABASE_VERSION + 1));
    expect(await weekFigures(NOW)).toEqual({ ok: false, reason: 'refused' });
    old.close();
  });

  it('never holds the database against its deletion', async () => {
    await weekFigures(NOW);
    await expect(deleteDB(DATABASE_NAME)).resolves.toBeUndefined();
  });
});

describe('a person’s data', () => {
  it('goes out as it is', async () => {
    const replies = [reply({ at: NOW }), reply({ at: NOW - 86_400_000 })];
    for (const each of replies) await enqueue(each);
    await drain();
    expect(await exportData(NOW)).toMatchObject({
      ok: true,
      value: { format: 1, exportedAt: '2026-11-20T12:00:00.000Z', replies: [replies[1], replies[0]], days: [{}, {}] },
    });
  });

  it('is gone when deleted: stored, queued and put aside; settings stay', async () => {
    await enqueue(reply({ at: NOW }));
    await drain();
    await enqueue(reply({ at: NOW }));
    await fakeBrowser.storage.local.set({ 'aside:x': 1, settings: { strictness: 'gentle' } });
    await deleteData();
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => isQueueKey(key) || key !== 'settings')).toEqual([]);
    expect(await weekFigures(NOW)).toMatchObject({ ok: true, value: { sampleSize: 0 } });
  });
});
