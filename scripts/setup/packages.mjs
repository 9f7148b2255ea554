// @ts-check
/** Installs the npm packages of this repository when they are missing or older than the lockfile. Plain Node. */
import { existsSync, statSync } from 'node:fs';
import { root, run } from './run.mjs';

const OLDEST_NODE = [20, 19];

/**
 * @param {string} [folder] with a package.json of its own; the repository's when absent
 * @returns {Promise<void>} throws, with what to do, when the packages can't be had
 */
export async function ensurePackages(folder = root) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Tact needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  }
  if (isInstalled(folder)) return;
  const quietly = ['--prefix', folder, '--no-fund', '--no-audit', '--loglevel=error'];
  console.log(`Installing packages (npm ci) in ${folder} …`);
  if ((await run('npm', ['ci', ...quietly])) === 0) return;
  console.log('npm ci refused the lockfile; trying npm install without changing it …');
  if ((await run('npm', ['install', '--no-package-lock', ...quietly])) === 0) return;
  throw new Error('The packages could not be installed. Check the connection to your npm registry, then run: npm ci');
}

/** npm writes node_modules/.package-lock.json last: missing means half done, older than ours means out of date. */
function isInstalled(/** @type {string} */ folder) {
  const written = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(written)) return false;
  return ['package-lock.json', 'package.json'].every((file) => statSync(`${folder}/${file}`).mtimeMs <= statSync(written).mtimeMs + 1000);
}
