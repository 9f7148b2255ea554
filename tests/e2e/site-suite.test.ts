/**
 * The suite of tests/sites in a real Chromium: every tool's page with real layout, styles and presses, at the address it has. Answered from
 * here: no host is contacted. `TACT_WRITE=1` writes what docs/sites.md says of it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '@/scripts/setup/browsers.mjs';
import { root } from '@/scripts/setup/run.mjs';
import type { Answer } from '@/tests/sites/scenarios';
import { TOOLS } from '@/tests/sites/tools';

const FILE = `${root}/tests/sites/chromium.json`;
/** Sizes as such pages have; rows that only their side tells apart stand where they say. */
const BLANK = `<!doctype html><meta charset="utf-8"><style>
body { margin: 8px; width: 700px; font: 14px/1.5 sans-serif }
textarea, [contenteditable], iframe { display: block; width: 500px; min-height: 80px }
button, [role=button] { min-width: 60px; min-height: 24px; display: inline-block }
[hidden] { display: none !important }
[data-left] { width: 300px } [data-left="400"] { margin-left: 390px }
</style><body>`;

let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: `${root}/tests/sites/in-browser.ts`, formats: ['iife'], name: 'suite' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const script = output && 'output' in output ? output.output[0].code : '';
  const program = findBrowser('chromium');
  if (program === null) throw new Error('No Chromium found: set CHROME_PATH, or run npm test, which installs one.');
  context = await chromium.launchPersistentContext('', {
    executablePath: program,
    viewport: { width: 1280, height: 800 },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: BLANK }));
  await context.addInitScript({ content: script });
  page = await context.newPage();
  await page.exposeFunction('pressAt', (x: number, y: number) => page.mouse.click(x, y));
});
afterAll(() => context.close());

test.each(TOOLS.map((tool) => [tool.name, tool] as const))('%s', async (name, tool) => {
  await page.goto(tool.url('0'));
  const answers = await page.evaluate((asked) => window.answersOf(asked), name);
  expect(Object.values(answers).every((answer) => /^(?:yes|unknown|–)$/.test(answer))).toBe(true);
  found[name] = answers;
});

const found: { [tool: string]: { readonly [scenario: string]: Answer } } = {};

test('docs/sites.md tells what was found here', async () => {
  const told = JSON.parse(await readFile(FILE, 'utf8'));
  if (process.env.TACT_WRITE) {
    const date = new Date().toISOString().slice(0, 10);
    await writeFile(FILE, `${JSON.stringify({ date, answers: found }, null, 2)}\n`);
    return;
  }
  expect(told.answers).toEqual(found);
});
