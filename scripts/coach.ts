/**
 * The batch door. `npm run --silent coach -- --jsonl < cases.jsonl > predictions.jsonl`, or `npm run --silent coach -- "text"`.
 * One JSON object a line in, one out, in order; a broken line is named on stderr, the rest goes on, and the exit code is 1.
 */
import { createInterface } from 'node:readline';
import { en } from '../locales/en';
import { type Coach, createCoach } from '../rules/coach';
import { loadPack, PACKED } from '../rules/packs';
import { type Conversation, DEFAULT_COACH_SETTINGS, type Hint, type Praise } from '../rules/types';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const optional = <T>(value: unknown, name: string, is: (value: unknown) => value is T): T | null => {
  if (value === undefined || value === null) return null;
  if (!is(value)) throw new Error(`"${name}" has the wrong type`);
  return value;
};
const isString = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

function readCase(line: string): { id: string | number; reply: string; conversation: Conversation } {
  const value: unknown = JSON.parse(line);
  if (!isRecord(value)) throw new Error('not a JSON object');
  if (!isString(value.id) && typeof value.id !== 'number') throw new Error('"id" is missing');
  if (!isString(value.reply)) throw new Error('"reply" is missing or no string');
  const context = optional(value.context, 'context', isRecord) ?? {};
  return {
    id: value.id,
    reply: value.reply,
    conversation: {
      customer: optional(context.customer, 'customer', isString),
      customerName: optional(context.customerName, 'customerName', isString),
      firstReply: optional(context.firstReply, 'firstReply', isBoolean),
    },
  };
}

const item = ({ rule, span, text }: Hint | Praise) => ({ rule, start: span?.start ?? null, end: span?.end ?? null, text });

async function batch(coach: Coach): Promise<number> {
  let number = 0;
  let broken = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    try {
      const { id, reply, conversation } = readCase(line);
      const { hints, praise } = coach.coach(reply, conversation, DEFAULT_COACH_SETTINGS);
      process.stdout.write(`${JSON.stringify({ id, hints: hints.map(item), praise: praise.map(item) })}\n`);
    } catch (error) {
      broken++;
      process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return broken ? 1 : 0;
}

function print(coach: Coach, text: string): number {
  const { language, hints, praise } = coach.coach(text, {}, DEFAULT_COACH_SETTINGS);
  console.log(language ? `language: ${language}` : 'No language that Tact coaches.');
  for (const { rule, text: words, rewordings } of hints) {
    const { name, why } = en.behaviours.hints[rule] ?? { name: rule, why: '' };
    console.log(`\n${rule}: ${name}${words ? `\n  "${words}"` : ''}${why ? `\n  ${why}` : ''}`);
    for (const { text: better } of rewordings) console.log(`  → ${better.trim()}`);
  }
  for (const { rule, text: words } of praise) console.log(`\n+ ${en.behaviours.praises[rule] ?? rule}${words ? `: "${words}"` : ''}`);
  if (!hints.length) console.log('\nNothing to improve.');
  return 0;
}

const args = process.argv.slice(2);
const coach = createCoach(await Promise.all(PACKED.map(loadPack)), (rule, error) => process.stderr.write(`rule ${rule}: ${error}\n`));
if (args.includes('--jsonl')) process.exitCode = await batch(coach);
else if (args.length) process.exitCode = print(coach, args.join(' '));
else {
  console.error('usage: npm run --silent coach -- "text"   or   npm run --silent coach -- --jsonl < cases.jsonl');
  process.exitCode = 2;
}
