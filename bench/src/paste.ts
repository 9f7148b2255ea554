/**
 * A paste of 2 MB in one go, which bare editors feel too: what Tact adds while the `input` event is handled. The seconds a bare
 * editor needs to lay such a text out are its own, and too uneven to be compared.
 */
import { root } from '@/scripts/setup/run.mjs';
import { launchTact, type TactBrowser } from '@/tests/e2e/harness/extension';
import { servePages } from '@/tests/e2e/harness/pages';
import { type Figure, median, told } from './figures';
import { replyOf } from './replies';
import { trace } from './trace';
import { TEXT_AREA } from './typing';

const SIZE = 2_000_000;
/** Pastes of each kind: one alone is a matter of luck. */
const PASTES = 3;
const BOXES = [
  ['rich reply', '/'],
  ['text area', '/text-area'],
] as const;

export async function benchPaste(extension: string): Promise<Figure[]> {
  const server = await servePages(`${root}/tests/pages/helpdesk`, { '/text-area': TEXT_AREA });
  const tact = await launchTact({ extension });
  const paragraph = replyOf(200).replaceAll('\n', ' ');
  const pasted = `${paragraph}\n`.repeat(Math.ceil(SIZE / (paragraph.length + 1))).slice(0, SIZE);
  const figures: Figure[] = [];
  for (const [where, path] of BOXES) {
    const pastes = async () => {
      const took: number[] = [];
      while (took.length < PASTES) took.push(await paste(tact, server.origin + path, pasted));
      return took;
    };
    const off = await pastes();
    await tact.allow(server.origin);
    const on = await pastes();
    await tact.forbid(server.origin);
    figures.push([
      `2 MB pasted into a ${where}, input event`,
      `off ${told(off)}, on ${told(on)}, added ${(median(on) - median(off)).toFixed(0)} ms`,
    ]);
  }
  await tact.close();
  await server.close();
  return figures;
}

/** Ms of main thread in the `input` events of the paste, with all their listeners. */
async function paste(tact: TactBrowser, url: string, text: string): Promise<number> {
  const page = await tact.open(url);
  await page.locator('#reply').click();
  // So that the coach, where there is one, is there and has its language.
  await page.keyboard.type("Hello Ana, I'm sorry about the delay. ", { delay: 30 });
  const { inputs } = await trace(page, 'input', () => page.keyboard.insertText(text));
  await page.close();
  return inputs.reduce((sum, each) => sum + each, 0);
}
