import { describe, expect, it } from 'vitest';
import { ADDRESSES } from '@/tests/sites/addresses';
import { hasPath, OFFERED_SITES, SITES, siteOfUrl } from '@/utils/sites';
import { coveredBy, patternFor } from '@/utils/sites/patterns';

const elsewhere = [
  'https://acme.zendesk.com/hc/en-us',
  'https://www.zendesk.com.evil.example/agent/tickets/1',
  'https://www.intercom.com/help',
  'https://app.intercom.com/a/apps/x1/reports',
  'https://acme.freshdesk.com/support/home',
  'https://app.chatwoot.com/auth/sign_in',
  'https://www.facebook.com/marketplace',
  'https://discord.com/login',
  'https://example.com/agent/tickets/1',
  'chrome://extensions',
  'not an address',
];
const hosted = OFFERED_SITES.map((site) => [site.id, site] as const);

describe('sites', () => {
  it('every site has addresses, every address a site', () => {
    expect(Object.keys(ADDRESSES).sort()).toEqual(SITES.map(({ id }) => id).sort());
  });

  it.each(hosted.flatMap(([id]) => (ADDRESSES[id] ?? []).map((url) => [url, id] as const)))('%s is %s and no other site', (url, id) => {
    expect(siteOfUrl(url)?.id).toBe(id);
    const alike = OFFERED_SITES.filter((site) => coveredBy(site.hosts, new URL(url).origin) && hasPath(site, url));
    expect(alike.map((site) => site.id)).toEqual([id]);
  });

  it.each(elsewhere)('%s is none', (url) => {
    expect(siteOfUrl(url)).toBeNull();
  });

  it.each(hosted)('%s: its hosts can be asked for', (_id, site) => {
    for (const host of site.hosts) expect(patternFor(host.replace('*.', 'x.'))).toBe(host.replace('*.', 'x.'));
  });

  it.each(SITES.flatMap((site) => (site.conversationKey === undefined ? [] : [[site.id, site.conversationKey] as const])))(
    '%s: the key of a conversation is in its address',
    (id, source) => {
      expect(ADDRESSES[id]?.map((url) => new RegExp(source).exec(url)?.[1]).some((key) => key !== undefined)).toBe(true);
    },
  );
});
