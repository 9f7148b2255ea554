/** The conversation around the box, on a helpdesk nobody described: the same draft for an upset and for a happy customer. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { root } from '@/scripts/setup/run.mjs';
import { coachOn } from './harness/coach-parts';
import { launchTact, type TactBrowser, until } from './harness/extension';
import { type PageServer, servePages } from './harness/pages';
import { screenshot } from './harness/screenshot';

const FURIOUS = `<!doctype html><title>Inbox</title><style>@media (prefers-color-scheme: dark) { body { background: oklch(0.2 0.01 260); color: oklch(0.95 0 0) } }</style>
<body style="font: 14px/1.5 sans-serif; margin: 40px; width: 560px"><ol aria-label="Messages">
<li class="message customer">You are all stupid idiots, go to hell. Where is my refund?</li></ol>
<form><div id="reply" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Reply" style="border: 1px solid #999; min-height: 120px; padding: 8px"></div><button type="button">Send</button></form>
<script>document.querySelector('button').addEventListener('click', () => document.querySelector('#reply').replaceChildren())</script>`;
const TABS = `<!doctype html><title>Inbox</title><style>.closed { display: none }</style><main>
<ol aria-label="Messages"><li class="message customer">The boots are lovely, thank you!</li></ol>
<ol aria-label="Messages" class="closed"><li class="message customer">I am furious, this is the third time it broke!</li></ol></main>
<form><div id="reply" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Reply" style="min-height: 120px"></div><button type="button">Send</button></form>`;
const DRAFT = 'Hello. We have looked at your order and our team will write to you tomorrow at noon.';

let tact: TactBrowser;
let server: PageServer;
let page: Page;
beforeAll(async () => {
  tact = await launchTact();
  server = await servePages(`${root}/tests/pages/helpdesk`, { '/furious': FURIOUS, '/tabs': TABS });
  await tact.allow(server.origin);
});
afterEach(() => page.close());
afterAll(async () => {
  await tact.close();
  await server.close();
});

const openConversation = async (id: string): Promise<void> => {
  page = await tact.open(`${server.origin}/#${id}`);
};
const write = async (text: string): Promise<string[]> => {
  await page.locator('#reply').click();
  await page.keyboard.type(text);
  await coachOn(page).settled();
  return (await coachOn(page).readAll()).map(({ rule }) => rule);
};

test('an upset customer: the trouble and the name are missed', async () => {
  await openConversation('marcus');
  expect(await write(DRAFT)).toEqual(expect.arrayContaining(['empathy-missing', 'name-unused']));
  await coachOn(page).part('meter').click();
  await screenshot(page, 'same-draft-upset');
});

test('a happy customer: no word of empathy is asked for', async () => {
  await openConversation('mei');
  expect(await write(DRAFT)).not.toContain('empathy-missing');
  await coachOn(page).part('meter').click();
  await screenshot(page, 'same-draft-happy');
});

test('two conversations in the document: the one that a style sheet hides is nobody’s', async () => {
  page = await tact.open(`${server.origin}/tabs`);
  expect(await write(DRAFT)).not.toContain('empathy-missing');
});

test('the question that is left open is shown in the customer’s words', async () => {
  await openConversation('joy');
  const rules = await write('Hello Joy, the larger size leaves room for the fleece.');
  expect(rules).toContain('unanswered-question');
  await coachOn(page).openCard(rules.indexOf('unanswered-question'));
  expect(await coachOn(page).part('card').locator('.about').textContent()).toBe('And do you ship to Ireland?');
});

test('a draft without a stop is not done, until Send gets focus', async () => {
  await openConversation('marcus');
  await page.locator('#reply').click();
  await page.keyboard.type(DRAFT.slice(0, -1));
  expect(await coachOn(page).settled()).toBe(0);
  await page.getByRole('button', { name: 'Send', exact: true }).focus();
  await until('what was held back', async () => (await coachOn(page).count()) > 0);
  expect(await coachOn(page).part('meter').isVisible()).toBe(true);
});

test('another conversation in the same box: the old hints are gone', async () => {
  await openConversation('marcus');
  await write(DRAFT);
  await page.locator('[data-conversation=mei]').click();
  await until('no hint', async () => (await coachOn(page).count()) === 0);
  expect(await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))).toBe(0);
});

test('somebody abusive: a word and two ways to open before the first word, gone with it, and a short reset afterwards', async () => {
  page = await tact.open(`${server.origin}/furious`);
  const nudge = page.locator('tact-coach [data-part=nudge]');
  await page.locator('#reply').click();
  await nudge.waitFor();
  await screenshot(page, 'nudge-furious');
  await page.locator('tact-coach [data-part=opener]').first().click();
  await nudge.waitFor({ state: 'detached' });
  expect(await page.locator('#reply').textContent()).toMatch(/frustrating/);
  await page.keyboard.type(' Your refund leaves us today.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('#reply').click();
  await nudge.waitFor();
  expect(await page.locator('tact-coach [data-part=opener]').count()).toBe(0);
  await page.locator('tact-coach [data-part=nudge-close]').click();
  await nudge.waitFor({ state: 'detached' });
});

test('the nudge by keyboard: announced once, entered by the shortcut, left by Escape, its ways to open taken by Enter', async () => {
  page = await tact.open(`${server.origin}/furious`);
  const heard: string[] = [];
  await page.exposeFunction('hear', (words: string) => heard.push(words));
  await page.evaluate(() => {
    let last: string | undefined;
    const listen = (root: ShadowRoot) =>
      new MutationObserver(() => {
        const words = root.querySelector('.visually-hidden[aria-live=polite]')?.textContent ?? undefined;
        if (words !== undefined && words !== last && 'hear' in window && typeof window.hear === 'function') window.hear(words);
        last = words;
      }).observe(root, { subtree: true, childList: true, characterData: true });
    const awaiting = new MutationObserver(() => {
      const root = document.querySelector('tact-coach')?.shadowRoot;
      if (!root) return;
      awaiting.disconnect();
      listen(root);
    });
    awaiting.observe(document.documentElement, { childList: true, subtree: true });
  });
  const nudge = page.locator('tact-coach [data-part=nudge]');
  const reply = page.locator('#reply');
  const isIn = (selector: string) => page.locator(`tact-coach ${selector}`).evaluate((element) => element.matches(':focus'));
  const isBack = () => reply.evaluate((box) => box === document.activeElement);
  await reply.click();
  await until('announced, in a region that stood before', async () => heard.length === 2);
  expect(heard).toEqual(['', expect.stringMatching(/not about you\. Two ways to open: Alt\+T$/)]);

  await page.keyboard.press('Alt+t');
  expect(await isIn('[data-part=nudge]')).toBe(true);
  expect(await nudge.getAttribute('aria-label')).toMatch(/not about you/);
  await screenshot(page, 'nudge-focus');
  await page.keyboard.press('Escape');
  expect([await isBack(), await nudge.count()]).toEqual([true, 1]);

  await page.keyboard.press('Alt+t');
  await page.keyboard.press('Alt+t');
  expect(await isIn('[data-part=list]')).toBe(true);
  await page.keyboard.press('Escape');
  await nudge.waitFor();
  expect(await isBack()).toBe(true);

  await page.keyboard.press('Alt+t');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await nudge.waitFor({ state: 'detached' });
  await until('the way to open', async () => (await reply.textContent()) !== '');
  await page.keyboard.type(' Your refund.');
  expect((await reply.textContent())?.replaceAll('\u00a0', ' ')).toMatch(/^Thank you for telling me plainly.*: Your refund\.$/);
  expect(heard.filter((words) => /Alt\+T/.test(words))).toHaveLength(1);
});

test('the nudge by keyboard: closed by its button, focus goes back', async () => {
  page = await tact.open(`${server.origin}/furious`);
  await page.locator('#reply').click();
  await page.locator('tact-coach [data-part=nudge]').waitFor();
  await page.keyboard.press('Alt+t');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('tact-coach [data-part=nudge]').waitFor({ state: 'detached' });
  expect(await page.locator('#reply').evaluate((box) => box === document.activeElement)).toBe(true);
});

test('a promise with a time: one click in the checklist, kept once the reply is sent', async () => {
  await openConversation('daniel');
  await page.locator('#reply').click();
  await page.keyboard.type("Hello Daniel, I'm sorry the zip broke. I will call you tomorrow by 5 pm.");
  await coachOn(page).settled();
  await coachOn(page).part('meter').click();
  const remind = page.locator('tact-coach [data-part=remind]');
  expect(await remind.getAttribute('aria-checked')).toBe('false');
  await remind.click();
  await until('switched on', async () => (await remind.getAttribute('aria-checked')) === 'true');
  await screenshot(page, 'checklist-remind');
  await page.locator('#reply').click();
  await page.keyboard.press('Control+Enter');
  const popup = await tact.openOwn('popup.html');
  await popup.locator('[data-part=promise]').waitFor();
  await screenshot(popup, 'popup-promises');
  await popup.locator('[data-part=promise-done]').click();
  await popup.locator('[data-part=promise]').waitFor({ state: 'detached' });
  await popup.close();
});
