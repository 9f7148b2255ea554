import { describe, expect, it } from 'vitest';
import type { CustomerFacts } from '@/rules/types';
import { furiousNudge, resetNudge } from '@/utils/session/agent-side';

const facts = (mood: CustomerFacts['mood'], words: number, language: CustomerFacts['language'] = 'en'): CustomerFacts => ({
  language,
  mood,
  moodWords: Array.from({ length: words }, () => ({ start: 0, end: 1 })),
  companyFailure: false,
  questions: [],
  isJoking: false,
  signedName: null,
});
const HOUR = 3_600_000;

describe('before the first word', () => {
  it.each([
    ['abuse', '', facts('abusive', 1), {}, true],
    ['very angry', '', facts('upset', 3), {}, true],
    ['upset is met with empathy, not with a warning', '', facts('upset', 1), {}, false],
    ['happy', '', facts('happy', 4), {}, false],
    ['a word is written', 'H', facts('abusive', 1), {}, false],
    ['answered already', '', facts('abusive', 1), { isAnswered: true }, false],
    ['nothing is known', '', null, {}, false],
  ] as const)('%s', (_what, text, customer, more, isNudged) => {
    expect(furiousNudge(text, customer, { customer: 'You idiots', ...more }) !== null).toBe(isNudged);
  });

  it.each([
    ['vi', 'Đồ lừa đảo', /^Em /],
    ['zh', '你们是骗子', /我来和您/],
    ['zh', '你們是騙子', /我來和您/],
    ['mn', 'Луйварчид', /^Энэ /],
  ] as const)('opens in %s: %s', (language, message, expected) => {
    const nudge = furiousNudge('', facts('abusive', 1, language), { customer: message });
    expect(nudge?.kind === 'furious' && nudge.openers).toEqual([expect.stringMatching(expected), expect.any(String)]);
  });
});

it('a reset comes after a hard one only, and at most once an hour', () => {
  const now = 100 * HOUR;
  expect(resetNudge(facts('happy', 1), now)).toBeNull();
  expect(resetNudge(facts('abusive', 1), now)).toEqual({ kind: 'reset' });
  expect(resetNudge(facts('abusive', 1), now + HOUR - 1)).toBeNull();
  expect(resetNudge(facts('abusive', 1), now + HOUR)).toEqual({ kind: 'reset' });
});
