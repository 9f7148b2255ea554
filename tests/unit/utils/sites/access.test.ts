import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OFFERED_SITES } from '@/utils/sites';
import { type SiteState, siteStateOf, turnOff, turnOn } from '@/utils/sites/access';
import { siteLists } from '@/utils/sites/overview';

const granted = (...origins: string[]) => vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins, permissions: [] });
beforeEach(() => void granted());

describe('the state of a site', () => {
  it.each<[name: string, url: string | undefined, origins: string[], state: Partial<SiteState> & { patterns?: string[] }]>([
    ['a browser page', 'chrome://settings', [], { kind: 'unavailable' }],
    ['a tab whose address is kept from us', undefined, [], { kind: 'unavailable' }],
    ['any site, off', 'https://desk.acme.example:8443/t/1', [], { kind: 'off', patterns: ['https://desk.acme.example/*'] }],
    [
      'any site, on',
      'https://desk.acme.example/t/1',
      ['https://desk.acme.example/*'],
      { kind: 'on', patterns: ['https://desk.acme.example/*'] },
    ],
    ['a helpdesk, off, offers all its hosts', 'https://acme.zendesk.com/', [], { kind: 'off', patterns: ['https://*.zendesk.com/*'] }],
    [
      'a helpdesk, on for this host alone',
      'https://acme.zendesk.com/',
      ['https://acme.zendesk.com/*', 'https://other.example/*'],
      { kind: 'on', patterns: ['https://acme.zendesk.com/*'] },
    ],
    [
      'covered twice: turning off takes both',
      'https://acme.zendesk.com/',
      ['https://*.zendesk.com/*', 'https://acme.zendesk.com/*'],
      { kind: 'on', patterns: ['https://*.zendesk.com/*', 'https://acme.zendesk.com/*'] },
    ],
    ['another port of the same host', 'http://localhost:9090/', ['http://localhost/*'], { kind: 'on', patterns: ['http://localhost/*'] }],
  ])('%s', async (_name, url, origins, state) => {
    granted(...origins);
    expect(await siteStateOf(url)).toMatchObject(state);
  });
});

describe('turning on and off', () => {
  it('asks at once, so that the click still counts', () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(true);
    void turnOn(['https://a.example/*']);
    expect(request).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
  });

  it('says so when an administrator’s site cannot be taken back', async () => {
    vi.spyOn(fakeBrowser.permissions, 'remove').mockRejectedValue(new Error('You cannot remove required permissions.'));
    expect(await turnOff(['https://a.example/*'])).toBe(false);
  });
});

describe('the overview', () => {
  it('names helpdesks and hosts, offers what is not on yet, and knows where hints were turned off', () => {
    const lists = siteLists(['https://*.zendesk.com/*', 'https://desk.acme.example/*', 'https://*/*'], {
      zendesk: ['cannot', 'demand'],
      'https://desk.acme.example': ['jargon'],
      intercom: [],
    });
    expect(lists.granted.map(({ name }) => name)).toEqual(['Zendesk', 'desk.acme.example', null]);
    expect(lists.known).toEqual(OFFERED_SITES.filter(({ id }) => id !== 'zendesk'));
    expect(lists.quieted).toEqual([
      { site: 'zendesk', name: 'Zendesk', count: 2 },
      { site: 'https://desk.acme.example', name: 'https://desk.acme.example', count: 1 },
    ]);
  });
});
