import { expect, test } from 'vitest';
import { shownRewording } from '@/utils/session/shown-rewording';

test.each([
  ["I can't refund the fee", 'I can refund the fee tomorrow', 'I ', 'can refund the fee tomorrow', ''],
  ['You have to call', 'Please call', '', 'Please', ' call'],
  ['sorry, but', 'sorry. Here is', '', 'sorry. Here is', ''],
  ['我不能退款', '我可以退款', '我', '可以', '退款'],
  ['ok 😀', 'ok 😁', 'ok ', '😁', ''],
])('%s → %s', (old, text, before, changed, after) => {
  expect(shownRewording(old, { span: { start: 0, end: old.length }, text, gap: null })).toEqual({ before, changed, after });
});
