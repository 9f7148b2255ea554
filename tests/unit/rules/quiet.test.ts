/** Good replies, written by another pen than the rules': at most 1 in 100 (English) or 2 in 100 may get a hint. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createCoach } from '@/rules/coach';
import { loadPack } from '@/rules/packs';
import { type Conversation, DEFAULT_COACH_SETTINGS, LANGUAGES } from '@/rules/types';

interface GoodReply {
  readonly id: string;
  readonly reply: string;
  readonly context: Conversation;
}

const coach = createCoach(await Promise.all(LANGUAGES.map(loadPack)));

it.each([
  ['en', 0.01, 300],
  ['vi', 0.02, 150],
  ['zh-Hans', 0.02, 150],
  ['zh-Hant', 0.02, 150],
  ['mn', 0.02, 150],
])('%s: at most %f of the good replies', (name, most, least) => {
  const replies = readFileSync(new URL(`../../quiet/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): GoodReply => JSON.parse(line));
  expect(replies.length).toBeGreaterThanOrEqual(least);
  const flagged = replies.flatMap(({ id, reply, context }) =>
    coach.coach(reply, context, DEFAULT_COACH_SETTINGS).hints.map(({ rule, text }) => `${id}: ${rule} ${text}`),
  );
  const share = new Set(flagged.map((one) => one.split(':')[0])).size / replies.length;
  expect(share, flagged.join('\n')).toBeLessThanOrEqual(most);
});
