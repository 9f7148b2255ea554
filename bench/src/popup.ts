/** How long the popup takes from its navigation to its first words, with a year of 50,000 sent replies in the database. */
import { launchTact } from '@/tests/e2e/harness/extension';
import { makeReplies, storeNumbers } from '@/tests/e2e/harness/numbers';
import type { Figure } from './figures';
import { told } from './figures';

const REPLIES = 50_000;
const DAYS = 365;
const RUNS = 20;

export async function benchPopup(extension: string): Promise<Figure[]> {
  const tact = await launchTact({ extension, viewport: { width: 360, height: 600 } });
  const seeding = await tact.openOwn('popup.html');
  const perDay = Array.from({ length: DAYS }, (_, day) => Math.floor(((day + 1) * REPLIES) / DAYS) - Math.floor((day * REPLIES) / DAYS));
  const replies = makeReplies([{ perDay, hintsPerReply: 1.2 }], Date.now());
  await storeNumbers(seeding, replies);
  await seeding.close();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const popup = await tact.context.newPage();
    await popup.addInitScript(() => {
      const look = new MutationObserver(() => {
        if (document.querySelector('h1') === null) return;
        look.disconnect();
        // After the frame that shows it.
        requestAnimationFrame(() => setTimeout(() => performance.mark('shown')));
      });
      look.observe(document, { childList: true, subtree: true });
    });
    await popup.goto(`${tact.origin}/popup.html?site=https://acme.zendesk.com`);
    times.push(
      await popup
        .waitForFunction(() => performance.getEntriesByName('shown')[0]?.startTime)
        .then((handle) => handle.jsonValue())
        .then((time) => time ?? Number.NaN),
    );
    await popup.close();
  }
  await tact.close();
  const [first = Number.NaN, ...warm] = times;
  return [
    [`popup, navigation to drawn, ${replies.length} replies stored`, told(warm)],
    ['the first time after the browser started', `${first.toFixed(0)} ms`],
  ];
}
