/** What the first focus in a reply box costs: the longest task, and the memory the tab has more for it. */
import type { Page } from 'playwright-core';
import { root } from '@/scripts/setup/run.mjs';
import { launchTact, type TactBrowser } from '@/tests/e2e/harness/extension';
import { servePages } from '@/tests/e2e/harness/pages';
import { type Figure, median, told } from './figures';
import { trace } from './trace';

const RUNS = 7;

export async function benchFirstFocus(extension: string): Promise<Figure[]> {
  const server = await servePages(`${root}/tests/pages/helpdesk`);
  const tact = await launchTact({ extension });
  const off = await rounds(tact, server.origin);
  await tact.allow(server.origin);
  const on = await rounds(tact, server.origin);
  await tact.close();
  await server.close();
  const memory = (of: typeof on): number => median(of.map(({ megabytes }) => megabytes));
  return [
    ['first focus and key, longest task, Tact off', told(off.map(({ longest }) => longest))],
    ['first focus and key, longest task, Tact on', told(on.map(({ longest }) => longest))],
    ['heap of the tab, added by Tact', `${(memory(on) - memory(off)).toFixed(1)} MB`],
  ];
}

async function rounds(tact: TactBrowser, origin: string): Promise<{ longest: number; megabytes: number }[]> {
  const results: { longest: number; megabytes: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await tact.open(`${origin}/`);
    const { tasks } = await trace(page, 'focusin', async () => {
      await page.locator('#reply').click();
      await page.keyboard.type("Hello Ana, I'm sorry about the delay.", { delay: 40 });
    });
    results.push({ longest: Math.max(...tasks.map(({ duration }) => duration)), megabytes: await heap(page) });
    await page.close();
  }
  return results;
}

/** Megabytes in use after a collection, all worlds of the tab together. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}
