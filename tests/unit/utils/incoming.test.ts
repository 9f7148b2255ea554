import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { frameOf, hintIn, languageIn, type Sender } from '@/utils/incoming';

const us = fakeBrowser.runtime.id;

describe('the frame of a sender', () => {
  it.each<[name: string, sender: Sender, expected: object | null]>([
    ['our content script', { id: us, tab: { id: 4 }, frameId: 0 }, { tabId: 4, frameId: 0 }],
    ['our content script in a frame', { id: us, tab: { id: 4 }, frameId: 12 }, { tabId: 4, frameId: 12 }],
    ['another extension', { id: 'somebody-else', tab: { id: 4 }, frameId: 0 }, null],
    ['a page', { tab: { id: 4 }, frameId: 0 }, null],
    ['our popup', { id: us }, null],
    ['a tab without a frame', { id: us, tab: { id: 4 } }, null],
    ['a tab without an id', { id: us, tab: {}, frameId: 0 }, null],
  ])('%s', (_name, sender, expected) => {
    if (expected === null) expect(() => frameOf(sender)).toThrow('message refused');
    else expect(frameOf(sender)).toEqual(expected);
  });
});

describe('shapes', () => {
  it.each(['en', 'vi', 'zh', 'mn'])('%s is a language', (language) => {
    expect(languageIn(language)).toBe(language);
  });
  it.each(['fr', '../background', '', undefined, null, 7, ['en']])('%j is no language', (language) => {
    expect(() => languageIn(language)).toThrow();
  });
  it.each(['cannot', 'private-data'])('%s is a hint', (id) => {
    expect(hintIn(id)).toBe(id);
  });
  it.each(['popup', 'cannot&x', 'toString', undefined, {}])('%j is no hint', (id) => {
    expect(() => hintIn(id)).toThrow();
  });
});
