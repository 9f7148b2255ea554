/** A Vietnamese reply without marks is reworded without marks. */
import { expect, it } from 'vitest';
import { createCoach } from '@/rules/coach';
import { compilePack } from '@/rules/engine/compile-pack';
import { DEFAULT_COACH_SETTINGS } from '@/rules/types';
import { vi } from '@/rules/vi';

it('keeps to a text without marks', () => {
  const coach = createCoach([compilePack(vi)]);
  const [hint] = coach.coach('Da don nay ben em khong the doi dia chi a.', {}, DEFAULT_COACH_SETTINGS).hints;
  expect(hint?.rewordings[0]?.text).toMatch(/^[ -~…]+$/u);
});
