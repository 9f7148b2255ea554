import { beforeEach, expect, test } from 'vitest';
import { stringsFor } from '@/locales';
import { leaveWords, openWords } from '@/utils/session/words';
import { DEFAULT_SETTINGS, type InterfaceLanguage, type Settings } from '@/utils/settings';

const vi = stringsFor('vi', 'vi');
const mn = stringsFor('mn', 'mn');
const dictionaries: Partial<Record<InterfaceLanguage, typeof vi>> = { vi, mn };

let settings: Settings;
let listeners: (() => void)[];
let injected: InterfaceLanguage[];
let errors: string[];

beforeEach(() => {
  settings = DEFAULT_SETTINGS;
  listeners = [];
  injected = [];
  errors = [];
});

const inject = async (language: InterfaceLanguage) => {
  injected.push(language);
  const words = dictionaries[language];
  if (words) leaveWords(language, words);
};

const open = (browserLanguage: string) =>
  openWords(
    {
      settings: { current: () => settings, onChange: (listener) => void listeners.push(listener) },
      onError: (where) => void errors.push(where),
    },
    browserLanguage,
    inject,
    new AbortController().signal,
  );

const choose = async (interfaceLanguage: InterfaceLanguage) => {
  settings = { ...settings, interfaceLanguage };
  for (const listener of listeners) listener();
  await Promise.resolve();
  await Promise.resolve();
};

test('English asks for nothing', async () => {
  const strings = await open('en-GB');
  expect([strings().coach.apply, injected]).toEqual(['Apply', []]);
});

test('another language is there before the first word is shown', async () => {
  const strings = await open('vi');
  expect([strings().coach.apply, injected]).toEqual([vi.coach.apply, ['vi']]);
});

test('a changed setting is followed, and what was there once is not asked for again', async () => {
  const strings = await open('en');
  await choose('mn');
  expect(strings().coach.apply).toBe(mn.coach.apply);
  await choose('en');
  await choose('mn');
  expect([strings().coach.apply, injected]).toEqual([mn.coach.apply, ['mn']]);
});

test('words that cannot be had leave those that are there', async () => {
  const strings = await open('zh-CN');
  expect([strings().coach.apply, errors]).toEqual(['Apply', ['words zh-Hans']]);
});
