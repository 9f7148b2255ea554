/** The practice inbox in the built extension: hints while typing, customers who answer, and a week that stays empty. */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { en } from '@/locales/en';
import type { HintId } from '@/rules/behaviours';
import { violations } from './harness/axe';
import { launchTact, type TactBrowser, until } from './harness/extension';
import { screenshot } from './harness/screenshot';

const COLD = "Sorry, but I can't do that.";

let tact: TactBrowser;
let page: Page;
beforeAll(async () => {
  tact = await launchTact({ viewport: { width: 1280, height: 800 } });
});
beforeEach(async () => {
  page = await openInbox('en-ruth');
});
afterEach(() => page.close());
afterAll(() => tact.close());

async function openInbox(id: string): Promise<Page> {
  const opened = await tact.openOwn(`practice.html#${id}`);
  await opened.locator(`[data-customer=${id}][aria-current]`).waitFor({ state: 'attached' });
  return opened;
}
const part = (name: string) => page.locator(`[data-part=${name}]`);
const skipHints = async () => {
  if ((await part('first-hints').count()) > 0) await part('skip').click();
};
const meter = () => page.locator('tact-coach [data-part=meter]');
const messages = () => part('message').count();
const openCustomer = (id: string) => page.locator(`[data-customer=${id}]`).click();

test('the first visit: three steps, once', async () => {
  await screenshot(page, 'practice-first-visit');
  await part('example').click();
  await meter().waitFor();
  await page.setViewportSize({ width: 360, height: 640 });
  await openCustomer('en-bev');
  await screenshot(page, 'practice-first-visit-narrow');
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await part('first-hints').textContent()).toContain('1 of 3');
  await part('next').click();
  await part('next').click();
  expect(await part('first-hints').textContent()).toContain('3 of 3');
  await part('next').click();
  expect(await part('first-hints').count()).toBe(0);
  await page.reload();
  await part('reply').waitFor();
  expect(await part('first-hints').count()).toBe(0);
});

test('a reply is coached, sent and answered, and nothing is counted', async () => {
  await skipHints();
  await part('reply').click();
  await page.keyboard.type(COLD);
  await meter().filter({ hasText: '2' }).waitFor();
  await page.keyboard.press('Alt+KeyT');
  await page.locator('tact-coach [data-part=card]').waitFor();
  await screenshot(page, 'practice-card');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  expect(await messages()).toBe(2);
  expect(await part('reply').textContent()).toBe('');
  await page.locator('[data-part=message][data-from=customer]').nth(1).waitFor();
  expect(await part('message').last().textContent()).toContain('I still do not have a date');
  await screenshot(page, 'practice-answered');
  const popup = await tact.openOwn('popup.html');
  expect(await popup.getByRole('heading', { level: 1 }).textContent()).toBe('Your week will show here.');
  const kept = await popup.evaluate(() => chrome.storage.local.get(null));
  expect(JSON.stringify(kept)).not.toContain('cannot');
  await popup.close();
});

/** Writes and waits until the draft is judged in its own language: each customer's language is loaded when it is met. */
const write = async (text: string, hints: readonly HintId[]) => {
  await part('reply').click();
  await page.keyboard.insertText(text);
  await meter().click();
  const names = hints.map((rule) => en.behaviours.hints[rule].name);
  const shown = page.locator('tact-coach [data-part=item] .name');
  await until(`hints: ${names}`, async () => isDeepStrictEqual(await shown.allTextContents(), names));
  await page.locator('tact-coach [data-line=greeting].is-there').waitFor();
};

test('a warm and concrete reply gets a relieved answer', async () => {
  await part('inbox-language').selectOption('zh-Hans');
  await openCustomer('zh-hans-lin');
  await write(
    '林女士您好，非常理解您现在有多担心，很抱歉餐椅的螺丝松动让宝宝受了惊。我今天下午就为您寄出一把新的，明天18:00前送到。您也可以选择全额退款。',
    [],
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-part=message][data-from=customer]').nth(1).waitFor();
  expect(await part('message').last().textContent()).toContain('安心多了');
});

