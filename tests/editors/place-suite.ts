/** Where editors stand, and where Tact stays out: on pages of their own, in one browser. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from '@/tests/e2e/harness/extension';
import type { PageServer } from '@/tests/e2e/harness/pages';
import type { PlaceName } from './complaints';
import type { Driver } from './driver';
import { partArea } from './in-page';
import { type BrowserKind, isPlayed } from './names';
import { serveEditors } from './pages';
import { IN, OUT, PLACE_PAGES } from './place-pages';
import { expectedFor, type ReplyBox, replyBox } from './reply-box';

const TEXT = "Hello Anna. I can't open the file today. Greetings.";

export function places(browser: BrowserKind, start: (server: PageServer) => Promise<Driver>): void {
  let server: PageServer;
  let driver: Driver;
  let box: ReplyBox;
  beforeAll(async () => {
    server = await serveEditors(PLACE_PAGES);
    driver = await start(server);
  });
  beforeEach(() => {
    box = replyBox(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const named = (name: PlaceName): PlaceName => name;
  const write = async (path: string) => {
    await driver.open(path);
    await until('the page is there', () => driver.ask(() => window.host !== undefined, null));
    await box.focus();
    await driver.type(TEXT);
  };

  describe(named('found, drawn at the words and fixed'), () => {
    test.each(Object.keys(IN).filter((path) => !path.endsWith('inside') && isPlayed(browser, path)))('%s', async (path) => {
      await write(path);
      await box.isMarked();
      await box.fixByClick();
      await box.hasText((await expectedFor(TEXT)).after);
      expect(await driver.ask(() => document.querySelectorAll('tact-coach').length, null)).toBe(1);
      expect(await driver.ask(() => !('isOtherWhole' in window) || (window.isOtherWhole as () => boolean)(), null)).toBe(true);
    });
  });

  test('a virtual list that uses the box again for another row', async () => {
    await write('/recycled');
    await box.isMarked();
    await driver.ask(() => (window as Window & { recycle?: (words: string) => void }).recycle?.('Thank you, Bob.'), null);
    await box.isUnmarked();
    await box.focus();
    await driver.press('Control+End');
    await driver.type(` ${TEXT}`);
    await box.isMarked();
    await box.fixByKey();
    await box.hasText((await expectedFor(`Thank you, Bob. ${TEXT}`)).after);
  });

  describe('stays out', () => {
    test.each(Object.keys(OUT).filter((path) => isPlayed(browser, path)))('%s', async (path) => {
      await write(path);
      // The plain box on the same page shows that Tact runs here.
      box = replyBox(driver, 1);
      await box.focus();
      await driver.type(TEXT);
      await box.isMarked();
      expect(await replyBox(driver, 0).drawn()).toEqual([]);
    });
  });

  test(named('the page stays where it is when a card opens'), async () => {
    await write('/long');
    await box.isMarked();
    const at = () => driver.ask(() => [scrollX, scrollY], null);
    const before = await at();
    await driver.press('Alt+t');
    await until('card', async () => (await driver.ask(partArea, 'card')) !== null);
    expect(await at()).toEqual(before);
    await driver.press('Escape');
    await driver.type('!');
    expect(await at()).toEqual(before);
  });

  test(named('Send of a Vietnamese host sends, at once, every word'), async () => {
    await write('/vietnamese');
    const send = await driver.ask(() => {
      const { left, top, width, height } = document.querySelector('#send')?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, null);
    await driver.click(send.x, send.y);
    expect(await driver.ask(() => window.host.sent, null)).toEqual([TEXT]);
  });
}
