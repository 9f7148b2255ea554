import { describe, expect, it } from 'vitest';
import { coveredBy, patternFor } from '@/utils/sites/patterns';

describe('covers', () => {
  it.each([
    ['https://acme.example/*', 'https://acme.example', true],
    ['https://acme.example/*', 'http://acme.example', false],
    ['https://acme.example/*', 'https://desk.acme.example', false],
    ['https://acme.example/*', 'https://acme.example.evil.example', false],
    ['https://*.zendesk.com/*', 'https://acme.zendesk.com', true],
    ['https://*.zendesk.com/*', 'https://zendesk.com', true],
    ['https://*.zendesk.com/*', 'https://notzendesk.com', false],
    ['https://*.zendesk.com/*', 'https://acme.zendesk.com.evil.example', false],
    ['*://acme.example/*', 'http://acme.example', true],
    ['*://*/*', 'https://anything.example', true],
    ['*://*/*', 'file://', false],
    ['https://*/*', 'http://anything.example', false],
    ['http://localhost/*', 'http://localhost:8080', true],
    ['http://localhost:8080/*', 'http://localhost:8080', true],
    ['http://localhost:8080/*', 'http://localhost:9090', false],
    ['<all_urls>', 'https://acme.example', false],
    ['https://acme.example/*', 'null', false],
  ])('%s %s: %s', (pattern, origin, expected) => {
    expect(coveredBy([pattern], origin)).toBe(expected);
  });
});

describe('patternFor', () => {
  it.each([
    ['https://desk.acme.example:8443/tickets/1?x#y', 'https://desk.acme.example/*'],
    ['http://localhost:4000/', 'http://localhost/*'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/*'],
    ['chrome://extensions', null],
    ['file:///home/a.html', null],
    ['about:blank', null],
    ['', null],
  ])('%s → %s', (url, expected) => {
    expect(patternFor(url)).toBe(expected);
  });
});
