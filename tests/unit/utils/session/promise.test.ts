/** When a whole reply's promise is due, as the English pack finds it. */
import { expect, test } from 'vitest';
import { createCoach } from '@/rules/coach';
import { en } from '@/rules/en';
import { compilePack } from '@/rules/engine/compile-pack';
import { DEFAULT_COACH_SETTINGS } from '@/rules/types';
import { realClock } from '@/utils/session/clock';
import { createPromise } from '@/utils/session/promise';
import { DEFAULT_SETTINGS } from '@/utils/settings';

/** A Sunday, at eight in the morning. */
const NOW = new Date(2026, 10, 22, 8).getTime();
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();

const settings = { current: () => DEFAULT_SETTINGS, update: async () => undefined, onChange: () => undefined, isOffFixed: () => false };
const clock = { ...realClock, now: () => NOW };
const promise = createPromise({ clock, settings, keepReminder: () => undefined }, () => en.times);
const coach = createCoach([compilePack(en)]);

test.each([
  ["I'll call you tomorrow by 5 pm.", at(23, 17)],
  ["I'll call you tomorrow by 5 pm. I'll write to you today by 4 pm.", at(22, 16)],
  // The sentence tells two times, and only one is promised.
  ['You wrote at 9 am, I will call you by 5 pm.', at(22, 17)],
  // Two finds, each of which would tell another time.
  ["I'll call you tomorrow between 9 and 11 am.", null],
  ["I'll call you tomorrow between 9 am and 11 am.", null],
  ["I'll ask the warehouse today, and I'll call you tomorrow.", null],
  // The same beside a sentence that is plain.
  ["I'll call you tomorrow between 9 and 11 am. I'll write to you today by 4 pm.", at(22, 16)],
])('%s', (reply, due) => {
  const advice = coach.coach(reply, { customer: null }, DEFAULT_COACH_SETTINGS);
  expect(promise.read(reply, advice)?.due ?? null).toBe(due);
});
