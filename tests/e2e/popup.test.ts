/** The popup on every kind of week and every kind of trouble, in the built extension with a real database. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchTact, type TactBrowser, until } from './harness/extension';
import { makeReplies, type Stretch, storeNumbers } from './harness/numbers';
import { screenshot } from './harness/screenshot';

const ON = 'popup.html?site=https://acme.zendesk.com';
const AWAY = 'popup.html?site=chrome://newtab';

let tact: TactBrowser;
let popup: Page;
beforeAll(async () => {
  tact = await launchTact({ viewport: { width: 360, height: 600 }, deviceScaleFactor: 2 });
});
afterEach(async () => {
  await popup.evaluate(() => new Promise((done) => Object.assign(indexedDB.deleteDatabase('tact'), { onsuccess: done, onerror: done })));
  await popup.close();
});
afterAll(() => tact.close());

const headline = (): Promise<string | null> => popup.getByRole('heading', { level: 1 }).textContent();

/** Opens the popup on a database with these weeks in it. */
async function openWith(weeks: readonly Stretch[], path = ON): Promise<void> {
  popup = await tact.openOwn(path);
  await storeNumbers(popup, makeReplies(weeks, Date.now()));
  await popup.reload();
  await popup.getByRole('heading', { level: 1 }).waitFor();
}

const week = (hintsPerReply: number, perDay: readonly number[] = [14, 22, 18, 25, 9, 0, 17]): Stretch => ({ perDay, hintsPerReply });

test.each([
  ['full', [week(1.6), week(1)], /^Warmer than last week: \d\.\d hints per 100 words, down from \d\.\d\.$/],
  ['harder', [week(0.7), week(1.3)], /^A harder week: /],
  ['first-week', [week(1)], /^\d\.\d hints per 100 words this week\. Next week/],
  ['first-day', [week(1, [4])], /^Your first 4 replies with Tact are in\.$/],
  ['one-reply', [week(1, [1])], /^Your first reply with Tact is in\.$/],
  ['holiday', [week(1), week(1, [0, 0, 0, 0, 0, 0, 0])], /^No replies sent in the last seven days\.$/],
  ['empty', [], /^Your week will show here\.$/],
])('a week: %s', async (name, weeks, sentence) => {
  await openWith(weeks);
  expect(await headline()).toMatch(sentence);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await screenshot(popup, `popup-${name}`, { isFullPage: true });
});

test('the table behind the chart has the chart’s numbers', async () => {
  await openWith([week(1), week(1, [3, 0, 5, 12, 1, 0, 7])]);
  const rows = await popup.locator('tbody tr td:nth-child(2)').allTextContents();
  expect(rows).toEqual(['3', '0', '5', '12', '1', '0', '7']);
  expect(await popup.getByRole('img').getAttribute('aria-label')).toMatch(/^28 replies in seven days, at most 12 on /);
});

test('paused for an hour, and resumed', async () => {
  const server = 'http://127.0.0.1';
  await tact.allow(server);
  popup = await tact.openOwn(`popup.html?site=${server}`);
  await popup.locator('[data-part=pause]').click();
  await popup.getByText(/^Paused until /).waitFor();
  const { settings } = await popup.evaluate(() => chrome.storage.local.get<{ settings: { pausedUntil: number } }>('settings'));
  expect(settings.pausedUntil - Date.now()).toBeGreaterThan(59 * 60_000);
  await popup.locator('[data-part=pause]').click();
  await popup.getByText('On for 127.0.0.1').waitFor();
  await screenshot(popup, 'popup-on');
});

test('turned off, and on again by a click once the browser would agree', async () => {
  popup = await tact.openOwn('popup.html?site=http://127.0.0.1');
  await popup.locator('[data-part=turn-off]').click();
  await popup.locator('[data-part=turn-on]').waitFor();
  await until('nothing is registered', () =>
    popup.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0),
  );
  await popup.locator('[data-part=turn-on]').click();
  await popup.getByText('On for 127.0.0.1').waitFor();
});

test('a page no extension may enter', async () => {
  await openWith([], AWAY);
  expect(await popup.locator('[data-part=site]').textContent()).toContain('Tact rests on this page');
  await screenshot(popup, 'popup-away');
});

test.each([
  ['refused', 'InvalidStateError', /keeps Tact from storing/],
  ['full', 'QuotaExceededError', /no room left/],
])('the database is %s: plain words and a way out', async (name, error, sentence) => {
  popup = await tact.context.newPage();
  await popup.addInitScript((errorName) => {
    if (sessionStorage.getItem('healed') !== null) return;
    IDBFactory.prototype.open = () => {
      throw new DOMException('as the browser says it', errorName);
    };
  }, error);
  await popup.goto(`${tact.origin}/${ON}`);
  expect(await headline()).toMatch(sentence);
  await screenshot(popup, `popup-trouble-${name}`, { isFullPage: true });
  await popup.evaluate(() => sessionStorage.setItem('healed', 'yes'));
  await popup.reload();
  expect(await headline()).toBe('Your week will show here.');
});

test('a corrupt database: deleted after a second click, then empty', async () => {
  await openWith([]);
  await popup.evaluate(
    () =>
      new Promise<void>((done) => {
        const newer = indexedDB.open('tact', 99);
        newer.onsuccess = () => {
          newer.result.close();
          done();
        };
      }),
  );
  await popup.reload();
  expect(await headline()).toBe('The file with your numbers cannot be read.');
  await screenshot(popup, 'popup-trouble-corrupt', { isFullPage: true });
  await popup.getByRole('button', { name: 'Delete and start afresh' }).click();
  await popup.getByRole('button', { name: 'Really delete the numbers?' }).click();
  await popup.getByRole('heading', { name: 'Your week will show here.' }).waitFor();
});
