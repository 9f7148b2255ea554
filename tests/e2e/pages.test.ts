/** First run and options as a person meets them: readable by everybody, usable without a mouse, and doing what they say. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './harness/axe';
import { launchTact, type TactBrowser, until } from './harness/extension';
import { makeReplies, storeNumbers } from './harness/numbers';
import { screenshot } from './harness/screenshot';

let tact: TactBrowser;
beforeAll(async () => {
  tact = await launchTact({ viewport: { width: 900, height: 800 } });
});
afterAll(() => tact.close());

const openPage = async (path: string): Promise<Page> => {
  const page = await tact.openOwn(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

/** The stored settings, as text to look into. */
const settings = (page: Page) => page.evaluate(async () => JSON.stringify((await chrome.storage.local.get('settings')).settings ?? {}));

test('the first-run page opens by itself on install, once', async () => {
  await until('the first-run page', async () => tact.context.pages().some((page) => page.url().endsWith('/welcome.html')));
});

test.each([
  ['welcome.html', 900],
  ['welcome.html', 360],
  ['options.html', 900],
  ['options.html', 360],
])('%s at %i px is clean in light and dark, and fits', async (path, width) => {
  const page = await openPage(path);
  await page.setViewportSize({ width, height: 800 });
  await page.locator('details').evaluateAll((families) => {
    for (const family of families) family.setAttribute('open', '');
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await screenshot(page, `${path.replace('.html', '')}-${width}`, { isFullPage: true });
  await page.close();
});

test('a helpdesk is turned on there and then, and off in the options', async () => {
  await tact.allow('https://app.chatwoot.com');
  const welcome = await openPage('welcome.html');
  const row = welcome.getByRole('listitem').filter({ hasText: 'Chatwoot' });
  expect(await row.textContent()).toContain('On');
  const options = await openPage('options.html');
  await options.getByRole('button', { name: 'Turn off for Chatwoot' }).click();
  await options.getByText('Tact is not turned on anywhere yet.').waitFor();
  await row.getByRole('button', { name: 'Turn on for Chatwoot' }).waitFor();
  await welcome.close();
  await options.close();
});

test('every setting is kept at once, by keyboard alone', async () => {
  const page = await openPage('options.html');
  await page.getByRole('radio', { name: 'Balanced' }).focus();
  await page.keyboard.press('ArrowRight');
  await until('thorough', async () => (await settings(page)).includes('"strictness":"thorough"'));
  await page.getByRole('switch', { name: 'Hints in internal notes' }).focus();
  await page.keyboard.press('Space');
  await until('hints in notes', async () => (await settings(page)).includes('"hintsInNotes":true'));
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await until('a behaviour off', async () => (await settings(page)).includes('"off":["cannot"]'));
  await page.getByText('4 of 5 on').waitFor();
  await page.getByRole('button', { name: 'Pause for an hour' }).press('Enter');
  await page.getByText(/^Paused until /).waitFor();
  await page.getByRole('button', { name: 'Resume' }).press('Enter');
  await page.getByText('Tact is awake').waitFor();
  await page.close();
});

test('numbers go out as a file, and are gone when a person says so twice', async () => {
  const page = await openPage('options.html');
  await storeNumbers(page, makeReplies([{ perDay: [3, 2], hintsPerReply: 1 }], Date.now()));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^tact-\d{4}-\d\d-\d\d\.json$/);
  const exported: unknown = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(exported).toMatchObject({ format: 1, replies: [{}, {}, {}, {}, {}], days: [{}, {}] });
  await page.getByText('Exported: 5 replies.').waitFor();

  const remove = page.getByRole('button', { name: 'Delete all numbers' });
  await remove.press('Enter');
  await until('Keep has the focus', () => page.evaluate(() => document.activeElement?.textContent === 'Keep'));
  await page.keyboard.press('Enter');
  await until('the focus is back', () => remove.evaluate((button) => button === document.activeElement));
  await remove.press('Enter');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('All numbers are deleted.').waitFor();
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as a file' }).click();
  const empty: unknown = JSON.parse(await readFile(await (await again).path(), 'utf8'));
  expect(empty).toMatchObject({ replies: [], days: [] });
  await page.close();
});
