/**
 * `npm start` without a display: plays an agent on the loopback helpdesk. Turns Tact on in the popup, types four replies key by key,
 * prints every hint, takes one rewording over, sends, looks at the practice inbox and the week, and leaves pictures in output/.
 * Watcher, permission and injection are the real ones. Ends with 0 when at least eight hints came with a rewording.
 */
import type { Page } from 'playwright-core';
import { type CoachParts, coachOn } from '@/tests/e2e/harness/coach-parts';
import { launchTact, until } from '@/tests/e2e/harness/extension';
import { servePages } from '@/tests/e2e/harness/pages';
import { screenshot } from '@/tests/e2e/harness/screenshot';
import { root } from '../setup/run.mjs';
import { printHint, printReply } from './print';
import { REPLIES, type TypedReply } from './replies';

const WANTED = 8;
/** Between keys, ms: a fast typist. */
const KEY = 15;

const server = await servePages(`${root}/tests/pages/helpdesk`);
const tact = await launchTact({ deviceScaleFactor: 2 });
let reworded = 0;
try {
  await tact.allow(server.origin);
  console.log(`Tact is on for ${server.origin}\n`);
  const page = await tact.open(`${server.origin}/`);
  const coach = coachOn(page);
  for (const reply of REPLIES) reworded += await answer(page, coach, reply, reply === REPLIES[0]);
  await practise();
  await lookAtTheWeek();
} finally {
  await tact.close();
  await server.close();
}
console.log(`${reworded} hints with a rewording. Pictures: output/`);
if (reworded < WANTED) {
  console.error(`Fewer than ${WANTED}: something is wrong.`);
  process.exitCode = 1;
}

/** @returns how many of its hints had a rewording */
async function answer(page: Page, coach: CoachParts, { conversation, customer, text }: TypedReply, isFirst: boolean): Promise<number> {
  await page.locator(`[data-conversation=${conversation}]`).click();
  await page.getByRole('textbox', { name: 'Reply' }).click();
  await page.keyboard.type(text, { delay: KEY });
  await coach.settled();
  if (isFirst) await screenshot(page, 'helpdesk');
  printReply(customer, text);
  const hints = await coach.readAll();
  hints.forEach(printHint);
  if (isFirst) await applyOne(page, coach);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await until('the reply is sent', () =>
    page
      .locator('.message.agent')
      .count()
      .then((sent) => sent > 0),
  );
  return hints.filter(({ rewordings }) => rewordings.length > 0).length;
}

/** Opens the first card that has a rewording, takes pictures of it, and takes the rewording over. */
async function applyOne(page: Page, coach: CoachParts): Promise<void> {
  const index = await firstWithRewording(coach);
  if (index === null) return;
  // A card looks at the host's colours when it opens.
  await screenshot(page, 'card', { before: async () => void (await coach.openCard(index)) });
  const rewording = await coach.part('card').locator('.rewording').first().textContent();
  const before = await textOf(page);
  await coach.part('apply').click();
  await until('the rewording is in the reply', async () => (await textOf(page)) !== before);
  console.log(`    taken over: ${rewording}\n`);
}

async function firstWithRewording(coach: CoachParts): Promise<number | null> {
  for (let index = 0; index < (await coach.count()); index++) {
    await coach.openCard(index);
    if ((await coach.part('apply').count()) > 0) return index;
  }
  return null;
}

function textOf(page: Page): Promise<string | null> {
  return page.locator('#reply').textContent();
}

async function practise(): Promise<void> {
  const page = await tact.openOwn('practice.html');
  const coach = coachOn(page);
  await page.locator('[data-part=skip]').click();
  await page.getByRole('textbox').last().click();
  await page.keyboard.type("Sorry, but I can't refund this. You have to wait.", { delay: KEY });
  await coach.settled();
  await screenshot(page, 'practice');
  await page.close();
}

async function lookAtTheWeek(): Promise<void> {
  const popup = await tact.openOwn(`popup.html?site=${server.origin}`);
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.getByText(`${REPLIES.length} replies`).first().waitFor();
  await screenshot(popup, 'popup', { isFullPage: true });
  console.log(`The week: ${await popup.getByRole('heading', { level: 1 }).textContent()}\n`);
  await popup.close();
}
