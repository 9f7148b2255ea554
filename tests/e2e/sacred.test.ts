/** The page is sacred: with Tact and without it, the same keys leave the same nodes, draft, message, selection, scroll and focus. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '@/scripts/setup/run.mjs';
import { coachOn } from './harness/coach-parts';
import { launchTact, type TactBrowser, until } from './harness/extension';
import { type PageServer, servePages } from './harness/pages';
import { PAGES } from './session-pages';

const REPLY = "Sorry, but I can't do that. You have to call the courier.";

/** Everything of the page that is not ours, and where the person is in it. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection();
    const focused = document.activeElement;
    const isField = focused instanceof HTMLTextAreaElement;
    return {
      html: document.documentElement.outerHTML.replace(/<tact-coach.*?<\/tact-coach>/s, ''),
      values: Array.from(document.querySelectorAll('textarea'), ({ value }) => value),
      focus: focused?.id,
      selection: isField ? [focused.selectionStart, focused.selectionEnd] : [selection?.anchorOffset, selection?.focusOffset],
      inNode: selection?.focusNode?.nodeValue ?? null,
      scroll: [scrollX, scrollY, focused?.scrollTop],
      sent: 'sent' in window ? window.sent : null,
    };
  });

/** Types a reply into the focused box; with Tact, opens what can be opened and takes nothing over. */
async function play(page: Page, isOn: boolean): Promise<unknown[]> {
  const states: unknown[] = [];
  for (const line of [REPLY, 'Second line. ', "I don't know why."]) {
    await page.keyboard.type(line);
    await page.keyboard.press('Shift+Enter');
    states.push(await stateOf(page));
  }
  if (isOn) {
    const coach = coachOn(page);
    await until('hints', async () => (await coach.count()) > 0);
    await coach.part('meter').click();
    await coach.part('list').waitFor();
    await coach.part('item').first().click();
    await coach.part('card').waitFor();
    await coach.part('meter').click();
  }
  states.push(await stateOf(page));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('!');
  states.push(await stateOf(page));
  await page.click('#send');
  await page.waitForFunction(() => {
    const box = document.querySelector<HTMLElement>('#box, #reply');
    return box instanceof HTMLTextAreaElement ? box.value === '' : box?.innerText.trim() === '';
  });
  states.push(await stateOf(page));
  return states;
}

let tact: TactBrowser;
let server: PageServer;
beforeAll(async () => {
  tact = await launchTact();
  server = await servePages(`${root}/tests/pages/helpdesk`, PAGES);
});
afterAll(async () => {
  await tact.close();
  await server.close();
});

test.each([
  ['/', '#reply'],
  ['/rich', '#box'],
  ['/plain', '#box'],
])('%s is byte for byte what it would be without Tact', async (path, box) => {
  const played = async (isOn: boolean) => {
    const page = await tact.open(server.origin + path);
    await page.click(box);
    const states = await play(page, isOn);
    await page.close();
    return states;
  };
  const without = await played(false);
  await tact.allow(server.origin);
  expect(await played(true)).toEqual(without);
  await tact.forbid(server.origin);
});
