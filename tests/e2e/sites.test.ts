/** Turning Tact on and off for a site, in the built extension: what is open already, what a restart keeps, what off means. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchTact, type TactBrowser, until } from './harness/extension';
import { type PageServer, servePages } from './harness/pages';

const DESK = `<!doctype html><title>Desk</title>
<p>My parcel is lost and nobody answers me.</p>
<form><textarea aria-label="Reply" rows="8" cols="60"></textarea><button type="button">Send</button></form>`;
const FRAMED = '<!doctype html><title>Framed</title><iframe src="/" width="800" height="400"></iframe>';

let profile: string;
let tact: TactBrowser;
let server: PageServer;
beforeAll(async () => {
  server = await servePages(null, { '/': DESK, '/framed': FRAMED });
});
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'tact-'));
  tact = await launchTact({ profile });
});
afterEach(async () => {
  await tact.close();
  await rm(profile, { recursive: true, force: true });
});
afterAll(() => server.close());

/** Types into the reply box as a person does, from outside of it. */
async function typeReply(page: Page): Promise<void> {
  await page.bringToFront();
  const box = page.getByLabel('Reply');
  await box.blur();
  await box.click();
  await box.pressSequentially("Sorry, but I can't do that. ");
}
const coach = (page: Page) => page.locator('tact-coach');
const coachComes = (page: Page) => coach(page).waitFor({ state: 'attached' });
const coachGoes = (page: Page) => coach(page).waitFor({ state: 'detached' });

test('a tab that was open before gets the coach without a reload, and loses it when the site is turned off', async () => {
  const page = await tact.open(`${server.origin}/`);
  await tact.allow(server.origin);
  expect(await coach(page).count()).toBe(0);
  await typeReply(page);
  await coachComes(page);
  await tact.forbid(server.origin);
  await coachGoes(page);
  await typeReply(page);
  await page.getByRole('button', { name: 'Send' }).click();
  expect(await coach(page).count()).toBe(0);
  await tact.allow(server.origin);
  await typeReply(page);
  await coachComes(page);
});

test('a new tab, after the worker went to sleep', async () => {
  await tact.allow(server.origin);
  const page = await tact.open(`${server.origin}/`);
  await tact.killWorker();
  await typeReply(page);
  await coachComes(page);
});

test('a restart of the browser keeps it on', async () => {
  await tact.allow(server.origin);
  await tact.close();
  tact = await launchTact({ profile });
  const page = await tact.open(`${server.origin}/`);
  await typeReply(page);
  await coachComes(page);
});

test('a page with the reply box in a frame has one coach', async () => {
  await tact.allow(server.origin);
  const page = await tact.open(`${server.origin}/framed`);
  const box = page.frameLocator('iframe').getByLabel('Reply');
  await box.click();
  await box.pressSequentially("Sorry, but I can't do that. ");
  await coachComes(page);
  expect(await page.frameLocator('iframe').locator('tact-coach').count()).toBe(0);
});

test('a site nobody turned on has nothing of ours, whatever is typed', async () => {
  const page = await tact.open(`${server.origin}/`);
  await typeReply(page);
  expect(await coach(page).count()).toBe(0);
});

test('an update under an open page: the old coach goes silently, the new one comes without a reload', async () => {
  await tact.allow(server.origin);
  const page = await tact.open(`${server.origin}/`);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await typeReply(page);
  await coachComes(page);
  await coach(page).evaluate((element) => element.setAttribute('data-old', ''));
  await tact.reload();
  // The new watcher is there as soon as the new worker is: the person types on meanwhile, and no key is lost on the old one.
  await until('the new coach', async () => {
    await typeReply(page);
    return (await page.locator('tact-coach:not([data-old])').count()) === 1;
  });
  expect(await coach(page).count()).toBe(1);
  expect(errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
});
