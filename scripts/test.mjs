#!/usr/bin/env node
// @ts-check
/**
 * `npm test`: sets the machine up (packages, Chromium, Firefox), then runs everything: lint, types, dead code, unit tests, all builds,
 * a scan of what was built, the real editors (the part that differs most; all of it: `npm run editors`), and the browser tests. Every step runs even when an earlier one failed. Needs only Node and npm.
 * The last line is "N passed, N failed": a step without tests of its own counts as one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensureChat } from './setup/chat.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root, run } from './setup/run.mjs';

const reports = `${root}/output/tests`;
const bin = (/** @type {string} */ name) => `${root}/node_modules/.bin/${name}`;

/** @typedef {{ passed: number, failed: number, failures?: readonly string[] }} Count failures: each test's name and what it said, where the step tells them. */

/** Failed tests told again at the end, a step; and lines of what each said: of a build server's log often only the end is kept. */
const NAMED = 12;
const LINES = 8;

/**
 * A step that is one test: it passes when the program ends with 0.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Count>}
 */
async function once(program, args, env) {
  const code = await run(program, args, env);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A run of vitest, counted test by test. A file that can't be loaded, or a crash, is one failure.
 * @param {string} name of the report
 * @param {string} config
 * @param {Record<string, string>} [env]
 * @returns {Promise<Count>}
 */
async function vitest(name, config, env) {
  const report = `${reports}/${name}.json`;
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(bin('vitest'), args, env);
  /** @type {{ numPassedTests?: number, numFailedTests?: number, testResults?: { assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }[] }} */
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, testResults = [] } = result;
  const failures = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages = [] }) => [fullName, ...failureMessages.join('\n').split('\n').slice(0, LINES)].join('\n         '));
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, failures };
}

/** The editors' own packages are heavy: installed once, beside their pages, and bundled into one script each. */
async function editorPages() {
  try {
    await ensurePackages(`${root}/tests/editors`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  return once(process.execPath, ['tests/editors/build.mjs']);
}

async function main() {
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  const firefox = await ensureBrowser('firefox');
  await ensureChat();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  /** @type {readonly [string, () => Promise<Count>][]} */
  const steps = [
    ['generated types', () => once(bin('wxt'), ['prepare'])],
    ['lint', () => once(bin('biome'), ['check', '.'])],
    ['types', () => once(bin('tsc'), ['--noEmit'])],
    ['dead code', () => once(bin('knip'), ['--no-progress'])],
    ['unit tests', () => vitest('unit', 'vitest.config.ts')],
    ['generated documents', () => once(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', '--check'])],
    ['build for Chromium', () => once(bin('wxt'), ['build'])],
    ['build for Firefox', () => once(bin('wxt'), ['build', '-b', 'firefox'])],
    ['what was built', () => once(process.execPath, ['scripts/scan.mjs'])],
    ['build for the tests', () => once(bin('wxt'), ['build'], { TACT_BUILD: 'test' })],
    ['build for the tests, Firefox', () => once(bin('wxt'), ['build', '-b', 'firefox'], { TACT_BUILD: 'test' })],
    ['editors: packages and pages', editorPages],
    ['real editors', () => vitest('editors', 'vitest.editors.config.ts', { CHROME_PATH: chromium, FIREFOX_PATH: firefox })],
    ['browser tests', () => vitest('e2e', 'vitest.e2e.config.ts', { CHROME_PATH: chromium, FIREFOX_PATH: firefox })],
  ];

  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const summary = [];
  for (const [name, step] of steps) {
    console.log(`\n── ${name}`);
    const started = Date.now();
    const { passed, failed, failures = [] } = await step();
    total.passed += passed;
    total.failed += failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    summary.push(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(30)} ${`${passed} passed, ${failed} failed`.padEnd(26)} ${seconds} s`);
    summary.push(...failures.slice(0, NAMED).map((one) => `       ${one}`));
    if (failures.length > NAMED) summary.push(`       and ${failures.length - NAMED} more: see above`);
  }
  console.log(`\n${summary.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

main().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
