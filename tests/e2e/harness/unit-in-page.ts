/** One unit of ours in a real page without the extension: what only a browser's layout and styles can tell. */
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '@/scripts/setup/browsers.mjs';
import { root } from '@/scripts/setup/run.mjs';

export async function launchPlain(): Promise<Browser> {
  const program = findBrowser('chromium');
  if (program === null) throw new Error('No Chromium found: set CHROME_PATH, or run npm test, which installs one.');
  return chromium.launch({ executablePath: program, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

/** @returns a script that puts what the module exports into a global of that name. @param module from the repository's root */
export async function bundled(module: string, name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { write: false, lib: { entry: `${root}/${module}`, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${module} was not built`);
  return output.output[0].code;
}
