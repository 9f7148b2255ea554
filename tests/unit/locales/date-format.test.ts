/** Dates in the interface's language, whatever the browser speaks and knows. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateFormat } from '@/locales/date-format';
import { inWords } from '@/utils/session/in-words';

/** Monday, 7 December 2026, 17:00 in UTC. */
const DUE = Date.UTC(2026, 11, 7, 17);
const PARTS = { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;

const browserSpeaks = (language: string) => vi.stubGlobal('navigator', { language });
/** As Chrome, which has no Mongolian. */
const knowsNoMongolian = () =>
  vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockImplementation((tag) => (tag === 'mn' ? [] : [String(tag)]));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a date', () => {
  const rows: [tag: string, browser: string, expected: RegExp][] = [
    ['en', 'en-US', /Mon.*5:00\sPM/],
    ['en', 'en-GB', /Mon.*17:00/],
    ['en', 'de-DE', /Mon.*5:00\sPM/],
    ['vi', 'en-US', /Th.* 2.*thg 12/],
    ['zh-Hant', 'zh-CN', /12月7日.*週一/],
    ['mn', 'de-DE', /^12\/7 17:00$/],
  ];
  it.each(rows)('in %s, the browser in %s', (tag, browser, expected) => {
    browserSpeaks(browser);
    knowsNoMongolian();
    expect(dateFormat(tag, PARTS).format(DUE)).toMatch(expected);
  });

  it.each([
    ['a day of the week', { weekday: 'long' }, '12/7'],
    ['a time', { hour: 'numeric', minute: '2-digit' }, '17:00'],
    ['a day of a year', { day: 'numeric', month: 'long', year: 'numeric' }, '2026/12/7'],
  ] as const)('where Mongolian is unknown is numbers alone: %s', (_name, parts, expected) => {
    browserSpeaks('en-US');
    knowsNoMongolian();
    expect(dateFormat('mn', { ...parts, timeZone: 'UTC' }).format(DUE)).toBe(expected);
  });
});

it("a promise's time is in the interface's language, not in the browser's", () => {
  browserSpeaks('de-DE');
  expect(inWords(DUE, 'vi')).toMatch(/Th.* 2/);
});
