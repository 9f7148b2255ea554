/** The helpdesks Tact knows by name, in the order they are offered. */
import { chatwoot } from './chatwoot';
import type { Site } from './define-site';
import { freshdesk } from './freshdesk';
import { intercom } from './intercom';
import { coveredBy } from './patterns';
import { zammad } from './zammad';
import { zendesk } from './zendesk';

export const SITES: readonly Site[] = [zendesk, intercom, freshdesk, chatwoot, zammad];

/** The helpdesk an origin belongs to, whatever the path; null for any other. */
export const siteOfOrigin = (origin: string): Site | null => SITES.find((site) => coveredBy(site.hosts, origin)) ?? null;

/** The helpdesk a page's address belongs to: host and path. Null for any other page. */
export function siteOfUrl(url: string): Site | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname, search, hash } = new URL(url);
  const site = siteOfOrigin(origin);
  if (site?.paths === undefined) return site;
  const path = pathname + search + hash;
  return site.paths.some((source) => new RegExp(source).test(path)) ? site : null;
}
