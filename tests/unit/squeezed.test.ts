/** What ships is squeezed (scripts/squeeze-cues.ts), and so are the cues that tests run on; the judgement in Node is not. Both say the same. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createCoach } from '@/rules/coach';
import { loadPack, PACKED } from '@/rules/packs';
import { type Conversation, DEFAULT_COACH_SETTINGS } from '@/rules/types';

interface Case {
  readonly id: string;
  readonly reply: string;
  readonly context?: Conversation;
}
interface Told {
  readonly id: string;
  readonly hints: readonly { readonly rule: string; readonly start: number | null; readonly end: number | null }[];
}

const FOLDER = 'tests/eval/written';
const cases = readdirSync(FOLDER).map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').trim());

const asLine = ({ id, hints }: Told) => [id, ...hints.map(({ rule, start, end }) => `${rule} ${start}-${end}`)].join(' ');

it('squeezed cues judge every written case as the cues do that were written', async () => {
  const input = cases.join('\n');
  const { stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/coach.ts', '--jsonl'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const written = stdout
    .trim()
    .split('\n')
    .map((line) => asLine(JSON.parse(line) as Told));
  const coach = createCoach(await Promise.all(PACKED.map(loadPack)));
  const squeezed = input.split('\n').map((line) => {
    const { id, reply, context = {} } = JSON.parse(line) as Case;
    const { hints } = coach.coach(reply, context, DEFAULT_COACH_SETTINGS);
    return asLine({ id, hints: hints.map(({ rule, span }) => ({ rule, start: span?.start ?? null, end: span?.end ?? null })) });
  });
  expect(written.length).toBeGreaterThan(1000);
  expect(squeezed).toEqual(written);
}, 60_000);
