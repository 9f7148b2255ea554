import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings';

/** A fresh module, so that "reported once per context" starts anew. */
const store = async () => {
  vi.resetModules();
  return import('@/utils/settings-store');
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('settings in force', () => {
  const rows: [name: string, stored: unknown, expected: Partial<Settings>, reports: number][] = [
    ['nothing stored', undefined, {}, 0],
    ['a choice', { strictness: 'gentle', off: ['cannot'] }, { strictness: 'gentle', off: ['cannot'] }, 0],
    ['one broken field keeps the others', { strictness: 'shouting', viBan: 'allowed' }, { viBan: 'allowed' }, 1],
    ['no list of rules', { off: 'cannot' }, {}, 1],
    ['an unknown rule leaves the known ones', { off: ['cannot', 'a-newer-rule', 7, 'demand'] }, { off: ['cannot', 'demand'] }, 1],
    [
      'a broken site leaves the others',
      { offOnSite: { zendesk: 'cannot', gmail: ['cannot', null], front: ['demand'] } },
      { offOnSite: { front: ['demand'] } },
      1,
    ],
    ['not an object', 'gentle', {}, 1],
    ['null', null, {}, 1],
    ['a list', [1, 2], {}, 0],
    ['unknown fields are dropped', { color: 'red' }, {}, 0],
    [
      'a meter that flew away leaves the others',
      { meterAt: { zendesk: { right: Number.NaN, bottom: 4 }, gmail: { right: 8, bottom: 4 } } },
      { meterAt: { gmail: { right: 8, bottom: 4 } } },
      1,
    ],
  ];
  it.each(rows)('%s', async (_name, stored, expected, reports) => {
    const { readSettings } = await store();
    expect(readSettings(stored, DEFAULT_SETTINGS)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
    readSettings(stored, DEFAULT_SETTINGS);
    expect(console.error).toHaveBeenCalledTimes(reports);
  });

  it('the policy lies over the choice, broken policy fields do not', async () => {
    await fakeBrowser.storage.local.set({ settings: { strictness: 'gentle', zhQin: 'allowed' } });
    await fakeBrowser.storage.managed.set({ strictness: 'thorough', zhQin: 7 });
    const { loadSettings, settingsFixedByPolicy } = await store();
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, strictness: 'thorough', zhQin: 'allowed' });
    expect([...(await settingsFixedByPolicy())]).toEqual(['strictness']);
  });

  it('a slip in the policy drops that rule alone', async () => {
    await fakeBrowser.storage.managed.set({ off: ['cannot', 'cant', 'demand'] });
    const { loadSettings, settingsFixedByPolicy } = await store();
    expect((await loadSettings()).off).toEqual(['cannot', 'demand']);
    expect([...(await settingsFixedByPolicy())]).toEqual(['off']);
  });

  it('a browser that refuses managed storage has no policy', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    const { loadSettings } = await store();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('updates', () => {
  it('at the same moment lose nothing', async () => {
    const { loadSettings, updateSettings } = await store();
    await Promise.all([
      updateSettings({ strictness: 'gentle' }),
      updateSettings(({ off }) => ({ off: [...off, 'cannot'] })),
      updateSettings(({ off }) => ({ off: [...off, 'demand'] })),
    ]);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, strictness: 'gentle', off: ['cannot', 'demand'] });
  });

  it('one that fails does not stop the next', async () => {
    const { loadSettings, updateSettings } = await store();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(updateSettings({ strictness: 'gentle' })).rejects.toThrow('full');
    await updateSettings({ strictness: 'thorough' });
    expect((await loadSettings()).strictness).toBe('thorough');
  });

  it('keep what is readable of what was stored', async () => {
    await fakeBrowser.storage.local.set({ settings: { off: ['cannot', 'a-newer-rule'] } });
    const { loadSettings, updateSettings } = await store();
    await updateSettings({ strictness: 'gentle' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, strictness: 'gentle', off: ['cannot'] });
  });

  it('never write what the policy says into the choice', async () => {
    await fakeBrowser.storage.managed.set({ strictness: 'thorough' });
    const { updateSettings } = await store();
    await updateSettings({ zhQin: 'allowed' });
    expect((await fakeBrowser.storage.local.get('settings')).settings).toMatchObject({ strictness: 'balanced', zhQin: 'allowed' });
  });

  it('are heard until the signal aborts', async () => {
    const { updateSettings, watchSettings } = await store();
    const stop = new AbortController();
    const heard: string[] = [];
    watchSettings((settings) => heard.push(settings.strictness), stop.signal);
    await updateSettings({ strictness: 'gentle' });
    await vi.waitFor(() => expect(heard).toEqual(['gentle']));
    await fakeBrowser.storage.local.set({ other: 1 });
    stop.abort();
    await updateSettings({ strictness: 'thorough' });
    expect(heard).toEqual(['gentle']);
  });
});
