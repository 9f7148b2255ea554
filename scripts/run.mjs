#!/usr/bin/env node
/** Runs a TypeScript script of ours: `node scripts/run.mjs scripts/coach.ts [arguments]`. Installs the packages first where they are missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(`${root}/node_modules/tsx`)) {
  console.error('Installing packages (npm ci) …');
  const installed = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
}
const [script, ...rest] = process.argv.slice(2);
const run = spawnSync(process.execPath, ['--import', 'tsx', `${root}/${script}`, ...rest], { cwd: root, stdio: 'inherit' });
process.exit(run.status ?? 1);
