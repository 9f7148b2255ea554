/**
 * Where Tact may run, as a person sees it: on, off, or nowhere near. For the popup, the first-run page and the options.
 * The browser's permissions are the only record; the background follows them by itself (utils/registration.ts).
 */
import { browser } from 'wxt/browser';
import { grantedPatterns } from '../registration';
import type { Site } from './define-site';
import { siteOfOrigin, siteOfUrl } from './index';
import { coveredBy, patternFor } from './patterns';

export type SiteState =
  /** A page no extension may enter: browser pages, files, stores. */
  | { readonly kind: 'unavailable' }
  | {
      readonly kind: 'off';
      /** What to ask for: a known helpdesk's hosts, or this host alone. */
      readonly patterns: readonly string[];
      readonly site: Site | null;
      readonly host: string;
    }
  | {
      readonly kind: 'on';
      /** The granted patterns this page is covered by: what turning off takes back. */
      readonly patterns: readonly string[];
      readonly site: Site | null;
      readonly host: string;
    };

/** @param url of a tab, as the browser gives it; undefined where it keeps that to itself. */
export async function siteStateOf(url: string | undefined): Promise<SiteState> {
  const own = url === undefined ? null : patternFor(url);
  if (url === undefined || own === null) return { kind: 'unavailable' };
  const { origin, hostname: host } = new URL(url);
  const site = siteOfUrl(url) ?? siteOfOrigin(origin);
  const granted = (await grantedPatterns()).filter((pattern) => coveredBy([pattern], origin));
  if (granted.length > 0) return { kind: 'on', patterns: granted, site, host };
  return { kind: 'off', patterns: site?.hosts ?? [own], site, host };
}

/**
 * Asks the person. Call it inside a click or key handler with nothing awaited before it, or the browser refuses to ask.
 * @returns whether they agreed. The popup may be gone by then: do nothing that matters afterwards.
 */
export const turnOn = (patterns: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: [...patterns] });

/** Takes patterns back, exactly as granted. False where an administrator made them part of the build. */
export async function turnOff(patterns: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [...patterns] });
  } catch {
    return false;
  }
}
