import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSettings } from '@/utils/session/settings-in-tab';

beforeEach(() => fakeBrowser.reset());

test.each([
  ['says which hints are given', { off: ['cannot'] }, ['cannot'], true],
  ['says something else', { strictness: 'gentle' }, [], false],
])('a policy that %s', async (_name, policy, off, isFixed) => {
  await fakeBrowser.storage.managed.set(policy);
  const end = new AbortController();
  const settings = await openSettings(end.signal, (where) => expect.unreachable(where));
  const heard = vi.fn();
  settings.onChange(heard, end.signal);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect([settings.current().off, settings.isOffFixed()]).toEqual([off, isFixed]);
  end.abort();
});
