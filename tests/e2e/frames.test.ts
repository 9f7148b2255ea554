/** Where the coach stands when the box is in a frame of another origin, and when the whole tab is zoomed. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchTact, type TactBrowser, until } from './harness/extension';
import { type PageServer, servePages } from './harness/pages';
import { PAGES } from './session-pages';

const REPLY = "Sorry, but I can't do that. You have to call the courier. ";

let tact: TactBrowser;
let inner: PageServer;
let outer: PageServer;
let page: Page;
beforeAll(async () => {
  tact = await launchTact();
  inner = await servePages(null, PAGES);
  outer = await servePages(null, {
    '/': `<!doctype html><title>Around</title><p>Around</p><iframe src="${inner.origin}/rich" width="640" height="400" style="margin: 30px; border: 5px solid"></iframe>`,
  });
  // Another port is another origin; permissions know no ports.
  await tact.allow(outer.origin);
});
afterEach(() => page.close());
afterAll(async () => {
  await tact.close();
  await inner.close();
  await outer.close();
});

const text = (where: Page | Frame) => where.locator('#box').evaluate((box) => ('value' in box ? String(box.value) : box.textContent));

test('a frame of another origin has a coach of its own, its card inside; the page around it has none', async () => {
  page = await tact.open(outer.origin);
  const frame = page.frame({ url: `${inner.origin}/rich` });
  if (frame === null) throw new Error('no frame');
  await frame.locator('#box').click();
  await page.keyboard.type(REPLY);
  const part = (name: string) => frame.locator(`tact-coach [data-part=${name}]`);
  await part('meter').and(frame.locator(':not(.is-empty)')).waitFor();
  await page.keyboard.press('Alt+t');
  await part('card').waitFor();
  const { height = 0, y = 0 } = (await part('card').evaluate((card) => card.getBoundingClientRect().toJSON())) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(400);
  expect([await frame.locator('tact-coach').count(), await page.locator('tact-coach').count()]).toEqual([1, 0]);
  const before = await text(frame);
  await page.keyboard.press('Enter');
  await until('the fix', async () => (await text(frame)) !== before);
});

test('a tab zoomed by the browser: the lines over a text area stay at their words, and the card at the line', async () => {
  page = await tact.open(`${inner.origin}/plain`);
  const own = await tact.openOwn('popup.html');
  await own.evaluate(
    async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      if (tab?.id === undefined) throw new Error(`no tab ${url}`);
      await chrome.tabs.setZoom(tab.id, 1.5);
    },
    `${inner.origin.replace(/:\d+$/, '')}/plain`,
  );
  await own.close();
  await page.bringToFront();
  await until('zoomed', () => page.evaluate(() => devicePixelRatio === 1.5));
  await page.locator('#box').focus();
  await page.keyboard.type(REPLY);
  const word = page.locator('tact-coach .mirror span').first();
  await word.waitFor();
  const off = await word.evaluate((span) => {
    const box = document.querySelector<HTMLTextAreaElement>('#box');
    const pen = document.createElement('canvas').getContext('2d');
    if (!box || !pen) throw new Error('no box');
    const style = getComputedStyle(box);
    pen.font = `${style.fontSize} ${style.fontFamily}`;
    const words = span.textContent ?? '';
    const left = box.getBoundingClientRect().left + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth);
    const rect = span.getBoundingClientRect();
    const before = pen.measureText(box.value.slice(0, box.value.indexOf(words))).width;
    return [rect.left - left - before, rect.width - pen.measureText(words).width];
  });
  for (const px of off) expect(Math.abs(px)).toBeLessThan(1.5);
  await page.keyboard.press('Alt+t');
  const card = page.locator('tact-coach [data-part=card]');
  await card.waitFor();
  const gap = await card.evaluate((element) => {
    const span = element.getRootNode();
    const words = 'querySelector' in span ? (span as ShadowRoot).querySelector('.mirror span')?.getBoundingClientRect() : undefined;
    const own = element.getBoundingClientRect();
    return words ? Math.min(Math.abs(own.top - words.bottom), Math.abs(words.top - own.bottom)) : Number.POSITIVE_INFINITY;
  });
  expect(gap).toBeLessThan(40);
});
