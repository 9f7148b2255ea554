/** The coach through a working day: hovered, dragged, paused, in notes, waved away, cleared, updated under the page. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
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

const start = async (path: keyof typeof PAGES, text = REPLY): Promise<void> => {
  page = await tact.open(server.origin + path);
  await page.click('#box');
  await page.keyboard.type(text);
};
const count = (): Promise<number> => coachOn(page).count();
const hinted = (): Promise<void> => until('hints counted', async () => (await count()) > 0);
const underlines = (): Promise<number> => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
const inOwnPage = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  const own = await tact.openOwn('popup.html');
  const answer = await own.evaluate(work);
  await own.close();
  return answer;
};

test('the first reply typed before the rules arrived gets its hints when they do', async () => {
  await start('/rich', '');
  await page.keyboard.insertText(REPLY);
  await hinted();
  await until('underlined', async () => (await underlines()) > 0);
});

test.each(['/rich', '/plain'] as const)('%s: a long draft pasted in one go is judged, and typing goes on', async (path) => {
  await start(path);
  await hinted();
  const before = await count();
  await page.keyboard.insertText('You have to call the courier. It is ready now.\n'.repeat(60));
  await until('judged', async () => (await count()) >= before + 60);
  await coachOn(page).part('meter').waitFor();
  await page.keyboard.type('You have to call us. ');
  await until('typing judged', async () => (await count()) >= before + 61);
});

test('resting on underlined words opens their card beside them, leaving closes it', async () => {
  await start('/rich');
  await until('underlined', async () => (await underlines()) > 0);
  const words = await page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const { x, y, width, height } = (range as Range).getBoundingClientRect();
    return { x, y, width, height };
  });
  await page.mouse.move(words.x + words.width / 2, words.y + words.height / 2);
  await coachOn(page).part('card').waitFor();
  const card = await coachOn(page).part('card').boundingBox();
  expect(card && (card.y >= words.y + words.height || card.y + card.height <= words.y)).toBe(true);
  await page.mouse.move(900, 700);
  await coachOn(page).part('card').waitFor({ state: 'detached' });
});

test.each(['/rich', '/plain'] as const)(
  '%s zoomed by the page to 1.25: the card stands at its words, the meter in the box',
  async (path) => {
    page = await tact.open(server.origin + path);
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.25'));
    await page.click('#box');
    await page.keyboard.type(REPLY);
    await hinted();
    await page.keyboard.press('Alt+t');
    const card = await coachOn(page).part('card').boundingBox();
    const meter = await coachOn(page).part('meter').boundingBox();
    const box = await page.locator('#box').boundingBox();
    if (!card || !meter || !box) throw new Error('not drawn');
    expect(card.y - box.y).toBeLessThan(60);
    expect(card.x - box.x).toBeGreaterThanOrEqual(0);
    expect(meter.x + meter.width).toBeLessThanOrEqual(box.x + box.width);
    expect(meter.y + meter.height).toBeLessThanOrEqual(box.y + box.height);
  },
);

test('the meter is dragged, and stands there again after a reload', async () => {
  await start('/rich');
  await hinted();
  const meter = coachOn(page).part('meter');
  const before = await meter.boundingBox();
  if (!before) throw new Error('no meter');
  await page.mouse.move(before.x + 6, before.y + 6);
  await page.mouse.down();
  await page.mouse.move(before.x - 94, before.y - 24, { steps: 4 });
  await page.mouse.up();
  const moved = await meter.boundingBox();
  expect(moved).toMatchObject({ x: before.x - 100, y: before.y - 30 });
  await until('remembered', () => inOwnPage(async () => JSON.stringify(await chrome.storage.local.get('settings')).includes('meterAt')));
  await page.reload();
  await page.click('#box');
  await page.keyboard.type(REPLY);
  await until('back where it was', async () => (await meter.boundingBox())?.y === moved?.y);
});

test('paused: everything goes at once, and comes back when the pause ends', async () => {
  await start('/rich');
  await until('underlined', async () => (await underlines()) > 0);
  await inOwnPage(() => chrome.storage.local.set({ settings: { pausedUntil: Date.now() + 3_600_000 } }));
  await until('silent', async () => (await underlines()) === 0 && !(await coachOn(page).part('meter').isVisible()));
  await inOwnPage(() => chrome.storage.local.set({ settings: { pausedUntil: 0 } }));
  await until('underlined again', async () => (await underlines()) > 0);
});

test('silent in a note, awake once the same box is a reply', async () => {
  await start('/note');
  await until('the coach came', async () => (await page.locator('tact-coach').count()) === 1);
  await page.keyboard.type(REPLY);
  expect(await underlines()).toBe(0);
  expect(await coachOn(page).part('meter').count()).toBe(0);
  await page.evaluate(() => document.querySelector('#box')?.setAttribute('aria-label', 'Reply'));
  await page.keyboard.type(REPLY);
  await until('underlined', async () => (await underlines()) > 0);
});

test('with focus in the card the host’s shortcuts hear no key, in the box they do', async () => {
  await start('/rich');
  await until('underlined', async () => (await underlines()) > 0);
  await page.evaluate(() => {
    const heard: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup'])
      document.addEventListener(type, (event) => 'key' in event && heard.push(`${type} ${event.key}`), true);
    Object.assign(window, { heard });
  });
  const heard = (): Promise<string[]> => page.evaluate('heard.splice(0)');
  await page.keyboard.press('Alt+t');
  await coachOn(page).part('card').waitFor();
  await page.keyboard.up('Alt');
  await heard();
  for (const key of ['j', 'Tab', 'ArrowDown', 'Shift+Tab']) await page.keyboard.press(key);
  expect(await heard()).toEqual([]);
  await page.keyboard.down('Escape');
  expect(await heard()).toEqual([]);
  await page.keyboard.up('Escape');
  await heard();
  await page.keyboard.press('j');
  expect(await heard()).toEqual(['keydown j', 'keypress j', 'keyup j']);
});

test('three hints waved away in a row: one underline at most, until one is taken', async () => {
  await start('/rich', `${REPLY}I don't know why. Please calm down. It is not my job. `);
  await until('underlined', async () => (await underlines()) > 1);
  for (let nth = 0; nth < 3; nth += 1) {
    const before = await coachOn(page).settled(300);
    await page.keyboard.press('Alt+t');
    await coachOn(page).part('card').waitFor();
    await page.keyboard.press('Escape');
    await until('one less', async () => (await count()) < before);
  }
  await until('quieter', async () => (await underlines()) <= 1);
  await page.reload();
});

test('after sending: a word of praise beside the meter, focus stays in the box', async () => {
  await start('/rich', "Hi Ana, I'm so sorry your parcel is late. I will call the courier today and write to you by five. ");
  await until('the coach came', async () => (await page.locator('tact-coach').count()) === 1);
  await coachOn(page).settled(800);
  await page.click('#send');
  await coachOn(page).part('well-done').waitFor();
  await page.click('#box');
  await page.keyboard.type('Next');
  await coachOn(page).part('well-done').waitFor({ state: 'detached' });
});

test("the meter follows the page's colours while it stands there", async () => {
  await start('/rich');
  await hinted();
  await page.evaluate(() => {
    document.body.style.background = 'rgb(20, 20, 24)';
  });
  await page.locator('tact-coach .view.dark').waitFor({ state: 'attached' });
});

test('an update under the open page: the old coach goes, the new one takes over without a reload', async () => {
  await start('/rich');
  await hinted();
  await tact.reload();
  await page.bringToFront();
  await until('the new coach', async () => {
    await page.click('#before');
    await page.click('#box');
    await page.keyboard.type('x');
    return (await page.locator('tact-coach').count()) === 1 && (await count()) > 0;
  });
  expect(await page.locator('tact-coach').count()).toBe(1);
});
