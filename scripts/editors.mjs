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
/** What is played: the scenarios, then alone what a key costs. */
const parts = [
  { which: 'all', files: files.filter((file) => file !== 'latency') },
  { which: 'latency', files: files.filter((file) => file === 'latency') },
].filter((part) => files.length === 0 || part.files.length > 0);

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

let failed = 0;
for (const { which, files: chosen } of parts) {
  const report = `output/tests/editors-${[which, ...chosen].at(-1)}.json`;
  const args = ['run', '--config', 'vitest.editors.config.ts', '--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`];
  failed += await run(bin('vitest'), [...args, ...chosen], { ...browsers, TACT_EDITORS: which });
}
failed += await run(process.execPath, ['scripts/run.mjs', 'scripts/editor-matrix.ts']);
process.exitCode = failed === 0 ? 0 : 1;
