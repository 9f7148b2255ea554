#!/usr/bin/env node
// @ts-check
/** `npm run bench`: sets the machine up, builds Tact as for the stores, and prints what it costs. Figures, not tests: nothing fails here. */
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root, run } from './setup/run.mjs';

await ensurePackages();
const chromium = await ensureBrowser('chromium');
const built = await run(`${root}/node_modules/.bin/wxt`, ['build', '--level', 'error']);
process.exitCode = built === 0 ? await run(process.execPath, ['--import', 'tsx', 'bench/src/index.ts'], { CHROME_PATH: chromium }) : built;
