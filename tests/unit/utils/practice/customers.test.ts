/** The invented customers: complete, told apart, and as many as were promised. */
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '@/rules/text/language';
import { MOODS } from '@/utils/practice/customer';
import { INBOXES, languageOfCustomer, loadCustomers } from '@/utils/practice/customers';
import { TONES } from '@/utils/practice/tone';

const files = await Promise.all(INBOXES.map(async ({ language }) => ({ language, ...(await loadCustomers(language)) })));
const all = files.flatMap(({ language, customers }) => customers.map((customer) => ({ language, ...customer })));

describe.each(files)('$language', ({ language, customers, example }) => {
  test('has enough customers, in different states', () => {
    expect(customers.length).toBeGreaterThanOrEqual(language === 'en' ? 12 : 2);
    expect(new Set(customers.map(({ mood }) => mood)).size).toBeGreaterThanOrEqual(language === 'en' ? MOODS.length : 2);
  });
  test('its example is in the language', () => expect(detectLanguage(example)).toBe(language.slice(0, 2)));
});

describe.each(all)('$id', ({ id, language, name, place, order, messages, answers }) => {
  test('says who they are and what it is about', () => {
    expect(languageOfCustomer(id)).toBe(language);
    for (const word of [name, place, order.number, order.state]) expect(word.trim()).not.toBe('');
    expect(order.items.length).toBeGreaterThan(0);
    for (const { price } of order.items) expect(price).toMatch(/\d/);
  });
  test('wrote last, in their language, earlier messages first', () => {
    expect(messages.at(-1)?.from).toBe('customer');
    expect(detectLanguage(messages.at(-1)?.text ?? '')).toBe(language.slice(0, 2));
    const ages = messages.map(({ minutesAgo }) => minutesAgo);
    expect(ages).toEqual([...ages].sort((one, other) => other - one));
  });
  test('has an answer to every tone, and says nothing twice', () => {
    for (const tone of TONES) expect(answers[tone].length, tone).toBeGreaterThan(0);
    expect(answers.warm.length).toBeGreaterThan(1);
    expect(answers.cool.length).toBeGreaterThan(1);
    const said = TONES.flatMap((tone) => answers[tone]);
    expect(new Set(said).size).toBe(said.length);
  });
});

test('ids and order numbers are unique', () => {
  for (const key of [all.map(({ id }) => id), all.map(({ order }) => order.number)]) expect(new Set(key).size).toBe(key.length);
});

test('Chinese is in one script per file', () => {
  const words = (language: string) => JSON.stringify(files.find((file) => file.language === language));
  expect(words('zh-Hans')).not.toMatch(/[這們謝說還發請換單]/);
  expect(words('zh-Hant')).not.toMatch(/[这们谢说还发请换单]/);
});

test('an id of nobody names no language', () => expect(languageOfCustomer('')).toBeNull());
