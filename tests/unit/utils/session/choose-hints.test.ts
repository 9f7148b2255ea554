import { expect, test } from 'vitest';
import { drawnHints, keyHints, welcomeHints } from '@/utils/session/choose-hints';
import { DEFAULT_SETTINGS } from '@/utils/settings';
import { hintAt } from './hints';

const found = [
  hintAt('cannot', 0, "can't", 60),
  hintAt('hedging', 10, 'maybe', 30),
  hintAt('aggression', 20, 'stupid', 95),
  hintAt('cannot', 30, "can't", 60),
  hintAt('demand', 40, 'have to', 50),
  hintAt('closing-missing', null, '', 90),
];

test('a hint keeps its key wherever typing moves its words', () => {
  const moved = found.map((hint) => ({ ...hint, span: hint.span && { start: hint.span.start + 7, end: hint.span.end + 7 } }));
  expect(keyHints(moved).map(({ key }) => key)).toEqual(keyHints(found).map(({ key }) => key));
  expect(new Set(keyHints(found).map(({ key }) => key)).size).toBe(found.length);
});

test('draws the three weightiest, in order of position, never a whole-reply hint', () => {
  const starts = drawnHints(keyHints(found), false).map(({ hint }) => hint.span?.start);
  expect(starts).toEqual([0, 20, 30]);
});

test('where two overlap the weightier is drawn', () => {
  const two = [hintAt('but-pivot', 0, 'Sorry, but I', 65), hintAt('cannot', 7, "but I can't", 60)];
  expect(drawnHints(keyHints(two), false).map(({ hint }) => hint.rule)).toEqual(['but-pivot']);
});

test('quieter: one, and only a weighty one', () => {
  expect(drawnHints(keyHints(found), true).map(({ hint }) => hint.rule)).toEqual(['aggression']);
  expect(drawnHints(keyHints([hintAt('hedging', 0, 'maybe', 30)]), true)).toEqual([]);
});

test.each([
  ['never this hint', { off: ['cannot' as const] }, [], ['hedging', 'aggression', 'demand', 'closing-missing']],
  [
    'not on this site',
    { offOnSite: { 'https://a.example': ['aggression'] } },
    [],
    ['cannot', 'hedging', 'cannot', 'demand', 'closing-missing'],
  ],
  ['off on another site', { offOnSite: { 'https://b.example': ['aggression'] } }, [], found.map(({ rule }) => rule)],
  ['not now: these words, wherever they stand', {}, ["cannot|can't"], ['hedging', 'aggression', 'demand', 'closing-missing']],
])('%s', (_name, chosen, dismissed, wanted) => {
  const welcome = welcomeHints(keyHints(found), { ...DEFAULT_SETTINGS, ...chosen }, 'https://a.example', new Set(dismissed));
  expect(welcome.map(({ hint }) => hint.rule)).toEqual(wanted);
});
