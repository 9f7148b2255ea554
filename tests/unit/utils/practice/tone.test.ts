import { expect, test } from 'vitest';
import { type Counts, toneOf } from '@/utils/practice/tone';

const left = (count: number) => ({ left: count });

test.each<[string, Counts, string]>([
  ['nothing found', { hints: {}, praise: {} }, 'plain'],
  ['a promise and a word for the feeling', { hints: {}, praise: { 'empathy-shown': 1, 'concrete-promise': 1 } }, 'warm'],
  ['one of them only', { hints: {}, praise: { 'concrete-promise': 2 } }, 'plain'],
  ['courtesy alone is not warmth', { hints: {}, praise: { thanks: 1, 'further-help-offered': 1, 'name-used': 1 } }, 'plain'],
  ['warm with a small slip', { hints: { hedging: left(1) }, praise: { 'empathy-shown': 1, 'reason-given': 1 } }, 'warm'],
  ['one heavy hint', { hints: { 'but-pivot': left(1) }, praise: {} }, 'cool'],
  ['small ones add up', { hints: { hedging: left(2) }, praise: { 'empathy-shown': 1, 'reason-given': 1 } }, 'cool'],
  ['reworded in time', { hints: { 'but-pivot': left(0) }, praise: {} }, 'plain'],
  ['blamed, however kindly', { hints: { 'blame-customer': left(1) }, praise: { 'empathy-shown': 1, 'options-offered': 1 } }, 'hurt'],
  ['brushed off', { hints: { dismissive: left(1) }, praise: {} }, 'hurt'],
])('%s', (_name, counts, tone) => expect(toneOf(counts)).toBe(tone));
