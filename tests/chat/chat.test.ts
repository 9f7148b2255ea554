/**
 * Two people in a real chat: prosody on this machine, converse.js in two windows. An upset message arrives, the hints consider it, the reply
 * is sent and arrives as it was typed, and one row stands in the database.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONVERSE, missingForChat } from '@/scripts/setup/chat.mjs';
import { coachOn } from '../e2e/harness/coach-parts';
import { launchTact, type TactBrowser, until } from '../e2e/harness/extension';
import { type PageServer, servePages } from '../e2e/harness/pages';
import { screenshot } from '../e2e/harness/screenshot';
import { type ChatServer, type Person, startProsody } from './prosody';

const AGENT: Person = { id: 'agent', name: 'Kim from Oakmere' };
const CUSTOMER: Person = { id: 'mia', name: 'Mia Tanaka' };
const UPSET = 'This is the third time my parcel is lost and nobody answers me. I am furious! Where is my order?';
const DRAFT =
  'Hello, our team will write to you tomorrow at noon — “soon” isn’t a date, 您好, chị Lan.  Two  blanks & <b>signs</b> stay. Haha.';

const missing = missingForChat();
if (missing.length > 0) console.warn(`The test with a real chat server is skipped. To run it:\n\n    ${missing.join('\n    ')}\n`);

/** A page that is logged in and talks to one other person. converse.js would fetch its sponsors' logos: the policy forbids it. */
const chatPage = (me: Person, you: Person, { url, password }: ChatServer) => `<!doctype html><title>Chat</title><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ws://localhost:*">
<link rel="stylesheet" href="/converse.min.css"><body class="converse-fullscreen"><script type="module">
import '/converse.min.js';
converse.initialize({
  view_mode: 'fullscreen', authentication: 'login', auto_login: true, jid: '${me.id}@localhost', password: '${password}',
  websocket_url: '${url}', discover_connection_methods: false, assets_path: '/', i18n: 'en', loglevel: 'error', auto_away: 0,
  persistent_store: 'sessionStorage', play_sounds: false, show_desktop_notifications: false, auto_join_private_chats: ['${you.id}@localhost'],
});
</script>`;

const box = (page: Page) => page.locator('.chat-textarea').filter({ visible: true });
const received = (page: Page) => page.locator('.chat-msg__content--them .chat-msg__text').filter({ visible: true });

describe.skipIf(missing.length > 0)('a real chat server', () => {
  let chat: ChatServer;
  let server: PageServer;
  let tact: TactBrowser;
  let agent: Page;
  let customer: Page;
  /** Every address that a page got an answer from. */
  const answered: string[] = [];
  beforeAll(async () => {
    chat = await startProsody([AGENT, CUSTOMER]);
    server = await servePages(CONVERSE, {
      '/agent': chatPage(AGENT, CUSTOMER, chat),
      '/customer': chatPage(CUSTOMER, AGENT, chat),
    });
    tact = await launchTact();
    tact.context.on('response', (response) => answered.push(response.url()));
    await tact.allow(server.origin);
    // Another host than the agent's: there the customer's window has nothing of ours.
    customer = await tact.open(`${server.origin.replace('127.0.0.1', 'localhost')}/customer`);
    await box(customer).waitFor();
    agent = await tact.open(`${server.origin}/agent`);
    await box(agent).waitFor();
  });
  afterAll(async () => {
    await tact?.close();
    await server?.close();
    await chat?.close();
  });

  test('an upset message, hints that consider it, a reply that arrives unharmed, one row', async () => {
    await box(customer).fill(UPSET);
    await box(customer).press('Enter');
    await agent.bringToFront();
    await received(agent).filter({ hasText: UPSET }).waitFor();

    await box(agent).click();
    await agent.keyboard.insertText(DRAFT);
    const coach = coachOn(agent);
    await until('the customer is considered', async () => (await coach.settled()) >= 3);
    const rules = (await coach.readAll()).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['empathy-missing', 'apology-missing', 'name-unused', 'humour-upset']));
    await coach.part('meter').click();
    await screenshot(agent, 'real-chat');
    await agent.keyboard.press('Escape');

    await box(agent).click();
    expect(await box(agent).inputValue()).toBe(DRAFT);
    await agent.keyboard.press('Enter');
    await received(customer).waitFor({ state: 'attached' });
    expect(await received(customer).textContent()).toBe(DRAFT);
    expect(await box(agent).inputValue()).toBe('');
    expect(await customer.locator('tact-coach').count()).toBe(0);

    const popup = await tact.openOwn('popup.html');
    await until('one row', async () => (await rowsIn(popup)).length === 1);
    const [row] = await rowsIn(popup);
    expect(row).toMatchObject({ site: 'converse', language: 'en', mood: 'upset', firstReply: true });
    expect(JSON.stringify(row)).not.toMatch(/team|Mia|parcel/);
    await popup.close();
    expect(answered.filter((url) => /^https?:/.test(url) && !/^\w+:\/\/(?:127\.0\.0\.1|localhost):/.test(url))).toEqual([]);
  });
});

/** Every reply in the extension's database. */
const rowsIn = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('tact');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('replies').objectStore('replies').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
