/**
 * The measuring stick. `npm run eval` runs the coach over the labelled cases of tests/eval (or over the files given), prints
 * precision, recall and F1 per behaviour and overall (micro, lenient pairs), per half of the split, and beside the figures
 * kept from last time in tests/eval/figures.json. Options: `--lang vi`, `--half work|held`, `--errors N` (of the work half only), `--save`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createCoach } from '../rules/coach';
import { loadPack, PACKED } from '../rules/packs';
import { type Conversation, DEFAULT_COACH_SETTINGS } from '../rules/types';
import { format, readJsonl, score } from '../tests/eval/score.mjs';

interface Case {
  readonly id: string;
  readonly reply: string;
  readonly context?: Conversation;
}

const LANGUAGES = ['en', 'vi', 'zh-Hans', 'zh-Hant', 'mn'];
const FIGURES = 'tests/eval/figures.json';
const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const only = option('--lang');
const half = option('--half');
const errors = Number(option('--errors') ?? 0);
const files = args.filter((arg) => arg.endsWith('.jsonl'));

/** Cases with an odd number are worked on; the others are kept unseen. */
const isWork = ({ id }: Case) => Number(/(\d+)$/.exec(id)?.[1] ?? 0) % 2 === 1;

const coach = createCoach(await Promise.all(PACKED.map(loadPack)), (rule, error) => console.error(`rule ${rule}: ${error}`));
const predict = ({ id, reply, context }: Case) => {
  const { hints, praise } = coach.coach(reply, context ?? {}, DEFAULT_COACH_SETTINGS);
  const item = ({ rule, span }: { rule: string; span: { start: number; end: number } | null }) => ({
    rule,
    start: span?.start ?? null,
    end: span?.end ?? null,
  });
  return { id, hints: hints.map(item), praise: praise.map(item) };
};

type Figures = Record<string, string>;
const before: Figures = JSON.parse(readFileSync(FIGURES, 'utf8'));
const now: Figures = {};
const percent = (share: number | null) => (share === null ? '–' : (100 * share).toFixed(1));

const sets = files.length
  ? files.map((file) => ({ name: file, file }))
  : LANGUAGES.filter((language) => !only || language === only).flatMap((language) => [
      { name: `dev ${language}`, file: `tests/eval/dev/${language}.jsonl` },
      { name: `written ${language}`, file: `tests/eval/written/${language}.jsonl` },
    ]);
const details: string[] = [];
console.log(`${'set'.padEnd(26)}${'cases'.padStart(6)}  ${'hints P / R / F1'.padEnd(22)}${'praise P / R / F1'.padEnd(22)}clean flagged`);
for (const { name, file } of sets) {
  const cases: Case[] = readJsonl(file);
  for (const part of ['all', 'work', 'held'] as const) {
    if (half && part !== half) continue;
    const chosen = part === 'all' ? cases : cases.filter((one) => isWork(one) === (part === 'work'));
    if (!chosen.length) continue;
    const result = score(chosen, chosen.map(predict), { lenientPairs: true, errors: part === 'work' ? errors : 0 });
    const side = ({ precision, recall, f1 }: { precision: number | null; recall: number | null; f1: number | null }) =>
      `${percent(precision)} / ${percent(recall)} / ${percent(f1)}`;
    const line = `${side(result.hints.overall)} | ${side(result.praise.overall)} | ${percent(result.falseAlarms.rate)}`;
    const key = `${name} (${part})`;
    now[key] = line;
    const [hints = '', praise = '', flagged = ''] = line.split(' | ');
    console.log(
      `${key.padEnd(26)}${String(chosen.length).padStart(6)}  ${hints.padEnd(22)}${praise.padEnd(22)}${flagged}${before[key] && before[key] !== line ? `   (was ${before[key]})` : ''}`,
    );
    if (part === (half ?? 'all') || (errors && part === 'work')) details.push(`\n=== ${key}\n${format(result)}`);
  }
}
if (!files.length) {
  for (const language of LANGUAGES.filter((one) => !only || one === only)) {
    const quiet: Case[] = readJsonl(`tests/quiet/${language}.jsonl`);
    const flagged = quiet.filter((one) => coach.coach(one.reply, one.context ?? {}, DEFAULT_COACH_SETTINGS).hints.length);
    const line = `${flagged.length} of ${quiet.length}`;
    now[`quiet ${language}`] = line;
    console.log(
      `quiet ${language}: ${line} good replies with a hint${before[`quiet ${language}`] !== line ? ` (was ${before[`quiet ${language}`] ?? '–'})` : ''}`,
    );
    if (errors) {
      for (const one of flagged) {
        const { hints } = coach.coach(one.reply, one.context ?? {}, DEFAULT_COACH_SETTINGS);
        details.push(`QUIET ${one.id}: ${hints.map(({ rule, text }) => `${rule} [${text}]`).join(', ')} in ${JSON.stringify(one.reply)}`);
      }
    }
  }
}
console.log(details.join('\n'));
if (args.includes('--save')) writeFileSync(FIGURES, `${JSON.stringify({ ...before, ...now }, null, 2)}\n`);
