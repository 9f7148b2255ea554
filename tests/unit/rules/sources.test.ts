import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HINTS, PRAISES } from '@/rules/behaviours';
import { SOURCES } from '@/rules/sources';

const rows = (file: string): readonly string[][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\| (S\d|L-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** Straight quotation marks, no first capital: the documents are plain text. */
const plain = (text: string) => text.replace(/[“”]/g, '"').replace(/’/g, "'").toLowerCase();

const named = new Set([...Object.values(HINTS), ...Object.values(PRAISES)].flatMap(({ sources }) => sources));

test('every source that a behaviour names can be read, and no other is carried', () => {
  expect(Object.keys(SOURCES).sort()).toEqual([...named].sort());
});

test.each(rows('docs/sources.md').filter(([, row = '']) => named.has(row.split(' ')[0] ?? '')))('source %#', (_, row = '', texts = '') => {
  const [id = '', ...title] = row.split(' ');
  expect(plain(SOURCES[id] ?? '')).toBe(
    `${plain(title.join(' '))} (${texts.includes(',') ? 'texts' : 'text'} ${texts} on serving customers)`,
  );
});

test.each(rows('docs/literature.md'))('literature %#', (_, id = '', where = '') => {
  expect(plain(SOURCES[id] ?? '')).toBe(plain(where));
});
