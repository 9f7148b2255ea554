/** Match patterns as the permissions API speaks them, reduced to what a permission covers: scheme and host. */

const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;

/**
 * Whether a granted pattern covers an origin such as "https://acme.zendesk.com". Unreadable patterns cover nothing.
 * As the browsers do, `*` as scheme is http and https, and a pattern without a port covers every port.
 */
export function covers(pattern: string, origin: string): boolean {
  const [, scheme, host] = PATTERN.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  if (host === '*') return true;
  if (host.startsWith('*.')) return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
  return host === url.hostname || host === url.host;
}

export const coveredBy = (patterns: readonly string[], origin: string): boolean => patterns.some((pattern) => covers(pattern, origin));

/** The pattern that asks for one origin, or null where no extension may go (browser pages, files, stores). Ports are not part of a permission. */
export function patternFor(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}
