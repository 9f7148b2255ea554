import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addReminder,
  doneReminder,
  dueOf,
  keepReminding,
  labelReminder,
  listReminders,
  remind,
  snoozeReminder,
} from '@/utils/reminders/reminders';

const NOON = new Date(2026, 10, 22, 12).getTime();
const HOUR = 3_600_000;
const words = async () => ({ title: 'Tact', message: (count: number) => `${count} due` });
let badge = '';
let notified: string[] = [];
let mayNotify = true;

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

  it('what lies broken in storage is left out', async () => {
    await fakeBrowser.storage.local.set({ reminders: [{ id: 7 }, 'x'] });
    expect(await listReminders()).toEqual([]);
  });
});
