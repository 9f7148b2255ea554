// @ts-check
/**
 * Finds the browsers our tests and `npm start` drive, and installs Chromium by the system's package manager where it is missing.
 * Branded Google Chrome is passed over: since version 137 it ignores --load-extension. Chromium and Chrome for Testing load it.
 */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { confirm, isUnattended, onPath, read, run } from './run.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing', 'ungoogled-chromium'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const USUAL_PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    join(process.env.LOCALAPPDATA ?? 'C:', 'Chromium/Application/chrome.exe'),
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? 'C:', 'Mozilla Firefox/firefox.exe'),
  ],
};

/** Where playwright and puppeteer keep the Chrome for Testing they downloaded, and where inside it the program lies. */
const CACHES = [
  process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
  join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  join(homedir(), '.cache/puppeteer/chrome'),
];
const INSIDE_CACHE = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

const CHROME_VARIABLES = ['CHROME_PATH', 'CHROMIUM_PATH'];

/**
 * The program of a browser that can load our extension; null when none is found.
 * @param {BrowserName} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const chosen = (browser === 'chromium' ? CHROME_VARIABLES : ['FIREFOX_PATH']).map((name) => process.env[name]).find(Boolean);
  if (chosen !== undefined) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH or FIREFOX_PATH names ${chosen}, which does not exist.`);
    return chosen;
  }
  for (const name of NAMES[browser]) {
    const path = onPath(name);
    if (path !== null && runs(path)) return path;
  }
  return [...USUAL_PLACES[browser], ...(browser === 'chromium' ? cached() : [])].find((path) => existsSync(path) && runs(path)) ?? null;
}

/** Newest first. */
function cached() {
  return CACHES.filter((folder) => folder !== '' && existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^(chromium-|linux|mac|win)/.test(name))
      .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
      .flatMap((name) => INSIDE_CACHE.map((inside) => join(folder, name, inside))),
  );
}

/**
 * Ubuntu's chromium-browser may be a stub that only says to install a snap. Windows programs print no version: there the file is enough.
 * @param {string} path
 */
function runs(path) {
  return process.platform === 'win32' || read(path, ['--version']) !== null;
}

/** @type {readonly { program: string, packages: Record<BrowserName, string>, steps: (name: string) => readonly string[] }[]} */
const PACKAGE_MANAGERS = [
  {
    program: 'apt-get',
    packages: { chromium: 'chromium', firefox: 'firefox-esr' },
    steps: (name) => ['apt-get update', `apt-get install -y --no-install-recommends ${name} fonts-noto-cjk`],
  },
  { program: 'dnf', packages: { chromium: 'chromium', firefox: 'firefox' }, steps: (name) => [`dnf install -y ${name}`] },
  { program: 'pacman', packages: { chromium: 'chromium', firefox: 'firefox' }, steps: (name) => [`pacman -Sy --noconfirm ${name}`] },
  { program: 'apk', packages: { chromium: 'chromium', firefox: 'firefox-esr' }, steps: (name) => [`apk add ${name}`] },
  {
    program: 'zypper',
    packages: { chromium: 'chromium', firefox: 'MozillaFirefox' },
    steps: (name) => [`zypper --non-interactive install ${name}`],
  },
];

/**
 * The browser's program; installs it where it is missing. Asks first, unless nobody is there to ask or we are root already.
 * @param {BrowserName} browser
 * @returns {Promise<string>} throws with the exact command to run by hand
 */
export async function ensureBrowser(browser) {
  const found = findBrowser(browser);
  if (found !== null) return found;
  const commands = installCommands(browser);
  const byHand = `Run this and try again:\n\n    ${commands.join('\n    ')}\n\nor set ${browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'} to the program.`;
  const isRoot = process.getuid?.() === 0;
  const mayInstall =
    isRoot ||
    Boolean(process.env.CI) ||
    (!isUnattended && (await confirm(`No ${browser} found. Install it now?\n    ${commands.join('\n    ')}\n`)));
  if (!mayInstall) throw new Error(`No ${browser} found. ${byHand}`);
  for (const command of commands) {
    console.log(`$ ${command}`);
    const [program = '', ...args] = command.split(' ');
    const code = await run(program, args, { DEBIAN_FRONTEND: 'noninteractive' });
    // An apt source that is down fails the update; the package may be there all the same.
    if (code !== 0 && !command.endsWith('update')) throw new Error(`Installing ${browser} failed. ${byHand}`);
  }
  const installed = findBrowser(browser);
  if (installed === null) throw new Error(`${browser} was installed but is not found. ${byHand}`);
  return installed;
}

/** @param {BrowserName} browser */
function installCommands(browser) {
  const manager = PACKAGE_MANAGERS.find(({ program }) => process.platform === 'linux' && onPath(program) !== null);
  if (manager === undefined) return [`npx playwright-core install ${browser}`];
  const asRoot = process.getuid?.() === 0 ? '' : process.env.CI ? 'sudo -n ' : 'sudo ';
  return manager.steps(manager.packages[browser]).map((step) => asRoot + step);
}
