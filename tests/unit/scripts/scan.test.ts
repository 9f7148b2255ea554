import { describe, expect, test } from 'vitest';
import { findForbidden } from '@/scripts/scan.mjs';

describe('what a built file may not hold', () => {
  test.each([
    ['fetch', 'const a=await fetch("x")'],
    ['fetch', 'globalThis.fetch("x")'],
    ['fetch', 'const f=self.fetch;'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new WebSocket(u)'],
    ['EventSource', 'new window.EventSource(u)'],
    ['sendBeacon', 'navigator.sendBeacon(u,d)'],
    ['RTCPeerConnection', 'new RTCPeerConnection()'],
    ['remote import', 'import("https://example.com/a.js")'],
    ['remote import', 'import "https://example.com/a.js"'],
    ['remote src', 'image.src="https://example.com/a.png"'],
    ['remote src', '<script src="//example.com/a.js">'],
    ['eval', 'eval("1")'],
  ])('%s is found in %s', (what, text) => {
    expect(findForbidden(text)).toEqual([expect.stringMatching(new RegExp(`^${what}: `))]);
  });

  test.each([
    ['a word of a hint', '"We could not fetch (or find) your order"'],
    ['a method of that name', 'store.fetch()'],
    ['a link that is opened by a click', '{href:"https://example.com/source"}'],
    ['a name space', '"http://www.w3.org/2000/svg"'],
    ['our own file', 'img.src="/icon/48.png"'],
  ])('%s passes', (_, text) => {
    expect(findForbidden(text)).toEqual([]);
  });
});
