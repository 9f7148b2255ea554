import { expect, test } from 'vitest';
import { ENGLISH_IN_TAB } from '@/locales/in-tab';
import { keyHints } from '@/utils/session/choose-hints';
import { announcementOf } from '@/utils/session/view-state';
import { hintAt } from './hints';

const hints = keyHints([hintAt('cannot', 0, "I can't")]);

test.each([
  ['nothing to say', { nudge: null, hints: [] }, /^$/],
  ['hints', { nudge: null, hints }, /^Tact: 1 hint$/],
  [
    'ways to open, and the key that leads to them',
    { nudge: { kind: 'furious', openers: ['I hear you.'] }, hints: [] },
    /Two ways to open: Alt\+T$/,
  ],
  ['a breath', { nudge: { kind: 'reset' }, hints: [] }, /breath before the next\.$/],
  ['the nudge before the hints', { nudge: { kind: 'reset' }, hints }, /breath/],
] as const)('%s', (_what, state, words) => expect(announcementOf(state, ENGLISH_IN_TAB.coach)).toMatch(words));
