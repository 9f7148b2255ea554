import { describe, expect, it } from 'vitest';
import { isGrievance } from '@/rules/en/grievance';

describe('a complaint by its shape', () => {
  it.each([
    ["Your debt collectors have been harassing me for weeks about a debt that isn't mine.", false, true],
    ['The contractor you sent drilled through a water pipe. My kitchen is flooded!', false, true],
    ['Still no word. I paid in May.', true, true],
    ['What are your opening hours?', false, false],
    ['whats the diff between backup & sync', false, false],
    ['Please update my address as per the attached proof for all policies', false, false],
    ["I've been loyal for 15 years and new customers pay half.", true, false],
    ['sent the photos', false, false],
  ])('%s (upset before: %s): %s', (message, isUpset, expected) => expect(isGrievance(message, isUpset)).toBe(expected));
});
