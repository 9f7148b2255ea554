/**
 * What a keystroke costs the page's main thread, all tasks until the next key, with Tact on against off: the same text, the same keys,
 * in a reply of 200 and of 5,000 words on the loopback helpdesk.
 */

import { root } from '@/scripts/setup/run.mjs';
import { launchTact, type TactBrowser } from '@/tests/e2e/harness/extension';
import { servePages } from '@/tests/e2e/harness/pages';
import { type Figure, percentile, told } from './figures';
import { trace } from './trace';

const SENTENCES = [
  "I'm sorry about the delay, but I can't change the delivery date.",
  'I have looked into your order and the courier has it since this morning.',
  'You have to send us a photo of the zip, then we will see.',
  'Your new boots leave our warehouse today and arrive on Friday by noon.',
];
const TYPED = ' I will call the courier now and write to you again before five today. Thank you for waiting so patiently.';
/** A page with nothing but a text area. */
export const TEXT_AREA = `<!doctype html><title>Reply</title><textarea id="reply" aria-label="Reply" style="width: 600px; height: 200px"></textarea>`;
const CASES = [
  ['rich reply', '/', 200],
  ['text area', '/text-area', 200],
  ['rich reply', '/', 5_000],
  ['text area', '/text-area', 5_000],
] as const;
/** Between keys, ms: a very fast typist, and time enough for every task a key sets off. */
const KEY = 60;

export async function benchTyping(extension: string): Promise<Figure[]> {
  const server = await servePages(`${root}/tests/pages/helpdesk`, { '/text-area': TEXT_AREA });
  const tact = await launchTact({ extension });
  const figures: Figure[] = [];
  for (const [where, path, words] of CASES) {
    const off = await keys(tact, server.origin + path, words);
    await tact.allow(server.origin);
    const on = await keys(tact, server.origin + path, words);
    await tact.forbid(server.origin);
    const added = (share: number) => (percentile(on.keys, share) - percentile(off.keys, share)).toFixed(1);
    figures.push(
      [`${where} of ${words} words, input event to highlights set`, told(on.inputs)],
      [`${where} of ${words} words, all tasks of a key, Tact off`, told(off.keys)],
      [`${where} of ${words} words, all tasks of a key, Tact on`, told(on.keys)],
      [`${where} of ${words} words, added by Tact`, `median ${added(0.5)}, p95 ${added(0.95)} ms`],
    );
  }
  const elsewhere = tact.requests.filter((url) => !url.startsWith(server.origin));
  figures.push(['network requests, the page’s own left out', String(elsewhere.length)]);
  await tact.close();
  await server.close();
  return figures;
}

/** Ms of main thread per key, and of its `input` event alone. */
async function keys(tact: TactBrowser, url: string, words: number): Promise<{ keys: number[]; inputs: readonly number[] }> {
  const page = await tact.open(url);
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
  const { tasks, events, inputs } = await trace(page, 'keydown', () => page.keyboard.type(TYPED, { delay: KEY }));
  await page.close();
  const perKey = events.map((start, index) => {
    const end = events[index + 1] ?? start + KEY;
    return tasks.filter((task) => task.start >= start - 1 && task.start < end - 1).reduce((sum, { duration }) => sum + duration, 0);
  });
  return { keys: perKey, inputs };
}
