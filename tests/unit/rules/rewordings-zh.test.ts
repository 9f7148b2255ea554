/** What Tact offers in Chinese, Tact itself must not find fault with; and it is in the script of the reply. */
import { describe, expect, it } from 'vitest';
import { createCoach } from '@/rules/coach';
import { compilePack } from '@/rules/engine/pack';
import type { Examples } from '@/rules/examples';
import { DEFAULT_COACH_SETTINGS } from '@/rules/types';
import { zh } from '@/rules/zh';
import { foldChinese, isTraditional, toTraditional } from '@/rules/zh/fold';

const coach = createCoach([compilePack(zh)]);
const files = import.meta.glob<{ examples: Examples }>('../../../rules/zh/*.examples.ts', { eager: true });
const flags = Object.entries(files).flatMap(([path, { examples }]) =>
  examples.flags.map((flag) => ({ rule: /([\w-]+)\.examples/.exec(path)?.[1] ?? '', ...flag })),
);

describe('rewordings', () => {
  it.each(flags)('$rule: $text', ({ text, conversation = {} }) => {
    for (const { rewordings } of coach.coach(text, conversation, DEFAULT_COACH_SETTINGS).hints) {
      for (const { text: offered } of rewordings) {
        expect(coach.coach(offered, {}, DEFAULT_COACH_SETTINGS).hints.map(({ rule }) => rule)).toEqual([]);
        if (isTraditional(text)) expect(isTraditional(offered)).not.toBe(false);
      }
    }
  });
});

describe('scripts', () => {
  it('folds Traditional to Simplified, one to one', () => {
    const text = '請問您的訂單編號是多少？我們會盡快處理，妳放心。';
    const folded = foldChinese(text);
    expect(folded.text).toBe('请问您的订单编号是多少?我们会尽快处理,你放心。');
    expect(folded.text).toHaveLength(text.length);
  });

  it('tells the scripts apart', () => {
    expect(isTraditional('麻煩您')).toBe(true);
    expect(isTraditional('麻烦您')).toBe(false);
    expect(isTraditional('可以')).toBeNull();
  });

  it('words our own texts in Traditional', () => {
    expect(toTraditional('我帮您联系快递，…前给您回复')).toBe('我幫您聯絡快遞，…前給您回覆');
  });
});
