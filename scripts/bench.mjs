#!/usr/bin/env node
// @ts-check
/** `npm run bench [sizes engine popup first-focus typing paste]`: sets the machine up, builds Tact as for the stores, and prints what it costs. Figures, not tests: nothing fails here. */
import { existsSync } from 'node:fs';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root, run } from './setup/run.mjs';

await ensurePackages();
const chromium = await ensureBrowser('chromium');
if (!existsSync(`${root}/bench/node_modules`)) await run('npm', ['ci', '--prefix', 'bench', '--no-fund', '--no-audit']);
const built = await run(`${root}/node_modules/.bin/wxt`, ['build', '--level', 'error']);
process.exitCode =
  built === 0
    ? await run(process.execPath, ['--import', 'tsx', 'bench/src/index.ts', ...process.argv.slice(2)], { CHROME_PATH: chromium })
    : built;
