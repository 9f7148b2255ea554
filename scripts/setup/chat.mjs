// @ts-check
/**
 * What the test with a real chat server needs: prosody, installed by Debian's package manager where it is missing and may be installed, and
 * converse.js, a package of tests/chat. Neither is needed by anything else: where they cannot be had, that test says so and is skipped.
 */
import { existsSync } from 'node:fs';
import { onPath, root, run } from './run.mjs';

const FOLDER = `${root}/tests/chat`;
/** Where converse.js lies once it is installed. */
export const CONVERSE = `${FOLDER}/node_modules/converse.js/dist`;

/** The exact commands that bring what is missing; empty when all is there. */
export function missingForChat() {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return [
    ...(onPath('prosody') === null ? [`${sudo}apt-get update`, `${sudo}apt-get install -y --no-install-recommends prosody`] : []),
    ...(existsSync(`${CONVERSE}/converse.min.js`) ? [] : ['npm ci --prefix tests/chat --ignore-scripts --no-fund --no-audit']),
  ];
}

/** Installs what is missing where nobody has to be asked: as root on Debian, or in CI. Never throws: the test tells what is missing. */
export async function ensureChat() {
  for (const command of missingForChat()) {
    const isSystem = command.includes('apt-get');
    if (isSystem && (onPath('apt-get') === null || (process.getuid?.() !== 0 && !process.env.CI))) continue;
    const [program = '', ...args] = (isSystem ? command.replace(/^sudo /, 'sudo -n ') : command).split(' ');
    console.log(`$ ${command}`);
    await run(program, args, { DEBIAN_FRONTEND: 'noninteractive' });
  }
}
