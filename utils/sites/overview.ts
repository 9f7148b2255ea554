/** The sites as the options list them: what is granted, what could be, and where single hints were turned off. */
import type { Settings } from '../settings';
import type { Site } from './define-site';
import { OFFERED_SITES, SITES } from './index';

export interface SiteLists {
  readonly granted: readonly { readonly pattern: string; readonly name: string | null }[];
  readonly known: readonly Site[];
  readonly quieted: readonly { readonly site: string; readonly name: string; readonly count: number }[];
}

/** Throws for an id that is none of ours. */
export function siteById(id: string): Site {
  const site = SITES.find((each) => each.id === id);
  if (site === undefined) throw new Error(`no site ${id}`);
  return site;
}

/** @param granted match patterns of pages, from the permissions. */
export function siteLists(granted: readonly string[], offOnSite: Settings['offOnSite']): SiteLists {
  return {
    granted: granted.map((pattern) => ({ pattern, name: nameOf(pattern) })),
    known: OFFERED_SITES.filter(({ hosts }) => !hosts.every((host) => granted.includes(host))),
    quieted: Object.entries(offOnSite)
      .filter(([, rules]) => rules.length > 0)
      .map(([site, rules]) => ({ site, name: SITES.find(({ id }) => id === site)?.name ?? site, count: rules.length })),
  };
}

/** A helpdesk's name, or the host; null when the pattern covers every site. */
function nameOf(pattern: string): string | null {
  const host = pattern.replace(/^[^:]+:\/\//, '').replace(/\/\*$/, '');
  if (host === '*') return null;
  return SITES.find(({ hosts }) => hosts.includes(pattern))?.name ?? host;
}
