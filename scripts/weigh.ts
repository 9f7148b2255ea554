/**
 * `npm run weigh [vi mn]`: fits a language's weighing.ts to the labelled messages in tests/customers. Logistic regression over
 * everything that rules/customer finds in a message, with a penalty on each weight's size (L1), which leaves out what says little. Prints how
 * well messages are told that the fit has not seen (five folds). The same messages and cues give the same file.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { evidenceOf } from '../rules/customer/by-weight';
import { maskedLines, readSigns } from '../rules/customer/signs';
import { wordsOf } from '../rules/customer/words';
import { loadPack, PACKED } from '../rules/packs';
import type { Language } from '../rules/types';
import { readMessages } from '../tests/customers/read';

const FOLDS = 5;
const ROUNDS = 400;
/** A word in fewer messages tells nothing. */
const RARE = 4;
/** What it costs a word to count, and a kind of evidence: kinds were thought of, words only counted. */
const PENALTY = { word: 1.5, kind: 0.5 };
/** Below this a weight is left out. */
const SLIGHT = 0.2;

interface Example {
  /** By the number of the feature: how often. */
  readonly features: ReadonlyMap<number, number>;
  readonly upset: boolean;
  /** Null where the labels do not say. */
  readonly failure: boolean | null;
}

interface Feature {
  readonly name: string;
  readonly isWord: boolean;
}

const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum));
const sumOf = ({ features }: Example, weights: Float64Array) => {
  let sum = weights[0] ?? 0;
  for (const [feature, count] of features) sum += count * (weights[feature] ?? 0);
  return sum;
};

/** Accelerated proximal gradient descent. @returns a weight per feature; the first is the base. */
function fit(examples: readonly Example[], isTrue: (one: Example) => boolean, all: readonly Feature[]): Float64Array {
  let weights = new Float64Array(all.length);
  let ahead = weights.slice();
  let momentum = 1;
  const curvature =
    examples.reduce((sum, { features }) => sum + 1 + [...features.values()].reduce((a, count) => a + count * count, 0), 0) / 4;
  const step = 4 / curvature;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(all.length);
    const lean = (feature: number, by: number) => {
      slope[feature] = (slope[feature] ?? 0) + by;
    };
    for (const one of examples) {
      const error = sigmoid(sumOf(one, ahead)) - Number(isTrue(one));
      lean(0, error);
      for (const [feature, count] of one.features) lean(feature, error * count);
    }
    const next = ahead.map((weight, at) => {
      const moved = weight - step * (slope[at] ?? 0);
      const penalty = at === 0 ? 0 : step * (all[at]?.isWord ? PENALTY.word : PENALTY.kind);
      return Math.sign(moved) * Math.max(Math.abs(moved) - penalty, 0);
    });
    const faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = next.map((weight, at) => weight + ((momentum - 1) / faster) * (weight - (weights[at] ?? 0)));
    weights = next;
    momentum = faster;
  }
  return weights;
}

const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '–');

/** Every fifth message is told by weights that have not seen it. */
function crossValidate(examples: readonly Example[], isTrue: (one: Example) => boolean, features: readonly Feature[]): string {
  let [found, told, real] = [0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fit(
      examples.filter((_, at) => at % FOLDS !== fold),
      isTrue,
      features,
    );
    for (const one of examples.filter((_, at) => at % FOLDS === fold)) {
      const isTold = sumOf(one, weights) > 0;
      found += Number(isTold && isTrue(one));
      told += Number(isTold);
      real += Number(isTrue(one));
    }
  }
  return `${percent(found, told)} / ${percent(found, real)}`;
}

const rounded = (weight: number) => Math.round(weight * 10) / 10;

/** "[1.2, 'again never']", … the heaviest first. */
function wordRows(features: readonly Feature[], weights: Float64Array): string {
  const byWeight = new Map<number, string[]>();
  features.forEach(({ name, isWord }, at) => {
    const weight = rounded(weights[at] ?? 0);
    if (isWord && Math.abs(weight) >= SLIGHT) byWeight.set(weight, [...(byWeight.get(weight) ?? []), name]);
  });
  const rows = [...byWeight].sort(([one], [other]) => other - one);
  return rows.map(([weight, words]) => `[${weight}, ${JSON.stringify(words.sort().join(' '))}],`).join('\n');
}

async function weighLanguage(language: Language): Promise<void> {
  const pack = await loadPack(language);
  const messages = readMessages(readFileSync(`tests/customers/${language}.tsv`, 'utf8'));
  const read = messages.map(({ text, ...labels }) => {
    const lines = readSigns(maskedLines(text), pack);
    return {
      ...labels,
      kinds: evidenceOf(text, lines),
      words: wordsOf(lines, pack.source.stem),
    };
  });
  const seen = new Map<string, number>();
  for (const { words } of read) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const kinds = [...new Set(read.flatMap((one) => [...one.kinds.keys()]))].filter((kind) => kind !== 'question').sort();
  const words = [...seen]
    .filter(([, count]) => count >= RARE)
    .map(([word]) => word)
    .sort();
  const features: readonly Feature[] = [
    { name: '', isWord: false },
    ...kinds.map((name) => ({ name, isWord: false })),
    ...words.map((name) => ({ name, isWord: true })),
  ];
  const numberOf = new Map(features.map(({ name, isWord }, at) => [`${isWord} ${name}`, at]));
  const examples = read.map((one): Example => {
    const found = new Map<number, number>();
    const add = (key: string, count: number) => {
      const at = numberOf.get(key);
      if (at !== undefined) found.set(at, count);
    };
    for (const [kind, count] of one.kinds) add(`false ${kind}`, count);
    for (const word of one.words) add(`true ${word}`, 1);
    return { features: found, upset: one.isUpset, failure: one.isFailure };
  });
  const isUpset = (one: Example) => one.upset;
  const isFailure = (one: Example) => one.failure === true;
  const known = examples.filter(({ failure }) => failure !== null);
  console.log(
    `${language}: ${messages.length} messages; unseen, precision / recall: upset ${crossValidate(examples, isUpset, features)}, failure ${crossValidate(known, isFailure, features)}`,
  );
  const upset = fit(examples, isUpset, features);
  const failure = fit(known, isFailure, features);
  const pair = (at: number) => `[${rounded(upset[at] ?? 0)}, ${rounded(failure[at] ?? 0)}]`;
  const weighed = kinds
    .map((kind, at) => ({ kind, pair: pair(at + 1), size: (upset[at + 1] ?? 0) + (failure[at + 1] ?? 0) }))
    .filter(({ pair: weights }) => weights !== '[0, 0]' && weights !== '[-0, 0]' && weights !== '[0, -0]')
    .sort((a, b) => b.size - a.size);
  const file = `rules/${language}/weighing.ts`;
  writeFileSync(
    file,
    `// Written by \`npm run weigh\` from tests/customers: change the messages or the cues, not the weights.
import type { Weighing } from '../engine/pack';

export const weighing: Weighing = {
  base: ${pair(0)},
  of: {
${weighed.map((one) => `'${one.kind}': ${one.pair},`).join('\n')}
  },
words: {
    upset: [
${wordRows(features, upset)}
    ],
    failure: [
${wordRows(features, failure)}
    ],
  },
};
`,
  );
  spawnSync('npx', ['biome', 'check', '--write', file], { shell: process.platform === 'win32' });
}

const asked = process.argv.slice(2);
for (const language of PACKED)
  if (existsSync(`tests/customers/${language}.tsv`) && (asked.length === 0 || asked.includes(language))) await weighLanguage(language);
