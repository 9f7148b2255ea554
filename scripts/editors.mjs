#!/usr/bin/env node
// @ts-check
/**
 * `npm run editors`: sets the machine up, builds Tact for the tests, takes every real editor through every scenario in both browsers and
 * writes docs/editors.md from what came out. `npm test` plays the part of it that differs most from editor to editor.
 * Words after it are file names to run only: `npm run editors firefox`. What the others gave in an earlier run stays in the document.
 */
import { mkdirSync } from 'node:fs';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root, run } from './setup/run.mjs';

const files = process.argv.slice(2);
const bin = (/** @type {string} */ name) => `${root}/node_modules/.bin/${name}`;
const report = `output/tests/editors-${['all', ...files].at(-1)}.json`;

await ensurePackages();
await ensurePackages(`${root}/tests/editors`);
const browsers = { CHROME_PATH: await ensureBrowser('chromium'), FIREFOX_PATH: await ensureBrowser('firefox') };
mkdirSync(`${root}/output/tests`, { recursive: true });

/** @type {readonly (() => Promise<number>)[]} */
const preparing = [
  () => run(bin('wxt'), ['build', '--level', 'error'], { TACT_BUILD: 'test' }),
  () => run(bin('wxt'), ['build', '-b', 'firefox', '--level', 'error'], { TACT_BUILD: 'test' }),
  () => run(process.execPath, ['tests/editors/build.mjs']),
];
for (const step of preparing) if ((await step()) !== 0) process.exit(1);

const played = await run(
  bin('vitest'),
  ['run', '--config', 'vitest.editors.config.ts', '--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`, ...files],
  { ...browsers, TACT_EDITORS: 'all' },
);
const written = await run(process.execPath, ['scripts/run.mjs', 'scripts/editor-matrix.ts']);
process.exitCode = played || written;
