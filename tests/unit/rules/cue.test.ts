/** The cue notation: what each sign matches and does not. */
import { describe, expect, it } from 'vitest';
import { anchorFor } from '@/rules/engine/anchors';
import { compileCue } from '@/rules/engine/cue';
import { matchesOf } from '@/rules/engine/match';
import { CueError } from '@/rules/engine/parse-cue';
import { tokenise } from '@/rules/engine/tokens';

const classes = { we: 'i | we | our team', cannot: "can't | cannot | can not", pivot: 'but | however' };
const spaced = { spacing: 'spaced', classes } as const;
const unspaced = { spacing: 'unspaced', classes: { us: '我们 | 我' } } as const;

const first = (cue: string, text: string, context: typeof spaced | typeof unspaced) => {
  const [match] = matchesOf(compileCue(cue, context).root, tokenise(text, context.spacing));
  return match ?? null;
};
const found = (cue: string, text: string, context: typeof spaced | typeof unspaced = spaced) => {
  const match = first(cue, text, context);
  return match && text.slice(match.span.start, match.span.end);
};

describe('cues of spaced languages', () => {
  it.each([
    ['sorry about', 'so sorry about it', 'sorry about'],
    ['sorry about', 'sorryabout it', null],
    ['but', 'the button', null],
    ["can't", 'i cant do it', 'cant'],
    ["we'll", 'well look', null],
    ["we'll", "we'll look", "we'll"],
    ['by #', 'by 5pm today', 'by 5pm'],
    ['# pm', 'at 5pm', '5pm'],
    ['4', 'wait 4 me', '4'],
    ['4', 'the 4g network', null],
    ['😂', 'ha 😂', '😂'],
    ['24/7', 'open 24/7', '24/7'],
    ['(get back | get back to you) soon', 'get back to you soon', 'get back to you soon'],
    ['i [will] … <soon> $', 'i will write soon!', 'soon'],
    ['short-staffed', 'we are short staffed', 'short staffed'],
    ['apolog*', 'apologies', 'apologies'],
    ['*гүй', 'болохгүй', 'болохгүй'],
    ['*ээр', 'sms-ээр', 'ээр'],
    ['*ээр', 'ээр', null],
    ['{we} {cannot}', 'our team can not', 'our team can not'],
    ['i [really | just] hope', 'i really hope', 'i really hope'],
    ['i [really | just] hope', 'i hope', 'i hope'],
    ['i … help', 'i would so love to help', 'i would so love to help'],
    ['i …2 help', 'i would so love to help', null],
    ['i … help', 'i agree, but help', null],
    ['i …… help', 'i agree, but help', 'i agree, but help'],
    ['sorry … <{pivot}>', 'sorry for that but no', 'but'],
    ['must !(be | feel)', 'you must be tired', null],
    ['must !(be | feel)', 'you must go', 'must'],
    ['~(if you) must', 'if you must', null],
    ['~(if you) must', 'you must', 'must'],
    ['^ no $', 'No.'.toLowerCase(), 'no'],
    ['^ no $', 'oh no', null],
    ['within # hours', 'within 24 hours', 'within 24 hours'],
    ['sorry , but', 'sorry, but', 'sorry, but'],
    ['sorry , but', 'sorry but', 'sorry but'],
    ['sorry ,, but', 'sorry but', null],
    ['who knows ?', 'who knows?', 'who knows?'],
    ['if »', 'if you can, tell us', 'if you can'],
    ['if »»', 'if you can, tell us', 'if you can, tell us'],
  ])('%s in "%s": %s', (cue, text, expected) => expect(found(cue, text)).toBe(expected));
});

describe('cues of unspaced languages', () => {
  it.each([
    ['{us} 不能 …4 退', '抱歉我们不能给您退款', '我们不能给您退'],
    ['没 [有] 办法', '真的没办法', '没办法'],
    ['不能 …4 退', '不能换，只能退', null],
    ['不能 ……4 退', '不能换，只退', '不能换，只退'],
  ])('%s in "%s": %s', (cue, text, expected) => expect(found(cue, text, unspaced)).toBe(expected));
});

it('keeps words under a name', () => {
  const text = 'sorry, we cannot refund it, ok';
  const act = first('{we} {cannot} act=(»)', text, spaced)?.groups.act;
  expect(act && text.slice(act.start, act.end)).toBe('refund it');
});

it.each([['(a | b'], ['a)'], ['{nothing}'], ['a <b'], ['a * b']])('refuses %s', (cue) => {
  expect(() => compileCue(cue, spaced)).toThrow(CueError);
});

it.each([
  ['{we} {cannot} help', ['help']],
  ['sorry for', ['sorry']],
  ['(i | we) …', ['i', 'we']],
])('tries %s only where one of its anchors stands', (cue, anchors) => {
  expect(compileCue(cue, spaced).anchors).toEqual(anchors.map((text) => anchorFor('word', text)));
});
