/** What Tact offers in Vietnamese, Tact itself must not find fault with; a reply without marks is reworded without marks. */
import { describe, expect, it } from 'vitest';
import { createCoach } from '@/rules/coach';
import { compilePack } from '@/rules/engine/pack';
import type { Examples } from '@/rules/examples';
import { DEFAULT_COACH_SETTINGS } from '@/rules/types';
import { vi } from '@/rules/vi';

const coach = createCoach([compilePack(vi)]);
const files = import.meta.glob<{ examples: Examples }>('../../../../rules/vi/*.examples.ts', { eager: true });
const flags = Object.entries(files).flatMap(([path, { examples }]) =>
  examples.flags.map((flag) => ({ rule: /([\w-]+)\.examples/.exec(path)?.[1] ?? '', ...flag })),
);

describe('rewordings', () => {
  it.each(flags)('$rule: $text', ({ text, conversation = {} }) => {
    for (const { rewordings } of coach.coach(text, conversation, DEFAULT_COACH_SETTINGS).hints) {
      for (const { text: offered } of rewordings) {
        const faults = coach.coach(offered, {}, DEFAULT_COACH_SETTINGS).hints.filter(({ span }) => span);
        expect(faults.map(({ rule, text: words }) => `${rule}: ${words}`)).toEqual([]);
      }
    }
  });

  it('keeps to a text without marks', () => {
    const [hint] = coach.coach('Da don nay ben em khong the doi dia chi a.', {}, DEFAULT_COACH_SETTINGS).hints;
    expect(hint?.rewordings[0]?.text).toMatch(/^[ -~…]+$/u);
  });
});
