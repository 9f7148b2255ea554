import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectInto, syncSites } from '@/utils/registration';

const ZENDESK = 'https://*.zendesk.com/*';
const ACME = 'https://desk.acme.example/*';

/** A browser with three tabs: Zendesk, Acme's desk, and something of the person's own. */
let granted: string[];
let registered: { readonly id: string; readonly matches?: string[] }[];
let injected: object[];
let told: [tabId: number, message: unknown][];

const tabs = [
  { id: 1, url: 'https://acme.zendesk.com/agent/1', covered: ZENDESK },
  { id: 2, url: 'https://desk.acme.example/', covered: ACME },
  { id: 3, url: 'https://bank.example/', covered: '' },
];

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  registered = [];
  injected = [];
  told = [];
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({
    origins: ['chrome://favicon/*', ...granted],
    permissions: [],
  }));
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementation(async () =>
    registered.map(({ id, matches = [] }) => ({ id, matches })),
  );
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
    if (registered.length > 0) throw new Error('Duplicate script ID');
    registered = scripts;
  });
  vi.spyOn(fakeBrowser.scripting, 'updateContentScripts').mockImplementation(async (scripts) => {
    if (registered.length === 0) throw new Error('Nonexistent script ID');
    registered = scripts;
  });
  vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockImplementation(async () => {
    registered = [];
  });
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async (injection: object) => {
    injected.push(injection);
    return [];
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ url }) =>
    tabs.filter(({ covered }) => url === undefined || url.includes(covered)).map(({ id }) => ({ ...bareTab, id })),
  );
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId: number, message: unknown) => {
    if (tabId === 3) throw new Error('Receiving end does not exist.');
    told.push([tabId, message]);
  });
});

const bareTab = {
  index: 0,
  pinned: false,
  highlighted: false,
  windowId: 1,
  active: false,
  frozen: false,
  incognito: false,
  selected: false,
  discarded: false,
  autoDiscardable: true,
  groupId: -1,
};
/** Frames that something was run in: our files, or a function. */
const injectedTabs = (what: 'files' | 'func') =>
  injected.filter((injection) => what in injection).map((injection) => ('target' in injection ? injection.target : null));
const inAllFrames = (tabId: number) => ({ tabId, allFrames: true });

interface Step {
  readonly granted: readonly string[];
  readonly everyTab?: boolean;
  readonly matches: readonly string[];
  readonly injectedInto: readonly number[];
  readonly told: readonly number[];
}

describe('registrations follow the permissions', () => {
  const rows: [name: string, steps: Step[]][] = [
    ['nothing granted', [{ granted: [], matches: [], injectedInto: [], told: [] }]],
    ['a first site', [{ granted: [ZENDESK], matches: [ZENDESK], injectedInto: [1], told: [] }]],
    [
      'a second site leaves the first alone',
      [
        { granted: [ZENDESK], matches: [ZENDESK], injectedInto: [1], told: [] },
        { granted: [ZENDESK, ACME], matches: [ZENDESK, ACME], injectedInto: [2], told: [] },
      ],
    ],
    [
      'an update puts the new watcher into every open tab',
      [
        { granted: [ZENDESK, ACME], matches: [ZENDESK, ACME], injectedInto: [1, 2], told: [] },
        { granted: [ZENDESK, ACME], everyTab: true, matches: [ZENDESK, ACME], injectedInto: [1, 2], told: [] },
      ],
    ],
    [
      'a start of the browser, all as it was',
      [
        { granted: [ZENDESK], matches: [ZENDESK], injectedInto: [1], told: [] },
        { granted: [ZENDESK], matches: [ZENDESK], injectedInto: [], told: [] },
      ],
    ],
    [
      'one of two taken back, and the last',
      [
        { granted: [ZENDESK, ACME], matches: [ZENDESK, ACME], injectedInto: [1, 2], told: [] },
        { granted: [ACME], matches: [ACME], injectedInto: [], told: [1, 2] },
        { granted: [], matches: [], injectedInto: [], told: [1, 2] },
      ],
    ],
  ];
  it.each(rows)('%s', async (_name, steps) => {
    for (const step of steps) {
      granted = [...step.granted];
      injected = [];
      told = [];
      await syncSites(step.everyTab);
      expect(registered.flatMap(({ matches }) => matches).sort()).toEqual([...step.matches].sort());
      expect(injectedTabs('files')).toEqual(step.injectedInto.map(inAllFrames));
      // Each was told before that an older coach may be there.
      expect(injectedTabs('func')).toEqual(step.injectedInto.map(inAllFrames));
      expect(told).toMatchObject(step.told.map((tabId) => [tabId, { type: 'stopUnlessGranted', data: step.granted }]));
      expect(told).toHaveLength(step.told.length);
    }
  });

  it('events that come all at once register once', async () => {
    granted = [ZENDESK];
    await Promise.all([syncSites(), syncSites(true), syncSites()]);
    expect(fakeBrowser.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
    expect(registered).toMatchObject([{ matches: [ZENDESK], allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true }]);
  });

  it('a sync that failed does not stop the next', async () => {
    granted = [ZENDESK];
    vi.spyOn(fakeBrowser.permissions, 'getAll').mockRejectedValueOnce(new Error('shutting down'));
    await expect(syncSites()).rejects.toThrow('shutting down');
    await syncSites();
    expect(registered).toHaveLength(1);
  });

  it('a tab that closes meanwhile is nobody’s trouble', async () => {
    granted = [ZENDESK, ACME];
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('No tab with id: 1'));
    await expect(syncSites()).resolves.toBeUndefined();
    expect(registered).toHaveLength(1);
  });
});

it('a called script runs in the one frame that called', async () => {
  await injectInto({ tabId: 7, frameId: 3 }, '/content-scripts/pack-vi.js');
  expect(injected).toEqual([{ target: { tabId: 7, frameIds: [3] }, files: ['/content-scripts/pack-vi.js'], injectImmediately: true }]);
});
