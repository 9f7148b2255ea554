import { describe, expect, it } from 'vitest';
import { stringsFor } from '@/locales';
import { en } from '@/locales/en';
import { INTERFACE_LANGUAGES } from '@/utils/settings';

/** Words that judge the agent. What may stand: "went wrong" and "xin lỗi", which speak of what happened to the customer, and "оноос", a year. */
const JUDGING = {
  en: /\b(error|mistake|violat|scor)|(?<!went )\bwrong/i,
  vi: /(?<!xin )lỗi|\bsai\b|vi phạm|\bđiểm/i,
  'zh-Hans': /错|违规|违反|分数|得分|评分|您/,
  'zh-Hant': /錯|違規|違反|分數|得分|評分|您/,
  mn: /алдаа|буруу|зөрч|оноо(?!с)/i,
} as const;

/** How long a behaviour's name may be, so that it stays on one line of the card. */
const nameLength = { words: 6, characters: 10 };

type Entry = readonly [path: string, value: unknown];

/** Every text and function of a dictionary with its path, in the order of the paths. */
function entries(node: unknown, path = ''): readonly Entry[] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node)
    .flatMap(([key, value]) => entries(value, path ? `${path}.${key}` : key))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** What an entry says when each of its placeholders is `first`, `first + step`, … */
function said(value: unknown, first: number, step: number): string {
  if (typeof value !== 'function') return String(value);
  return String(
    Reflect.apply(
      value,
      undefined,
      [0, 1, 2, 3].map((at) => first + at * step),
    ),
  );
}

const placeholders = (text: string) => [...new Set(text.match(/90[1-4]/g))].sort();

describe.each(INTERFACE_LANGUAGES)('%s', (language) => {
  const dictionary = stringsFor(language, 'en');
  const words = entries(dictionary);
  const every = words.flatMap(([path, value]) => [0, 1, 5].map((count) => ({ path, text: said(value, count, 0) })));
  const english = new Map(entries(en));

  it('is a dictionary of its own', () => {
    expect(language === 'en' || dictionary.coach.apply !== en.coach.apply).toBe(true);
  });

  it('has the keys of English', () => {
    expect(words.map(([path]) => path)).toEqual([...english.keys()]);
  });

  it('leaves no text empty', () => {
    expect(every.filter(({ text }) => text.trim() === '' || /undefined|null|NaN/.test(text))).toEqual([]);
  });

  it('neither shouts nor judges', () => {
    expect(every.filter(({ text }) => /[!！]|\p{Extended_Pictographic}/u.test(text) || JUDGING[language].test(text))).toEqual([]);
  });

  it('keeps what is filled in', () => {
    const filled = words.map(([path, value]) => [path, placeholders(said(value, 901, 1))]);
    expect(filled).toEqual(words.map(([path]) => [path, placeholders(said(english.get(path), 901, 1))]));
  });

  it('names each behaviour briefly', () => {
    const long = Object.values(dictionary.behaviours.hints).filter(({ name }) =>
      language.startsWith('zh') ? name.length > nameLength.characters : name.split(' ').length > nameLength.words,
    );
    expect(long).toEqual([]);
  });
});
