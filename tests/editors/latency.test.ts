/**
 * What a key costs the page's main thread in each editor, with Tact on against off in the same browser: all tasks a key sets off, in ms of
 * processor time as Chromium itself traces it, so that a busy machine adds nothing. The figures go to output/tests/latency.json.
 * Played by `npm run editors` only, and alone: a figure of speed is worth something on a machine that does nothing else.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { percentile } from '@/bench/src/figures';
import { trace } from '@/bench/src/trace';
import { root } from '@/scripts/setup/run.mjs';
import { launchTact, type TactBrowser, until } from '@/tests/e2e/harness/extension';
import type { PageServer } from '@/tests/e2e/harness/pages';
import type { PlaceName } from './complaints';
import { EDITORS } from './editors';
import { boxArea } from './in-page';
import type { Latency } from './names';
import { serveEditors } from './pages';

const DRAFT = "Hello Anna. I can't open the file today. You have to wait for the courier. We looked at your order. ";
const TYPED = 'I will call them now and write to you again before five. ';
/** Between keys, ms: a very fast typist, and time enough for every task a key sets off. */
const KEY = 30;
/** The most that Tact may add to a key, p95, ms. */
const MOST_ADDED = 5;
/** The least of some rounds counts: other programs on the machine only add, by taking the processor's caches away. */
const ROUNDS = 4;

let tact: TactBrowser;
let server: PageServer;
const measured: Latency[] = [];
beforeAll(async () => {
  server = await serveEditors();
  tact = await launchTact();
  await tact.allow(server.origin);
});
afterAll(async () => {
  await tact?.close();
  await server?.close();
  if (measured.length < EDITORS.length) return;
  mkdirSync(`${root}/output/tests`, { recursive: true });
  writeFileSync(`${root}/output/tests/latency.json`, `${JSON.stringify(measured, null, 2)}\n`);
});

/** Ms of main thread per key. */
async function costs(name: string, isOn: boolean): Promise<number[]> {
  const page = await tact.open(`${isOn ? server.origin : server.origin.replace('127.0.0.1', 'localhost')}/${name}`);
  await until('the editor is there', () => page.evaluate(() => window.host !== undefined));
  const { x, y } = await page.evaluate(boxArea, 0);
  await page.mouse.click(x + 300, y + 14);
  // The first keys find everything cold.
  await page.keyboard.type(DRAFT);
  if (isOn) await page.locator('tact-coach [data-part=meter]').waitFor();
  await page.keyboard.type(TYPED);
  const { tasks, events } = await trace(page, 'keydown', () => page.keyboard.type(TYPED, { delay: KEY }));
  await page.close();
  return events.map((start, at) => {
    const end = events[at + 1] ?? start + KEY;
    return tasks.filter((task) => task.start >= start - 1 && task.start < end - 1).reduce((sum, { duration }) => sum + duration, 0);
  });
}

const title: PlaceName = 'a typing key costs next to nothing more';
describe(title, () => {
  test.each(EDITORS.map(({ name }) => name))('%s', { timeout: 180_000 }, async (name) => {
    let [off, on] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < ROUNDS && !(on - off < MOST_ADDED); round += 1) {
      off = Math.min(off, percentile(await costs(name, false), 0.95));
      on = Math.min(on, percentile(await costs(name, true), 0.95));
    }
    measured.push({ name, off, on });
    console.log(`${name}: p95 of a key ${off.toFixed(1)} ms without Tact, ${on.toFixed(1)} ms with it`);
    expect(on - off).toBeLessThan(MOST_ADDED);
  });
});
