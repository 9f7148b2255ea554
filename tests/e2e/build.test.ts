/** The built extension loads, its pages open, and nothing asks the network for anything. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTact, type TactBrowser } from './harness/extension';
import { servePages } from './harness/pages';

let tact: TactBrowser;
beforeAll(async () => {
  tact = await launchTact();
});
afterAll(() => tact.close());

test('the popup opens', async () => {
  const popup = await tact.openOwn('popup.html');
  await popup.getByRole('heading', { level: 1 }).waitFor();
  expect(await popup.title()).toBe('Tact');
  await popup.close();
});

test('the worker comes back after it was stopped', async () => {
  await tact.killWorker();
  const popup = await tact.openOwn('popup.html');
  const started = await popup.evaluate(() => chrome.runtime.getManifest().manifest_version);
  expect(started).toBe(3);
  await popup.close();
});

test('a page that Tact is not turned on for asks only for itself, and holds nothing of ours', async () => {
  const server = await servePages(null, { '/': '<title>Reply</title><textarea aria-label="Reply"></textarea>' });
  const page = await tact.open(`${server.origin}/`);
  await page.getByLabel('Reply').fill("I can't do that.");
  expect(await page.locator('tact-coach').count()).toBe(0);
  expect(tact.requests.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([`${server.origin}/`]);
  await server.close();
});
