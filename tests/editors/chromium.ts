/** The driver for Chromium: Playwright and, for input methods, the protocol's own Input domain. */
import { launchTact } from '@/tests/e2e/harness/extension';
import type { PageServer } from '@/tests/e2e/harness/pages';
import type { Driver } from './driver';

export async function driveChromium(server: PageServer, args: readonly string[] = []): Promise<Driver> {
  const tact = await launchTact({ args });
  await tact.allow(server.origin);
  const page = await tact.context.newPage();
  const protocol = await tact.context.newCDPSession(page);
  page.on('dialog', (dialog) => void dialog.accept());
  page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
  return {
    kind: 'chromium',
    async open(path, { without = false } = {}) {
      await page.goto((without ? server.origin.replace('127.0.0.1', 'localhost') : server.origin) + path);
    },
    ask: (act, argument) => page.evaluate(act as never, argument),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: async (clip) => (await page.screenshot({ clip, caret: 'hide' })).toString('base64'),
    compose: async (text) => {
      await protocol.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    commit: async (text) => {
      await protocol.send('Input.insertText', { text });
    },
    close: tact.close,
  };
}
