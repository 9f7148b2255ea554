/** Match patterns as the permissions API speaks them, reduced to what a permission covers: scheme and host. */

const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;

/**
 * Whether one of some granted patterns covers an origin such as "https://acme.zendesk.com". Unreadable patterns cover nothing.
 * As the browsers do, `*` as scheme is http and https, and a pattern without a port covers every port.
 */
export function coveredBy(patterns: readonly string[], origin: string): boolean {
  const url = URL.parse(origin);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return false;
  return patterns.some((pattern) => {
    const [, scheme, host] = PATTERN.exec(pattern) ?? [];
    if (scheme === undefined || host === undefined) return false;
    if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
    if (host.startsWith('*.')) return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
    return host === '*' || host === url.hostname || host === url.host;
  });
}

/** The pattern that asks for one origin, or null where no extension may go (browser pages, files, stores). Ports are not part of a permission. */
export function patternFor(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}
