/**
 * A promise kept as a reminder, in the built extension: set in the checklist, kept over a restart and a move to another time zone, told when
 * its time has come, put off, done. The browser's own prompt for notifications cannot be answered headless: the worker's are listened to.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { root } from '@/scripts/setup/run.mjs';
import { coachOn } from './harness/coach-parts';
import { launchTact, type TactBrowser, until } from './harness/extension';
import { type PageServer, servePages } from './harness/pages';
import { screenshot } from './harness/screenshot';

const HOUR = 3_600_000;
const REPLY = "Hello Daniel, I'm sorry the zip broke. I will call you tomorrow by 5 pm.";

let profile: string;
let tact: TactBrowser;
let server: PageServer;
beforeAll(async () => {
  server = await servePages(`${root}/tests/pages/helpdesk`);
});
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'tact-'));
  tact = await launchTact({ profile, timeZone: 'Asia/Ho_Chi_Minh' });
});
afterEach(async () => {
  await tact.close();
  await rm(profile, { recursive: true, force: true });
});
afterAll(() => server.close());

interface Kept {
  readonly due: number;
  readonly site: string;
  readonly label: string;
  readonly isTold: boolean;
}
const worker = async (): Promise<Worker> => tact.context.serviceWorkers()[0] ?? tact.context.waitForEvent('serviceworker');
const kept = async (): Promise<readonly Kept[]> =>
  (await worker()).evaluate(async () =>
    Object.entries(await chrome.storage.local.get<Record<string, Kept>>(null)).flatMap(([key, one]) =>
      key.startsWith('reminder:') ? one : [],
    ),
  );
const alarm = async (): Promise<number | undefined> =>
  (await worker()).evaluate(async () => (await chrome.alarms.get('reminder'))?.scheduledTime);
const badge = async (): Promise<string> => (await worker()).evaluate(() => chrome.action.getBadgeText({}));

/** Listens to notifications in the worker, and lets it believe that they were allowed. */
async function listen(): Promise<() => Promise<readonly string[]>> {
  await (await worker()).evaluate(() => {
    const told: string[] = [];
    const notifications = {
      create: async (_id: string, { message }: { readonly message: string }) => void told.push(message),
    };
    // Newer Chromium has the same under two names.
    for (const api of [chrome, Reflect.get(globalThis, 'browser')].filter(Boolean)) {
      Object.defineProperty(api, 'notifications', { value: notifications, configurable: true });
      Object.defineProperty(api.permissions, 'contains', { value: async () => true, configurable: true });
    }
    Object.assign(globalThis, { told });
  });
  return async () => (await worker()).evaluate(() => (globalThis as typeof globalThis & { readonly told: string[] }).told);
}

/** Moves the worker's clock on and lets the alarm ring, as the browser does when its time has come. */
const moveClock = async (ms: number): Promise<void> =>
  (await worker()).evaluate((by) => {
    const real = Date.now;
    Date.now = () => real.call(Date) + by;
    const { onAlarm } = chrome.alarms as typeof chrome.alarms & { readonly onAlarm: { dispatch(alarm: { name: string }): void } };
    onAlarm.dispatch({ name: 'reminder' });
  }, ms);

/** Writes a promise, asks for the reminder in the checklist, sends. */
async function promiseSomething(): Promise<void> {
  await tact.allow(server.origin);
  const page = await tact.open(`${server.origin}/#daniel`);
  await page.locator('#reply').click();
  await page.keyboard.type(REPLY);
  await coachOn(page).settled();
  await coachOn(page).part('meter').click();
  const remind = page.locator('tact-coach [data-part=remind]');
  await remind.click();
  await until('switched on', async () => (await remind.getAttribute('aria-checked')) === 'true');
  expect(await kept()).toEqual([]);
  await page.locator('#reply').click();
  await page.keyboard.press('Control+Enter');
  await until('kept', async () => (await kept()).length === 1);
  await page.close();
}

const openPopup = (): Promise<Page> => tact.openOwn('popup.html');

test('set, the browser restarted in another time zone, due, told once; put off and told again; done', async () => {
  await promiseSomething();
  const [reminder] = await kept();
  const due = reminder?.due ?? 0;
  const clockIn = (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(due));
  expect(clockIn('Asia/Ho_Chi_Minh')).toBe('17:00');
  expect({ ...reminder, id: '' }).toEqual({ id: '', due, site: 'other', label: '', isTold: false });
  expect(JSON.stringify(await kept())).not.toMatch(/Daniel|zip|call/);
  expect(await alarm()).toBe(due);
  expect(await badge()).toBe('');

  await tact.close();
  tact = await launchTact({ profile, timeZone: 'Asia/Ulaanbaatar' });
  await until('the alarm is set again', async () => (await alarm()) === due);
  expect((await kept())[0]?.due).toBe(due);
  const popup = await openPopup();
  // The customer's five o'clock is six o'clock here.
  expect(await popup.locator('[data-part=promise]').textContent()).toContain('6:00');
  await popup.locator('[data-part=promise] input').fill('Daniel, zip');
  await popup.locator('[data-part=promise] input').blur();
  await until('the label', async () => (await kept())[0]?.label === 'Daniel, zip');

  const told = await listen();
  await moveClock(due - Date.now() - HOUR);
  expect(await badge()).toBe('');
  await moveClock(HOUR);
  await until('the badge', async () => (await badge()) === '1');
  await until('told', async () => (await told()).length === 1);
  await moveClock(0);
  expect((await told())[0]).not.toContain('Daniel');
  await screenshot(popup, 'popup-promise-waiting');

  // The page keeps the machine's clock: an hour from it.
  await popup.locator('[data-part=promise-snooze]').click();
  await until('put off', async () => ((await kept())[0]?.due ?? due) < due);
  expect((await kept())[0]?.due).toBeLessThan(Date.now() + HOUR + 1);
  // The worker's moved clock is past that already: the second time, and not a third for the alarm above.
  await until('told again', async () => (await told()).length > 1);
  expect(await told()).toHaveLength(2);
  await popup.locator('[data-part=promise-done]').click();
  await popup.locator('[data-part=promise]').waitFor({ state: 'detached' });
  await until('no badge', async () => (await badge()) === '');
  expect(await kept()).toEqual([]);
  expect(await alarm()).toBeUndefined();
});

test('what falls due while the browser is closed is told at its start; the alarm itself wakes the worker', async () => {
  await promiseSomething();
  const moveDue = async (due: number) =>
    (await worker()).evaluate(async (when) => {
      const all = Object.entries(await chrome.storage.local.get<Record<string, Kept>>(null));
      const moved = all.flatMap(([key, one]) =>
        key.startsWith('reminder:') ? [[key, { ...one, due: when, isTold: false }] as const] : [],
      );
      await chrome.storage.local.set(Object.fromEntries(moved));
    }, due);
  await moveDue(Date.now() + 2_000);
  await until('the alarm is set', async () => ((await alarm()) ?? Number.POSITIVE_INFINITY) < Date.now() + HOUR);
  await tact.killWorker();
  const popup = await openPopup();
  await until('the badge', () => popup.evaluate(async () => (await chrome.action.getBadgeText({})) === '1'));
  const stored = await popup.evaluate(() => chrome.storage.local.get<Record<string, Kept>>(null));
  expect(Object.entries(stored).flatMap(([key, { isTold }]) => (key.startsWith('reminder:') ? isTold : []))).toEqual([true]);

  await popup.close();
  await tact.close();
  tact = await launchTact({ profile });
  await until('the badge at the start', async () => (await badge()) === '1');
});
