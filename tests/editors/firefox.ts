/** The driver for Firefox: Puppeteer over WebDriver BiDi. Nothing drives an input method there. The test build may run on 127.0.0.1 from the start. */
import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from '@/scripts/setup/browsers.mjs';
import { root } from '@/scripts/setup/run.mjs';
import { until } from '@/tests/e2e/harness/extension';
import type { PageServer } from '@/tests/e2e/harness/pages';
import type { Driver } from './driver';

const TEST_BUILD = `${root}/.output/test/firefox-mv3`;

export async function driveFirefox(server: PageServer, preferences: { readonly [name: string]: boolean } = {}): Promise<Driver> {
  if (!existsSync(TEST_BUILD)) throw new Error(`${TEST_BUILD} is not built. Run: TACT_BUILD=test npx wxt build -b firefox`);
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox found: set FIREFOX_PATH, or run npm test, which installs one.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: preferences,
  });
  // The first-run page takes the foreground; a page opened before it would be a hidden one, which is never painted.
  const tabs = (await browser.pages()).length;
  await browser.installExtension(TEST_BUILD);
  await until('the first-run page is open', async () => (await browser.pages()).length > tabs, 60_000);
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    // Froala asks which cookies it may set.
    if (!/Cookie/.test(String(error))) console.error(`${page.url()}: ${String(error)}`);
  });
  const press = async (keys: string) => {
    const parts = keys.split('+');
    const key = parts.pop() ?? '';
    for (const modifier of parts) await page.keyboard.down(modifier as 'Control');
    await page.keyboard.press(key as 'Enter');
    for (const modifier of parts.reverse()) await page.keyboard.up(modifier as 'Control');
  };
  return {
    kind: 'firefox',
    async open(path, { without = false } = {}) {
      await page.goto((without ? server.origin.replace('127.0.0.1', 'localhost') : server.origin) + path);
    },
    ask: (act, argument) => page.evaluate(act as never, argument as never),
    type: (text) => page.keyboard.type(text),
    press,
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewport({ width, height }),
    picture: (clip) => page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false }),
    compose: null,
    commit: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}
