import { expect, test } from 'vitest';
import type { HintId } from '@/rules/behaviours';
import type { Advice } from '@/rules/types';
import { keyHints } from '@/utils/session/choose-hints';
import { countWords, createTally } from '@/utils/session/tally';
import { hintAt } from './hints';

const advice: Advice = {
  language: 'en',
  hints: [],
  praise: [{ rule: 'thanks', span: null, text: '', language: 'en' }],
  checklist: { greeting: null, empathy: null, reason: null, nextStep: null, offerOfHelp: null },
  customer: null,
  missingPacks: [],
  isPartial: false,
};
const [cannot, demand, hedging] = keyHints([hintAt('cannot', 0, "can't"), hintAt('demand', 10, 'have to'), hintAt('hedging', 20, 'maybe')]);
if (!cannot || !demand || !hedging) throw new Error('three hints');

const finish = (tally: ReturnType<typeof createTally>, now: number, left = [hedging]) =>
  tally.finish({ id: 'a', now, site: 'other', text: 'Thank you, Ana.', advice, left, conversation: {} });

test('shown after a second on screen; accepted, dismissed and left are counted by rule', () => {
  const tally = createTally();
  tally.onScreen([cannot, demand], 0);
  tally.onScreen([demand], 900);
  tally.onScreen([demand, hedging], 1500);
  tally.accepted(demand);
  expect(finish(tally, 2000).hints).toEqual({
    demand: { shown: 1, accepted: 1, dismissed: 0, left: 0 },
    hedging: { shown: 0, accepted: 0, dismissed: 0, left: 1 },
  });
});

test('a hint that comes and goes is shown once', () => {
  const tally = createTally();
  for (const at of [0, 2000, 4000, 6000]) tally.onScreen(at % 4000 === 0 ? [cannot] : [], at);
  tally.dismissed(cannot);
  expect(finish(tally, 9000, []).hints).toEqual({ cannot: { shown: 1, accepted: 0, dismissed: 1, left: 0 } });
});

const hint = (text: string, rule: HintId = 'cannot') => {
  const [keyed] = keyHints([hintAt(rule, 0, text)]);
  if (!keyed) throw new Error(text);
  return keyed;
};

/** What the screen shows in turn, each for two seconds; `accept` and `dismiss` take the hint away like the session does. */
type Step = readonly string[] | { readonly accept: string } | { readonly dismiss: string };

test.each<[name: string, steps: readonly Step[], left: readonly string[], counts: readonly [number, number, number, number]]>([
  ['grows while one types on', [['a'], [], ['a b'], [], ['a b c']], ['a b c'], [1, 0, 0, 1]],
  [
    'three in a sentence that grows',
    [
      ['a', 'b', 'c'],
      ['a d', 'b d', 'c d'],
    ],
    ['a d', 'b d', 'c d'],
    [3, 0, 0, 3],
  ],
  ['one, then a second', [['a'], ['a', 'b']], ['a', 'b'], [2, 0, 0, 2]],
  ['accepted', [['a'], [], { accept: 'a' }, []], [], [1, 1, 0, 0]],
  ['accepted before it stood a second', [{ accept: 'a' }], [], [1, 1, 0, 0]],
  ['accepted, then another is written', [['a'], { accept: 'a' }, [], ['b']], ['b'], [2, 1, 0, 1]],
  ['accepted, and taken back', [['a'], { accept: 'a' }, [], ['a']], ['a'], [2, 1, 0, 1]],
  ['accepted, taken back, accepted again', [['a'], { accept: 'a' }, ['a'], { accept: 'a' }, []], [], [2, 2, 0, 0]],
  ['one of two accepted', [['a', 'b'], { accept: 'a' }, ['b']], ['b'], [2, 1, 0, 1]],
  ['two, each accepted', [['a', 'b'], { accept: 'a' }, ['b'], { accept: 'b' }, []], [], [2, 2, 0, 0]],
  ['dismissed, and grown into another', [['a'], { dismiss: 'a' }, [], ['a b']], ['a b'], [2, 0, 1, 1]],
  ['dismissed, the other accepted', [['a', 'b'], { dismiss: 'a' }, ['b'], { accept: 'b' }, []], [], [2, 1, 1, 0]],
  ['deleted, and another written in its place', [['a'], [], ['b']], ['b'], [1, 0, 0, 1]],
  ['deleted', [['a'], []], [], [1, 0, 0, 0]],
  ['deleted, and brought back by undo', [['a'], [], ['a']], ['a'], [1, 0, 0, 1]],
])('one slip counts once: %s', (_name, steps, left, [shown, accepted, dismissed, still]) => {
  const tally = createTally();
  let now = 0;
  for (const step of steps) {
    if ('accept' in step) tally.accepted(hint(step.accept));
    else if ('dismiss' in step) tally.dismissed(hint(step.dismiss));
    else {
      now += 2000;
      tally.onScreen(
        step.map((text) => hint(text)),
        now,
      );
    }
  }
  const counted = finish(
    tally,
    now + 2000,
    left.map((text) => hint(text)),
  ).hints;
  expect(counted).toEqual({ cannot: { shown, accepted, dismissed, left: still } });
});

test('slips of one kind do not hide those of another', () => {
  const tally = createTally();
  tally.onScreen([hint('a'), hint('a', 'demand')], 0);
  tally.onScreen([hint('b'), hint('a', 'demand'), hint('b', 'demand')], 2000);
  expect(finish(tally, 4000, []).hints).toMatchObject({ cannot: { shown: 1 }, demand: { shown: 2 } });
});

test('gaps over 30 s are no work', () => {
  const tally = createTally();
  for (const at of [0, 1000, 2000, 100_000, 105_000]) tally.typed(at, 1, false);
  expect(finish(tally, 200_000).activeSeconds).toBe(7);
});

test.each([
  ['typed', [10, 5], [], false],
  ['mostly pasted', [10], [200], true],
  ['a word pasted into a typed reply', [100], [12], false],
])('from paste: %s', (_name, typed, pasted, wanted) => {
  const tally = createTally();
  for (const units of typed) tally.typed(0, units, false);
  for (const units of pasted) tally.typed(0, units, true);
  expect(finish(tally, 1).fromPaste).toBe(wanted);
});

test('praise is counted; a record holds no word of the reply', () => {
  const record = finish(createTally(), 5);
  expect(record).toMatchObject({ praise: { thanks: 1 }, words: 3, language: 'en', mood: null, firstReply: null });
  expect(JSON.stringify(record)).not.toContain('Ana');
});

test.each([
  ["I can't do that - sorry.", false, 5],
  ['Chào anh, em gửi lại ạ!', false, 6],
  ['您好，我们会退款。', true, 4],
  ['', false, 0],
  ['\ud800 👍🏽', false, 0],
])('words of %j', (text, isChinese, wanted) => {
  expect(countWords(text, isChinese)).toBe(wanted);
});
