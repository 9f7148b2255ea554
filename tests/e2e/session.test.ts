/** The coach on pages of strangers: found, drawn, applied, sent; and what it must never do to a page. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { coachOn } from './harness/coach-parts';
import { launchTact, type TactBrowser, until } from './harness/extension';
import { type PageServer, servePages } from './harness/pages';
import { PAGES } from './session-pages';

const REPLY = "Sorry, but I can't do that. You have to call the courier. ";

let tact: TactBrowser;
let server: PageServer;
let page: Page;
beforeAll(async () => {
  tact = await launchTact();
  server = await servePages(null, PAGES);
  await tact.allow(server.origin);
});
afterEach(() => page.close());
afterAll(async () => {
  await tact.close();
  await server.close();
});

const open = async (path: keyof typeof PAGES): Promise<Page> => {
  page = await tact.open(server.origin + path);
  return page;
};
/** Words under CSS highlights, in order. */
const underlined = (where: Page | Frame): Promise<string[]> =>
  where.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
const isCounted = (): Promise<void> => until('hints counted', async () => (await coachOn(page).count()) > 0);
/** Types the reply on a fresh page and takes the first rewording of the hint next to the caret. */
const fixByKey = async (path: keyof typeof PAGES): Promise<void> => {
  await open(path);
  await page.click('#box');
  await page.keyboard.type(REPLY);
  await isCounted();
  await page.keyboard.press('Alt+t');
  await coachOn(page).part('card').waitFor();
  await page.keyboard.press('Enter');
};
const storedReplies = async (): Promise<number> => {
  const own = await tact.openOwn('popup.html');
  const counted = await own.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('tact');
      request.onsuccess = () => done(request.result);
    });
    return new Promise<number>((done) => {
      const request = db.transaction('replies').objectStore('replies').count();
      request.onsuccess = () => done(request.result);
    });
  });
  await own.close();
  return counted;
};

