import { describe, expect, it } from 'vitest';
import { en } from '@/rules/en';
import { foldChinese } from '@/rules/zh/fold';
import { squeeze } from '@/scripts/squeeze-cues';

describe('blanks in the bundles', () => {
  it.each([
    ["find: ['(a | b) [c | d] (e)'],", "find: ['(a|b)[c|d](e)'],"],
    ['`(a | b) <c>`', '`(a|b)<c>`'],
    ['const BLANK = /(?<=a) (?=b)/gu;', 'const BLANK = /(?<=a) (?=b)/gu;'],
    ["type Kind = 'when' | 'where';", "type Kind = 'when' | 'where';"],
  ])('%s', (code, squeezed) => expect(squeeze(code)).toBe(squeezed));

  it('these tests run on squeezed cues', () => {
    expect(en.classes.we).not.toContain(' | ');
    expect(foldChinese('您好 我帮您查').text).toBe('您好,我帮您查');
    expect(foldChinese('您好').text).toBe('您好');
  });
});
