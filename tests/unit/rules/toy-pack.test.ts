/**
 * CONTRIBUTING's "Add a language", followed once from zero: a pack of an invented language, as small as a pack can be, gives hints,
 * new words, praise and the shared whole-reply rules. It sits in Mongolian's seat, as it is written in Cyrillic and in no other script
 * that Tact tells apart. And the steps outside the pack, for each language there is.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCoach } from '@/rules/coach';
import { compilePack } from '@/rules/engine/compile-pack';
import { defineRule, type PackSource } from '@/rules/engine/pack';
import { UNIT } from '@/rules/engine/time-words';
import type { Examples } from '@/rules/examples';
import { PACKED } from '@/rules/packs';
import { fold } from '@/rules/text/fold';
import { detectLanguage } from '@/rules/text/language';
import { type Conversation, DEFAULT_COACH_SETTINGS, LANGUAGES } from '@/rules/types';
import { loadSource } from './sources';

/** "Карол нилу кефа": the thing (-ол), we, cannot. "Нилу тофа": we can. "Хал": if. "Рим": because. */
const cannot = defineRule({
  id: 'cannot',
  find: ['obj=(*ол) <{we} кефа*>', '{we} кефа*'],
  except: ['{we} кефа* бур'],
  reword: ['{obj} … нилу тофа', '… нилу тофа'],
});

const cannotExamples: Examples = {
  flags: [
    { text: 'Тоба. Карол нилу кефа.', found: 'нилу кефа', fixed: 'Тоба. Карол … нилу тофа.' },
    { text: 'Нилу кефарин!', found: 'Нилу кефарин', fixed: '… нилу тофа!' },
  ],
  passes: ['Хал тума нилу кефа, зоми ту.', 'Нилу кефа бур!', 'Карол нилу тофа.'],
};

const thanks = defineRule({ id: 'thanks', find: ['зоми (ту | тума)'] });

const thanksExamples: Examples = {
  flags: [{ text: 'Зоми тума!', found: 'Зоми тума' }],
  passes: ['Зоми карол.'],
};

const NEVER = /(?!)/gu;

const toy: PackSource = {
  language: 'mn',
  spacing: 'spaced',
  fold,
  classes: { we: 'нилу | нилум' },
  scopes: { condition: ['хал »'] },
  signals: { greeting: ['тоба'], refusal: ['{we} кефа*'], reason: ['рим'], apology: ['пашу*'] },
  rules: [cannot, thanks],
  customer: { upset: ['гроз*'], failure: ['дулбо'], question: ['ке'] },
  names: { forms: (name) => [name.toLowerCase()], greetings: (name) => [`Тоба, ${name}.`] },
  insertions: { 'greeting-missing': { at: 'start', texts: ['Тоба.'] } },
  countWords: (folded) => folded.match(/\p{L}+/gu)?.length ?? 0,
  longReply: 50,
  times: {
    unclear: NEVER,
    lengths: [[/(?<n>\d+) бата/giu, UNIT.hour]],
    days: [],
    weekdays: [],
    nextWeek: NEVER,
    thisWeek: null,
    date: NEVER,
    months: [],
    clock: NEVER,
    morning: NEVER,
    afternoon: NEVER,
    night: NEVER,
    parts: [],
    numbers: {},
  },
};

const coach = createCoach();
coach.register(compilePack(toy));
const advise = (text: string, conversation: Conversation = {}) => coach.coach(text, conversation, DEFAULT_COACH_SETTINGS);
const rulesOf = (items: readonly { readonly rule: string }[]) => items.map(({ rule }) => rule);

describe('a pack from zero', () => {
  it('is asked for by its script', () => {
    expect(detectLanguage('Тоба. Карол нилу кефа.')).toBe(toy.language);
    expect(advise('Тоба. Карол нилу кефа.').language).toBe(toy.language);
  });

  it.each(cannotExamples.flags)('hints: $text', ({ text, found, fixed }) => {
    const hint = advise(text).hints.find(({ rule }) => rule === 'cannot');
    expect(hint?.text).toBe(found);
    const rewording = hint?.rewordings[0];
    expect(rewording && text.slice(0, rewording.span.start) + rewording.text + text.slice(rewording.span.end)).toBe(fixed);
    expect(rulesOf(advise(rewording?.text ?? '').hints)).toEqual([]);
  });

  it.each(thanksExamples.flags)('praises: $text', ({ text, found }) => {
    expect(advise(text).praise).toMatchObject([{ rule: 'thanks', text: found }]);
  });

  it.each([...cannotExamples.passes, ...thanksExamples.passes])('lets pass: %s', (text) => {
    const { hints, praise } = advise(text.toString());
    expect(rulesOf(hints)).not.toContain('cannot');
    expect(rulesOf(praise).includes('thanks')).toBe(/зоми ту/i.test(text.toString()));
  });

  it.each<[string, string, Conversation, readonly string[]]>([
    ['a refusal without a reason', 'Карол нилу кефа.', {}, ['cannot', 'refusal-without-reason']],
    ['one with a reason', 'Карол нилу кефа, рим бату.', {}, ['cannot']],
    ['no greeting at first', 'Карол нилу тофа.', { firstReply: true }, ['greeting-missing']],
    ['no apology for a failure', 'Карол нилу тофа.', { customer: 'Карол дулбо.' }, ['apology-missing']],
    ['no word for a feeling', 'Карол нилу тофа, пашу.', { customer: 'Карол дулбо! Гроза!' }, ['empathy-missing']],
    ['a greeting without the name', 'Тоба. Карол нилу тофа.', { customerName: 'Лемо' }, ['name-unused']],
  ])('the shared rules read its signals: %s', (_, text, conversation, rules) => {
    expect(rulesOf(advise(text, conversation).hints)).toEqual(rules);
  });

  it('offers what to insert', () => {
    expect(advise('Карол нилу тофа.', { firstReply: true }).hints[0]?.rewordings[0]?.text).toContain('Тоба.');
  });
});

describe.each(LANGUAGES)('the steps for %s', (language) => {
  const lines = (folder: string) =>
    readdirSync(folder)
      .filter((file) => new RegExp(`^${language}(?:-\\w+)?\\.jsonl$`).test(file))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n').length);

  it('its pack is loaded by name and has a script of its own', () => {
    expect(PACKED).toContain(language);
    expect(existsSync(`entrypoints/pack-${language}.ts`)).toBe(true);
  });

  it('good replies and labelled cases are there', () => {
    const good = lines('tests/quiet');
    expect(good).not.toEqual([]);
    for (const count of good) expect(count).toBeGreaterThanOrEqual(150);
    expect(lines('tests/eval/dev')).not.toEqual([]);
  });

  it('every rule has its examples', async () => {
    const { rules } = await loadSource(language);
    const missing = rules.map(({ id }) => id).filter((id) => !existsSync(`rules/${language}/${id}.examples.ts`));
    expect(missing).toEqual([]);
  });
});
