#!/usr/bin/env node
// @ts-check
/**
 * `npm start`: sets the machine up, builds Tact, and shows it on a small helpdesk served from this machine.
 * With a display a browser opens and stays. Without one (or with --headless) a person is played: see start/headless.ts.
 */
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root, run } from './setup/run.mjs';

async function main() {
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
  const isHeadless = !hasDisplay || Boolean(process.env.CI) || process.argv.includes('--headless');
  console.log('Building Tact …');
  const built = await run(`${root}/node_modules/.bin/wxt`, ['build', '--level', 'error'], isHeadless ? { TACT_BUILD: 'test' } : {});
  if (built !== 0) throw new Error('Tact could not be built; the lines above say why.');
  const script = `scripts/start/${isHeadless ? 'headless' : 'headed'}.ts`;
  return run(process.execPath, ['--import', 'tsx', script], { CHROME_PATH: chromium });
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
