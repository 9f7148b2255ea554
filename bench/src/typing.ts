/**
 * What a keystroke costs the page's main thread, all tasks until the next key, with Tact on against off: the same text, the same keys,
 * in a reply of 200 and of 5,000 words on the loopback helpdesk.
 */

import { root } from '@/scripts/setup/run.mjs';
import { launchTact, type TactBrowser } from '@/tests/e2e/harness/extension';
import { servePages } from '@/tests/e2e/harness/pages';
import { type Figure, median, percentile, told } from './figures';
import { trace } from './trace';

const SENTENCES = [
  "I'm sorry about the delay, but I can't change the delivery date.",
  'I have looked into your order and the courier has it since this morning.',
  'You have to send us a photo of the zip, then we will see.',
  'Your new boots leave our warehouse today and arrive on Friday by noon.',
];
const TYPED = ' I will call the courier now and write to you again before five today. Thank you for waiting so patiently.';
/** Between keys, ms: a very fast typist, and time enough for every task a key sets off. */
const KEY = 60;

export async function benchTyping(extension: string): Promise<Figure[]> {
  const server = await servePages(`${root}/tests/pages/helpdesk`);
  const tact = await launchTact({ extension });
  const figures: Figure[] = [];
  for (const words of [200, 5_000]) {
    if (words !== 200) await tact.forbid(server.origin);
    const off = await keys(tact, server.origin, words);
    await tact.allow(server.origin);
    const on = await keys(tact, server.origin, words);
    figures.push(
      [`key in ${words} words, main thread, Tact off`, told(off)],
      [`key in ${words} words, main thread, Tact on`, told(on)],
      [
        `key in ${words} words, added by Tact`,
        `median ${(median(on) - median(off)).toFixed(1)}, p95 ${(percentile(on, 0.95) - percentile(off, 0.95)).toFixed(1)} ms`,
      ],
    );
  }
  await tact.close();
  await server.close();
  return figures;
}

/** Ms of main thread per key. */
async function keys(tact: TactBrowser, origin: string, words: number): Promise<number[]> {
  const page = await tact.open(`${origin}/`);
  await page.locator('#reply').click();
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const sentence = SENTENCES[paragraphs.length % SENTENCES.length] ?? '';
    paragraphs.push(sentence);
    count += sentence.split(' ').length;
  }
  await page.keyboard.insertText(paragraphs.join('\n'));
  await page.keyboard.press('Control+End');
  // The first keys find everything cold.
  await page.keyboard.type(TYPED, { delay: KEY });
  const { tasks, events } = await trace(page, 'keydown', () => page.keyboard.type(TYPED, { delay: KEY }));
  await page.close();
  return events.map((start, index) => {
    const end = events[index + 1] ?? start + KEY;
    return tasks.filter((task) => task.start >= start - 1 && task.start < end - 1).reduce((sum, { duration }) => sum + duration, 0);
  });
}
