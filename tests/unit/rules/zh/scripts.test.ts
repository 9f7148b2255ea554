/** One pack, two scripts: what is folded, told apart and offered in each. */
import { describe, expect, it } from 'vitest';
import { createCoach } from '@/rules/coach';
import { compilePack } from '@/rules/engine/compile-pack';
import type { Examples } from '@/rules/examples';
import { DEFAULT_COACH_SETTINGS } from '@/rules/types';
import { zh } from '@/rules/zh';
import { SIMPLIFIED } from '@/rules/zh/characters';
import { foldChinese, isTraditional, toTraditional } from '@/rules/zh/fold';

const coach = createCoach([compilePack(zh)]);
const files = import.meta.glob<{ examples: Examples }>('../../../../rules/zh/*.examples.ts', { eager: true });
const traditional = Object.values(files).flatMap(({ examples }) => examples.flags.filter(({ text }) => isTraditional(text)));

/** Every cue of the pack, as its author wrote it. */
const cues = JSON.stringify([zh.classes, zh.scopes, zh.signals, zh.customer, zh.rules], (key, value) =>
  key === 'reword' ? undefined : value,
);
const characters = [...new Set(cues.match(/\p{Script=Han}/gu))];

/** The characters that Traditional text is written in: those of Big5. */
const big5 = new Set<string>();
for (let lead = 0xa4; lead <= 0xf9; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) big5.add(new TextDecoder('big5').decode(new Uint8Array([lead, trail])));
}

describe('scripts', () => {
  it('folds Traditional to Simplified, one to one', () => {
    const text = '請問您的訂單編號是多少？我們會盡快處理，妳放心。';
    const folded = foldChinese(text);
    expect(folded.text).toBe('请问您的订单编号是多少?我们会尽快处理,你放心。');
    expect(folded.text).toHaveLength(text.length);
  });

  it('no cue holds what folding changes', () => {
    expect(characters.filter((character) => foldChinese(character).text !== character)).toEqual([]);
  });

  it('what cues hold is folded from Traditional too', () => {
    // Particles that only the mainland writes.
    expect(characters.filter((character) => !big5.has(character) && !SIMPLIFIED.includes(character))).toEqual([...'嘞噻哒']);
  });

  it('tells the scripts apart', () => {
    expect(isTraditional('麻煩您')).toBe(true);
    expect(isTraditional('麻烦您')).toBe(false);
    expect(isTraditional('可以')).toBeNull();
  });

  it('words our own texts in Traditional', () => {
    expect(toTraditional('我帮您联系快递，…前给您回复')).toBe('我幫您聯絡快遞，…前給您回覆');
  });

  it.each(traditional)('offers Traditional: $text', ({ text, conversation = {} }) => {
    const offered = coach.coach(text, conversation, DEFAULT_COACH_SETTINGS).hints.flatMap(({ rewordings }) => rewordings);
    expect(offered.filter((one) => isTraditional(one.text) === false)).toEqual([]);
  });
});