describe.each(['/rich', '/plain'] as const)('%s', (path) => {
  const content = () =>
    page
      .locator('#box')
      .evaluate((box) => ('value' in box ? String(box.value) : 'innerText' in box ? String(box.innerText) : ''))
      .then((text) => text.replaceAll('\u00a0', ' '));

  test('a fix by key lands in the box, one undo takes back exactly it', async () => {
    await fixByKey(path);
    await until('the fix', async () => (await content()) !== REPLY);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
    await page.keyboard.press('Control+z');
    expect(await content()).toBe(REPLY);
  });

  test('Escape in the card waves the hint away, focus and caret go back', async () => {
    await open(path);
    await page.click('#box');
    await page.keyboard.type(REPLY);
    await isCounted();
    const before = await coachOn(page).settled();
    await page.keyboard.press('Alt+t');
    await coachOn(page).part('card').waitFor();
    await page.keyboard.press('Escape');
    await until('one hint less', async () => (await coachOn(page).count()) < before);
    await page.keyboard.type('Bye');
    expect(await content()).toBe(`${REPLY}Bye`);
  });

  test('sent: stored once, and what goes out is what goes out without Tact', async () => {
    const before = await storedReplies();
    await open(path);
    await page.click('#box');
    await page.keyboard.type(REPLY);
    await isCounted();
    const typed = await page.locator('#box').evaluate((box) => ('value' in box ? String(box.value) : box.innerHTML));
    await page.click('#send');
    await until('stored', async () => (await storedReplies()) === before + 1);
    expect(await page.evaluate('sent')).toEqual([typed]);
    expect(typed.replace('&nbsp;', ' ')).toBe(REPLY);
  });

  test('a discarded draft counts as nothing', async () => {
    const before = await storedReplies();
    await open(path);
    await page.click('#box');
    await page.keyboard.type(REPLY);
    await isCounted();
    await page.click('#discard');
    await page.click('#box');
    await page.keyboard.type(`${REPLY}More.`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(REPLY);
    await page.click('#send');
    await until('only the sent one', async () => (await storedReplies()) > before);
    expect(await storedReplies()).toBe(before + 1);
  });
});

test('underlines stand at the words, and nothing is added to the page but one element', async () => {
  await open('/rich');
  const nodes = () => page.evaluate(() => document.documentElement.outerHTML.replace(/<tact-coach.*?<\/tact-coach>/, ''));
  await page.click('#box');
  await page.keyboard.type(REPLY);
  const without = await nodes();
  await until('underlined', async () => (await underlined(page)).length > 0);
  expect((await underlined(page)).every((words) => REPLY.includes(words))).toBe(true);
  expect(await nodes()).toBe(without);
  expect(await page.locator('tact-coach').count()).toBe(1);
});

test('no word is underlined on the way to another', async () => {
  await open('/rich');
  await page.click('#box');
  await page.keyboard.type(REPLY);
  await isCounted();
  await page.keyboard.press('Control+a');
  await page.keyboard.type("I can't", { delay: 5 });
  expect(await underlined(page)).toEqual([]);
});

test('composition is left alone and judged after', async () => {
  await open('/rich');
  await page.click('#box');
  const keyboard = await page.context().newCDPSession(page);
  await page.keyboard.type('Hello. ');
  await until('the coach came', async () => (await page.locator('tact-coach').count()) === 1);
  await keyboard.send('Input.imeSetComposition', { text: "I can't do that.", selectionStart: 16, selectionEnd: 16 });
  expect(await underlined(page)).toEqual([]);
  await keyboard.send('Input.insertText', { text: "I can't do that. " });
  await until('underlined', async () => (await underlined(page)).length > 0);
});

test.each(['/search', '/read-only'] as const)('%s: stays out', async (path) => {
  await open(path);
  await page.click('#box');
  await page.keyboard.type(REPLY);
  expect(await page.locator('tact-coach').count()).toBe(0);
});

test('a frame of the same origin: one coach, in the page around it, its card at the words', async () => {
  await open('/frame');
  const frame = page.frame({ url: /inside/ });
  if (!frame) throw new Error('no frame');
  await frame.click('#box');
  await page.keyboard.type(REPLY);
  await until('underlined', async () => (await underlined(frame)).length > 0);
  expect(await page.locator('tact-coach').count()).toBe(1);
  expect(await frame.locator('tact-coach').count()).toBe(0);
  await page.keyboard.press('Alt+t');
  const card = await coachOn(page).part('card').boundingBox();
  const box = await frame.locator('#box').boundingBox();
  expect(card && box && card.x >= box.x && Math.abs(card.y - box.y) < 250).toBe(true);
});

test('an editor that puts its own selection back gets the fix in its place, or not at all', async () => {
  const content = () => page.locator('#box').evaluate((box) => (box.textContent ?? '').replaceAll('\u00a0', ' '));
  await fixByKey('/jumpy');
  await until('the fix', async () => (await content()) !== REPLY);
  expect(await content()).toMatch(/^Sorry, but I can't do that\. Let me ask the courier for you and …\. $/);
  await page.close();

  await fixByKey('/stubborn');
  await coachOn(page).part('card').locator('.note').waitFor();
  expect(await content()).toBe(REPLY);
});

test.each(['/shadow', '/dialog', '/floating', '/strict'] as const)('%s: found and drawn', async (path) => {
  await open(path);
  await page.click('#box');
  await page.keyboard.type(REPLY);
  await isCounted();
  await until('underlined', async () => (await underlined(page)).length > 0);
  await coachOn(page).part('meter').click();
  await coachOn(page).part('list').waitFor();
});

test('a page that drops the element gets it back while the coach is there', async () => {
  await open('/rich');
  await page.click('#box');
  await page.keyboard.type(REPLY);
  await isCounted();
  await page.evaluate(() => document.querySelector('tact-coach')?.remove());
  await until('back', async () => (await page.locator('tact-coach').count()) === 1);
});

test('the page cannot press our buttons', async () => {
  await open('/rich');
  await page.click('#box');
  await page.keyboard.type(REPLY);
  await isCounted();
  await page.keyboard.press('Alt+t');
  await coachOn(page).part('apply').waitFor();
  const before = await page.innerHTML('#box');
  await page.evaluate(() => {
    const apply = document.querySelector('tact-coach')?.shadowRoot?.querySelector<HTMLElement>('[data-part=apply]');
    apply?.click();
    apply?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  expect(await page.innerHTML('#box')).toBe(before);
});

test('the card leads to what a hint stands on', async () => {
  await open('/rich');
  await page.click('#box');
  await page.keyboard.type(REPLY);
  await isCounted();
  await page.keyboard.press('Alt+t');
  const rule = (await coachOn(page).part('card').getAttribute('data-rule')) ?? '';
  await coachOn(page).part('more').click();
  const opening = page.context().waitForEvent('page');
  await coachOn(page).part('source').click();
  const options = await opening;
  const named = options.locator(`#rule-${rule}`);
  await named.waitFor({ state: 'visible' });
  await until('focus is there', () => named.evaluate((toggle) => toggle === document.activeElement));
  expect(await options.locator('.row', { has: named }).locator('.source').textContent()).toMatch(/^Comes from: .{10,}/);
  await options.close();
});

test('select all and delete: nothing is left of the old hints, and the next reply is judged anew', async () => {
  await open('/rich');
  await page.click('#box');
  await page.keyboard.type(REPLY);
  await until('underlined', async () => (await underlined(page)).length > 0);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await until('gone', async () => (await underlined(page)).length === 0 && (await coachOn(page).count()) === 0);
  await page.keyboard.type('I am on it. You must send the form. ');
  await until('anew', async () => (await underlined(page)).includes('You must'));
});

test('the database is refused: hints go on, what was sent waits and is stored once it opens', async () => {
  const before = await storedReplies();
  const worker =
    tact.context.serviceWorkers().find((each) => each.url().startsWith(tact.origin)) ?? (await tact.context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('as the browser says it', 'QuotaExceededError');
    };
  });
  await open('/rich');
  await page.click('#box');
  await page.keyboard.type(REPLY);
  await until('underlined', async () => (await underlined(page)).length > 0);
  await page.click('#send');
  const own = await tact.openOwn('options.html');
  const isQueued = () => own.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).some((key) => key.startsWith('sent:')));
  await until('it waits', isQueued);
  await tact.killWorker();
  await own.evaluate(() => chrome.storage.local.set({ wake: Date.now() }));
  await until('stored', async () => (await storedReplies()) === before + 1);
  expect(await isQueued()).toBe(false);
  await own.close();
});

test('typing, taking fixes and sending asked the network for the pages and for nothing else', () => {
  expect(tact.requests.length).toBeGreaterThan(0);
  expect(tact.requests.filter((url) => !url.startsWith(`${server.origin}/`))).toEqual([]);
  expect(tact.requests.filter((url) => !url.endsWith('/favicon.ico') && !(new URL(url).pathname in PAGES))).toEqual([]);
});
