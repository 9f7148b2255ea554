/** What changes under the typing hands: the language half-way through a reply, and the conversation around the box. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { root } from '@/scripts/setup/run.mjs';
import { coachOn } from './harness/coach-parts';
import { launchTact, type TactBrowser, until } from './harness/extension';
import { type PageServer, servePages } from './harness/pages';

const ENGLISH = "Hello Marcus. I can't open the file today. ";
const VIETNAMESE = 'Dạ vé này bên em không thể hoàn ạ. ';

let tact: TactBrowser;
let server: PageServer;
let page: Page;
beforeAll(async () => {
  tact = await launchTact();
  server = await servePages(`${root}/tests/pages/helpdesk`);
  await tact.allow(server.origin);
});
afterEach(() => page.close());
afterAll(async () => {
  await tact.close();
  await server.close();
});

const underlined = (): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight].map(String))
      .sort()
      .reverse(),
  );
const areUnderlined = async (words: readonly string[]): Promise<void> => {
  await until(`${words.join(', ')} underlined`, async () => (await underlined()).join() === words.join(), 5_000).catch(() => {});
  expect(await underlined()).toEqual(words);
};
const open = async (id: string): Promise<void> => {
  page = await tact.open(`${server.origin}/#${id}`);
  await page.locator('#reply').click();
};
const turnTo = (id: string) => page.locator(`[data-conversation=${id}]`).click();

test('from English to Vietnamese half-way: hints follow, each in its own language, and back', async () => {
  await open('marcus');
  await page.keyboard.type(ENGLISH);
  await areUnderlined(["I can't open"]);
  await page.keyboard.type(VIETNAMESE);
  await areUnderlined(['không thể', "I can't open"]);
  const hints = await coachOn(page).readAll();
  const rewordings = (words: string) => hints.find((hint) => hint.words.startsWith(words))?.rewordings.join() ?? '';
  expect(rewordings('không thể')).toContain('chưa hỗ trợ');
  expect(rewordings("I can't")).toContain('what I can do');
  await page.locator('#reply').click();
  await page.keyboard.press('Control+End');
  for (let letter = 0; letter < VIETNAMESE.length; letter += 1) await page.keyboard.press('Backspace');
  await areUnderlined(["I can't open"]);
});

test('between two conversations faster than a host loads them: each draft keeps its own hints', async () => {
  await open('marcus');
  await page.keyboard.type(ENGLISH);
  await areUnderlined(["I can't open"]);
  await turnTo('mei');
  await page.locator('#reply').click();
  await page.keyboard.type(VIETNAMESE);
  await areUnderlined(['không thể']);
  for (const id of ['marcus', 'mei', 'joy', 'marcus', 'mei', 'marcus']) await turnTo(id);
  await areUnderlined(["I can't open"]);
  await turnTo('joy');
  await areUnderlined([]);
  await turnTo('mei');
  await areUnderlined(['không thể']);
});
