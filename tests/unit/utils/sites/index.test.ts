import { describe, expect, it } from 'vitest';
import { SITES, siteOfOrigin, siteOfUrl } from '@/utils/sites';
import { patternFor } from '@/utils/sites/patterns';

/** Each site's own addresses; each is every other site's counterexample. */
const addresses: { readonly [id: string]: readonly string[] } = {
  zendesk: ['https://acme.zendesk.com/agent/tickets/35436'],
  intercom: ['https://app.intercom.com/a/inbox/x1/inbox/all/conversation/77', 'https://app.eu.intercom.com/a/inbox/x1/inbox/all'],
  freshdesk: ['https://acme.freshdesk.com/a/tickets/12', 'https://acme.myfreshworks.com/a/tickets/12'],
  chatwoot: ['https://app.chatwoot.com/app/accounts/1/conversations/9', 'https://app.chatwoot.com/app/accounts/1/inbox/2/conversations/9'],
  zammad: ['https://acme.zammad.com/#ticket/zoom/4'],
};
const elsewhere = [
  'https://acme.zendesk.com/hc/en-us',
  'https://www.zendesk.com.evil.example/agent/tickets/1',
  'https://www.intercom.com/help',
  'https://app.intercom.com/a/apps/x1/reports',
  'https://acme.freshdesk.com/support/home',
  'https://app.chatwoot.com/auth/sign_in',
  'https://example.com/agent/tickets/1',
  'chrome://extensions',
  'not an address',
];

describe('sites', () => {
  it('every site has addresses here', () => {
    expect(Object.keys(addresses).sort()).toEqual(SITES.map(({ id }) => id).sort());
  });

  it.each(Object.entries(addresses).flatMap(([id, urls]) => urls.map((url) => [url, id] as const)))('%s is %s', (url, id) => {
    expect(siteOfUrl(url)?.id).toBe(id);
    expect(SITES.filter((site) => siteOfOrigin(new URL(url).origin) === site)).toHaveLength(1);
  });

  it.each(elsewhere)('%s is none', (url) => {
    expect(siteOfUrl(url)).toBeNull();
  });

  it.each(SITES.map((site) => [site.id, site] as const))('%s: a conversation has a key, hosts can be asked for', (id, site) => {
    const urls = addresses[id] ?? [];
    expect(urls.some((url) => new RegExp(site.conversationKey ?? '(?!)').exec(url)?.[1])).toBe(true);
    for (const host of site.hosts) expect(patternFor(host.replace('*.', 'x.'))).toBe(host.replace('*.', 'x.'));
  });
});
