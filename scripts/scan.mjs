#!/usr/bin/env node
// @ts-check
/**
 * Reads what was built for the stores and fails on anything that could reach a network, or that is larger than its budget.
 * The content security policy binds our pages and the worker but no content script, so the built files themselves are read.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './setup/run.mjs';

/** What no built file may hold. Names are matched as whole words that are called, constructed or read from a global. */
export const FORBIDDEN = [
  { what: 'fetch', pattern: /(?<![\w$.'"-])fetch\(|\b(?:globalThis|window|self)\.fetch\b/ },
  { what: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/ },
  { what: 'WebSocket', pattern: /\bnew (?:[\w$]+\.)?WebSocket\b/ },
  { what: 'EventSource', pattern: /\bnew (?:[\w$]+\.)?EventSource\b/ },
  { what: 'WebTransport', pattern: /\bnew (?:[\w$]+\.)?WebTransport\b/ },
  { what: 'sendBeacon', pattern: /\bsendBeacon\b/ },
  { what: 'RTCPeerConnection', pattern: /\bRTCPeerConnection\b/ },
  { what: 'remote import', pattern: /\bimport\s*\(?\s*["'`]https?:/ },
  { what: 'importScripts', pattern: /\bimportScripts\s*\(/ },
  { what: 'remote src', pattern: /\bsrc\s*[:=]\s*["'`]?(?:https?:)?\/\/\w/ },
  { what: 'eval', pattern: /(?<![\w$.])(?:eval|new Function)\s*\(/ },
];

/**
 * Bytes. The coach for English is the coach's script and the English pack together. `aim`: where a pack should come to; above it the scan
 * says so, above `limit` it fails.
 */
const BUDGETS = [
  { what: 'watcher', files: ['content-scripts/watch.js'], limit: 10_000, gzip: false },
  {
    what: 'coach with English',
    files: ['content-scripts/coach.js', 'content-scripts/pack-en.js'],
    limit: 150_000,
    gzip: true,
  },
  { what: 'Vietnamese pack', files: ['content-scripts/pack-vi.js'], limit: 56_000, aim: 30_000, gzip: true },
  { what: 'Chinese pack', files: ['content-scripts/pack-zh.js'], limit: 59_000, aim: 30_000, gzip: true },
  { what: 'Mongolian pack', files: ['content-scripts/pack-mn.js'], limit: 39_000, aim: 30_000, gzip: true },
];

/**
 * What a file's text holds that it may not, with the place: one line per find.
 * @param {string} text
 * @returns {string[]}
 */
export function findForbidden(text) {
  return FORBIDDEN.flatMap(({ what, pattern }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`${what}: … ${text.slice(Math.max(0, match.index - 40), match.index + 60).replace(/\s+/g, ' ')} …`];
  });
}

/** @param {string} folder a built extension */
function scanBuild(folder) {
  /** @type {string[]} */
  const problems = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|html|css)$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const find of findForbidden(text)) problems.push(`${relative(root, join(folder, file))}: ${find}`);
  }
  for (const { what, files, limit, aim, gzip } of BUDGETS) {
    const paths = files.map((file) => join(folder, file));
    const absent = paths.filter((path) => !existsSync(path));
    for (const path of absent) problems.push(`has a budget but was not built: ${relative(root, path)}`);
    if (absent.length > 0) continue;
    const size = paths.reduce(
      (sum, file) => sum + (gzip ? gzipSync(readFileSync(file), { level: 9 }).length : readFileSync(file).length),
      0,
    );
    const line = `${relative(root, folder)}: ${what} ${(size / 1000).toFixed(1)} kB${gzip ? ' gzip' : ''} of ${limit / 1000} kB${aim !== undefined && size > aim ? `, above its aim of ${aim / 1000} kB` : ''}`;
    console.log(line);
    if (size > limit) problems.push(`too large: ${line}`);
  }
  return problems;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const builds = ['.output/chrome-mv3', '.output/firefox-mv3'].map((folder) => join(root, folder));
  const missing = builds.filter((folder) => !existsSync(folder)).map((folder) => `not built: ${relative(root, folder)}`);
  const problems = [...missing, ...builds.filter((folder) => existsSync(folder)).flatMap(scanBuild)];
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log('No way out to a network in any built file.');
  process.exitCode = problems.length === 0 ? 0 : 1;
}
