/**
 * Writes docs/editors.md from the last runs of the real editors (output/tests/editors-*.json, latency.json): every editor through every
 * scenario in both browsers and both ways of drawing, the exceptions with their reasons, what a key costs, where editors stand and where
 * Tact stays out, what was found out about each editor, and the complaints that can't happen here.
 * Usage: npm run editors, which ends with this.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { COMPLAINTS } from '../tests/editors/complaints';
import { EDITORS, type EditorSpec } from '../tests/editors/editors';
import { exceptionFor } from '../tests/editors/exceptions';
import { BOXES, type BrowserKind, type Latency, SCENARIO_NAMES, type ScenarioName } from '../tests/editors/names';

const FOLDER = 'output/tests';
const LATENCY = 'output/tests/latency.json';
const FILE = 'docs/editors.md';
const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];
const TITLES = { chromium: 'Chromium', firefox: 'Firefox' } as const;

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly ancestorTitles: readonly string[]; readonly title: string; readonly status: string }[];
  }[];
}

/** "chromium", "places-firefox": the two halves of a browser are one run. */
const runOf = (file: string): string => /([a-z-]+?)(?:-\d)?\.test\.ts$/.exec(file)?.[1] ?? file;
/** Runs of single files are put together; the newest counts. */
const reports = readdirSync(FOLDER)
  .filter((file) => /^editors-.*\.json$/.test(file))
  .map((file) => `${FOLDER}/${file}`)
  .sort((one, other) => statSync(one).mtimeMs - statSync(other).mtimeMs)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report);
const results = new Map(
  reports
    .flatMap(({ testResults }) => testResults)
    .flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'passed' || status === 'failed')
        .map(({ ancestorTitles, title, status }) => [[runOf(name), ...ancestorTitles, title].join(' › '), status]),
    ),
);

const reasons: string[] = [];
const noted = (reason: string): string => {
  if (!reasons.includes(reason)) reasons.push(reason);
  return `[${reasons.indexOf(reason) + 1}](#exceptions)`;
};
const shown = (status: string | undefined): string =>
  status === 'passed' ? '✓' : status === undefined || status === 'skipped' ? 'not run' : '**✗**';
/** `run` is the name of a test file: that of a browser, or "boxes". */
const cell = (run: string, browser: BrowserKind, spec: EditorSpec, name: ScenarioName): string => {
  const exception = exceptionFor(spec, name, browser);
  return exception === null ? shown(results.get(`${run} › ${spec.name} › ${name}`)) : noted(exception);
};
const table = (run: string, browser: BrowserKind, editors: readonly EditorSpec[], names: readonly ScenarioName[]): string[] => [
  `| scenario | ${editors.map(({ name }) => name).join(' | ')} |`,
  `|---|${editors.map(() => ':-:|').join('')}`,
  ...names.map((name) => `| ${name} | ${editors.map((spec) => cell(run, browser, spec, name)).join(' | ')} |`),
  '',
];

const latency: readonly Latency[] = existsSync(LATENCY) ? JSON.parse(readFileSync(LATENCY, 'utf8')) : [];
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** The tests of the places, in both browsers: those of a group, or with null those of none. */
const places = (group: string | null): string[] =>
  [...results.keys()]
    .map((key) => key.split(' › '))
    .filter(([run, first, second]) => run === 'places' && (group === null ? second === undefined : first === group))
    .map(([, ...titles]) => {
      const inBoth = ['places', 'places-firefox'].map((run) => shown(results.get([run, ...titles].join(' › '))));
      return `| ${(titles.at(-1) ?? '').replace(/^\//, '')} | ${inBoth.join(' | ')} |`;
    });

/** A scenario or a group counts when something of it ran and nothing failed. */
function isShown(name: string): boolean {
  const statuses = [...results].filter(([key]) => key.split(' › ').includes(name)).map(([, status]) => status);
  return statuses.includes('passed') && !statuses.includes('failed');
}

/** The comment at the head of an editor's file. */
function headOf(file: string): string {
  const [, comment = ''] = /^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, 'utf8')) ?? [];
  return comment
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

const tables = BROWSERS.flatMap((browser) => [`## ${TITLES[browser]}`, '', ...table(browser, browser, EDITORS, SCENARIO_NAMES)]);
const boxes = table(
  'boxes',
  'firefox',
  EDITORS.filter(({ name }) => BOXES.editors.includes(name)),
  BOXES.scenarios,
);
const kinds = readdirSync('utils/editors')
  .filter((file) => /\bkind: '/.test(readFileSync(`utils/editors/${file}`, 'utf8')) && file !== 'editor.ts')
  .map((file) => `- **[${file}](../utils/editors/${file})**: ${headOf(`utils/editors/${file}`)}`);

writeFileSync(
  FILE,
  `${[
    '# Editors',
    '',
    'Generated by `npm run editors` from its results; do not edit. Real packages, real keys, real browsers: `tests/editors`.',
    'Every cell is one test on a fresh page, and asks the editor’s own API for the text, never the page’s nodes.',
    '',
    '| editor | types behind |',
    '|---|---|',
    ...EDITORS.map(({ name, usedBy }) => `| ${name} | ${usedBy} |`),
    '',
    ...tables,
    '## Without CSS Custom Highlights',
    '',
    'The tables above are drawn as the browser draws: CSS Custom Highlights, a mirror over text areas. Where a browser has no highlights Tact draws lines of its own; here a Firefox in which they are turned off.',
    '',
    ...boxes,
    '## Exceptions',
    '',
    ...reasons.map((reason, at) => `${at + 1}. ${reason}`),
    '',
    '## What a key costs',
    '',
    'Main thread of the page in Chromium, all tasks a key sets off, processor time as the browser traces it; 95th percentile, the same run with Tact off and on. A busy machine only adds: where 5 ms or more were added it was measured again, up to four times, and the least counts on both sides.',
    '',
    '| editor | Tact off | Tact on | added |',
    '|---|--:|--:|--:|',
    ...latency.map(({ name, off, on }) => `| ${name} | ${ms(off)} | ${ms(on)} | ${ms(Math.max(0, on - off))} |`),
    '',
    '## Where editors stand',
    '',
    'A plain reply box, and a text area (`area-`), in the places helpdesks put theirs: found, underlined at the words, fixed by a click, one coach only.',
    '',
    '| place | Chromium | Firefox |',
    '|---|:-:|:-:|',
    ...places('found, drawn at the words and fixed'),
    '',
    '## Where Tact stays out, and other promises',
    '',
    '| test | Chromium | Firefox |',
    '|---|:-:|:-:|',
    ...places('stays out'),
    ...places(null),
    '',
    '## What was found out',
    '',
    ...kinds,
    '',
    '## What people complain of, and the test that shows it can’t happen here',
    '',
    '| complaint | told in | shown by | |',
    '|---|---|---|---|',
    ...COMPLAINTS.map(
      ({ what, told, shownBy }) => `| ${what} | ${told} | ${shownBy.join('; ')} | ${shownBy.every(isShown) ? '✓' : '**✗**'} |`,
    ),
  ].join('\n')}\n`,
);
