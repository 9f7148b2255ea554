import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addReminder } from '@/utils/reminders/add-reminder';
import { doneReminder, dueOf, keepReminding, labelReminder, listReminders, remind, snoozeReminder } from '@/utils/reminders/reminders';

const NOON = new Date(2026, 10, 22, 12).getTime();
const HOUR = 3_600_000;
const words = async () => ({ title: 'Tact', message: (count: number) => `${count} due` });
let badge = '';
let notified: string[] = [];
let mayNotify = true;

/** One after the other, over all contexts, as in the browser. */
let lastTurn: Promise<unknown> = Promise.resolve();
const locks = {
  request: (_name: string, act: () => Promise<unknown>) => {
    const turn = lastTurn.then(act);
    lastTurn = turn.catch(() => undefined);
    return turn;
  },
};
vi.stubGlobal('navigator', { locks });

beforeEach(() => {
  fakeBrowser.reset();
  [badge, notified, mayNotify] = ['', [], true];
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    badge = text ?? '';
  });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => mayNotify);
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async (...args: unknown[]) => {
    notified.push(JSON.stringify(args));
    return 'reminder';
  });
});
/** Two short of as many as are kept. */
const SOON = Array.from({ length: 198 }, (_, index) => [`soon ${index}`, NOON + (index + 1) * HOUR] as const);
const TOLD = [0, 1].map((index) => [`told ${index}`, NOON - (2 - index) * HOUR] as const);
const keep = (id: string, due: number) => addReminder({ id, due, site: 'zendesk', label: '' });

describe('reminders', () => {
  it('are told when due, once, and not before', async () => {
    await keep('a', NOON + HOUR);
    await remind(words, NOON);
    expect([badge, notified]).toEqual(['', []]);
    expect((await fakeBrowser.alarms.get('reminder'))?.scheduledTime).toBe(NOON + HOUR);
    await remind(words, NOON + HOUR);
    await remind(words, NOON + 2 * HOUR);
    expect(badge).toBe('1');
    expect(notified).toHaveLength(1);
  });

  it('what fell due while the browser was closed is told at its start', async () => {
    await keep('a', NOON - HOUR);
    await keep('b', NOON + HOUR);
    vi.resetModules();
    const restarted = await import('@/utils/reminders/reminders');
    await restarted.remind(words, NOON);
    expect([badge, notified.length]).toEqual(['1', 1]);
    expect((await fakeBrowser.alarms.get('reminder'))?.scheduledTime).toBe(NOON + HOUR);
  });

  it('a notification that is clicked leads to the list of promises, one of somebody else nowhere', async () => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    const cleared = vi.spyOn(fakeBrowser.notifications, 'clear');
    vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockReturnValue(undefined);
    keepReminding(words);
    await fakeBrowser.notifications.onClicked.trigger('somebody else');
    expect(opened).not.toHaveBeenCalled();
    await fakeBrowser.notifications.onClicked.trigger('reminder');
    await vi.waitFor(() => expect(opened).toHaveBeenCalledWith({ url: expect.stringMatching(/\/popup\.html$/) }));
    expect(cleared).toHaveBeenCalledWith('reminder');
  });

  it('without the permission only the badge tells', async () => {
    mayNotify = false;
    await keep('a', NOON);
    await remind(words, NOON);
    expect([badge, notified]).toEqual(['1', []]);
  });

  it('done is gone, snoozed comes again', async () => {
    await keep('a', NOON);
    await keep('b', NOON);
    await remind(words, NOON);
    await doneReminder('a');
    await snoozeReminder('b', NOON + HOUR);
    expect(dueOf(await listReminders(), NOON)).toEqual([]);
    await remind(words, NOON + HOUR);
    expect([badge, notified.length]).toEqual(['1', 2]);
  });

  it('hold an id, a time, a site and what the person typed: nothing else', async () => {
    await keep('a', NOON);
    await labelReminder('a', 'Ana, boots');
    expect(await listReminders()).toEqual([{ id: 'a', due: NOON, site: 'zendesk', label: 'Ana, boots', isTold: false }]);
  });

  it('two at once: neither is lost; the same twice is one', async () => {
    await Promise.all([keep('a', NOON), keep('b', NOON), keep('a', NOON)]);
    expect(await listReminders()).toHaveLength(2);
  });

  it('two pages at once: neither reminder is lost', async () => {
    vi.resetModules();
    const elsewhere = await import('@/utils/reminders/add-reminder');
    await Promise.all([keep('a', NOON), elsewhere.addReminder({ id: 'b', due: NOON, site: 'gmail', label: '' })]);
    expect(await listReminders()).toHaveLength(2);
  });

  it.each([
    ['put off', () => snoozeReminder('a', NOON + HOUR), [{ due: NOON + HOUR, isTold: false }]],
    ['named', () => labelReminder('a', 'Ana'), [{ due: NOON, label: 'Ana', isTold: true }]],
    ['done', () => doneReminder('a'), []],
  ])('%s while it is being told: both hold', async (_what, act, left) => {
    await keep('a', NOON);
    await Promise.all([remind(words, NOON), act()]);
    expect(await listReminders()).toMatchObject(left);
    await Promise.all([act(), remind(words, NOON)]);
    expect(await listReminders()).toMatchObject(left);
  });

  it('of too many those told of go first, the longest due before the others', async () => {
    for (const [id, due] of [...TOLD, ...SOON]) await keep(id, due);
    await remind(words, NOON);
    await keep('one more', NOON + 500 * HOUR);
    await remind(words, NOON);
    expect((await listReminders()).map(({ id }) => id)).toEqual(['told 1', ...SOON.map(([id]) => id), 'one more']);
  });

  it('of too many not told of those due last go', async () => {
    for (const [id, due] of [...SOON, ['x', NOON + 400 * HOUR], ['last', NOON + 500 * HOUR], ['y', NOON + 300 * HOUR]] as const)
      await keep(id, due);
    await remind(words, NOON);
    expect((await listReminders()).map(({ id }) => id)).toEqual([...SOON.map(([id]) => id), 'y', 'x']);
  });

  it('what lies broken in storage is left out', async () => {
    await fakeBrowser.storage.local.set({ 'reminder:7': { id: 7 }, 'reminder:x': 'x', other: 'y' });
    await keep('a', NOON);
    expect(await listReminders()).toHaveLength(1);
  });
});
