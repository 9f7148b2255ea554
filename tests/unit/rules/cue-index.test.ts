/** The index: a cue is tried where a sentence holds what it needs, and nowhere else. */
import { expect, it } from 'vitest';
import { compileCue } from '@/rules/engine/cue';
import { buildCueIndex } from '@/rules/engine/cue-index';
import { tokenise } from '@/rules/engine/tokens';

const spaced = { spacing: 'spaced', classes: { we: 'i | we' } } as const;
const unspaced = { spacing: 'unspaced', classes: { us: '我们 | 我' } } as const;

it.each([
  [spaced, '{we} … refund', 'we may refund it', true],
  [spaced, '{we} … refund', 'a refund is due', false],
  [spaced, '{we} … refund', 'we may return it', false],
  [spaced, 'apolog* for', 'our apologies for that', true],
  [spaced, 'apolog* for', 'apology accepted', false],
  [spaced, '*less help', 'a useless help', true],
  [spaced, '(a | b) soon', 'b soon', true],
  [spaced, 'wait # days', 'wait 3 days', true],
  [spaced, 'wait # days', 'wait some days', false],
  [spaced, 'who ?', 'who?', true],
  [spaced, 'who ?', 'who knows', false],
  [spaced, "can't", 'i cant', true],
  [spaced, 'short-staffed', 'we are shortstaffed', true],
  [spaced, '…2 [really]', 'anything at all', true],
  [unspaced, '{us} 不能', '我不能退', true],
  [unspaced, '{us} 不能', '您不能退', false],
  [unspaced, '{us} 不能', '我们不退', false],
])('%o %s on "%s": %s', (context, cue, text, isTried) => {
  const index = buildCueIndex([
    { cue: compileCue('never here', context), owner: 'other' },
    { cue: compileCue(cue, context), owner: 'this' },
  ]);
  expect(index.candidates(tokenise(text, context.spacing)).map(({ owner }) => owner)).toEqual(isTried ? ['this'] : []);
});