const SAME_DRAFT = {
  en: 'Hello, I have looked at your order and I will write to you tomorrow by noon. Haha, enjoy the rest of the week!',
  'zh-Hant': '您好，我已經看過您的訂單，明天中午12點前給您答覆。哈哈，祝您這週愉快！',
};

test.each([
  ['upset', 'en', 'en-mei', ['humour-upset', 'apology-missing', 'empathy-missing', 'name-unused']],
  ['happy', 'en', 'en-amara', ['name-unused']],
  ['upset', 'zh-Hant', 'zh-hant-yating', ['humour-upset', 'apology-missing', 'name-unused', 'empathy-missing']],
  ['happy', 'zh-Hant', 'zh-hant-peiru', ['name-unused']],
] as const)('the same draft, a customer who is %s (%s)', async (mood, language, id, rules) => {
  await skipHints();
  await part('inbox-language').selectOption(language);
  await openCustomer(id);
  await write(SAME_DRAFT[language], rules);
  await screenshot(page, `practice-same-draft-${language}-${mood}`);
});

test('the Send button sends, an empty reply is not sent', async () => {
  await part('send').click();
  expect(await messages()).toBe(1);
  await page.keyboard.type('Hello Ruth,\nthank you for telling me.');
  await part('send').click();
  expect(await part('message').nth(1).locator('.bubble').textContent()).toBe('Hello Ruth,\nthank you for telling me.');
});

test('switching conversations keeps each draft', async () => {
  await part('reply').click();
  await page.keyboard.type('Hello Ruth,\nI am looking');
  await openCustomer('en-priya');
  expect(await part('reply').textContent()).toBe('');
  await part('reply').click();
  await page.keyboard.type('Hi Priya');
  await openCustomer('en-ruth');
  expect(await part('reply').textContent()).toBe('Hello Ruth,\nI am looking');
  expect(await page.locator('[data-customer=en-priya]').textContent()).toMatch(/Draft\s*Hi Priya/);
});

test('Tact is silent in a note, and a note gets no answer', async () => {
  // In the reply first, so that the language is loaded and only the note keeps Tact silent.
  await part('reply').click();
  await page.keyboard.type(COLD);
  await meter().filter({ hasText: '2' }).waitFor();
  await part('note').click();
  await page.keyboard.type(COLD);
  expect(await meter().filter({ visible: true }).count()).toBe(0);
  await part('send').click();
  expect(await part('message').last().textContent()).toContain('internal note');
  expect(await part('typing').count()).toBe(0);
});

test.each([
  ['vi', 'vi-huong'],
  ['zh-Hans', 'zh-hans-lin'],
  ['zh-Hant', 'zh-hant-yating'],
  ['mn', 'mn-bolormaa'],
])('customers who write %s', async (language, id) => {
  await part('inbox-language').selectOption(language);
  await page.locator(`[data-customer=${id}]`).click();
  expect(await part('reply').getAttribute('lang')).toBe(language);
  await screenshot(page, `practice-${language}`);
});

test.each([
  ['wide', 1600, 900],
  ['laptop-125', 1024, 576],
  ['narrow', 360, 640],
])('%s: nothing is cut off and axe has no complaint', async (name, width, height) => {
  await page.setViewportSize({ width, height });
  for (const view of width < 1180 ? ['list', 'thread', 'file'] : ['list', 'thread']) {
    if (view === 'thread') await openCustomer('en-priya');
    if (view === 'file') await part('file').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    if (view !== 'list' && width > 760) expect((await part('send').boundingBox())?.y).toBeLessThan(height - 32);
    await screenshot(page, `practice-${name}-${view}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      // Without the fade between colours: axe would measure half-way.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violations(page)).toEqual([]);
    }
  }
});
