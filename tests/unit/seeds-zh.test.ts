/**
 * The source document on customer service in Chinese, line by line: what it forbids gets its hint, what it recommends gets none.
 * The source says 你 where service Chinese says 您; its own wording is judged with 你 allowed.
 */
import { describe, expect, it } from 'vitest';
import { createCoach } from '@/rules/coach';
import { compilePack } from '@/rules/engine/compile-pack';
import { type CoachSettings, type Conversation, DEFAULT_COACH_SETTINGS } from '@/rules/types';
import { zh } from '@/rules/zh';

const coach = createCoach([compilePack(zh)]);
const SETTINGS: CoachSettings = { ...DEFAULT_COACH_SETTINGS, zhAddress: 'allowed' };
const judge = (text: string, conversation: Conversation) => {
  const { hints, praise } = coach.coach(text, conversation, SETTINGS);
  return { hints: hints.map(({ rule }) => rule), praise: praise.map(({ rule }) => rule) };
};

const NAMED: Conversation = { customerName: '王琳', firstReply: true };

describe('不可以说', () => {
  it.each<[string, string, Conversation?]>([
    ['喂,说话呀!', 'abrupt'],
    ['喂,说吧!', 'abrupt'],
    ['喂,说话呀!再不说话我就挂了啊!', 'abrupt'],
    ['喂,说话呀!再不说话我就挂了啊!', 'aggression'],
    ['喂,大声一点儿!', 'abrupt'],
    ['您好，请问有什么可以帮助您?', 'name-unused', NAMED],
    ['请问有什么可以帮助您?', 'greeting-missing', { firstReply: true }],
    ['我不能。', 'cannot'],
    ['我不能给您办理。', 'cannot'],
    ['我不会。', 'dont-know'],
    ['我不会做。', 'dont-know'],
    ['我不愿意。', 'unwilling'],
    ['我不可以。', 'cannot'],
    ['这不是我应该做的。', 'not-my-job'],
    ['我想我做不了。', 'cannot'],
    ['你穿的这件衣服真好看!但是不适合你。', 'but-pivot'],
    ['您的心情我理解，但是这个办不了。', 'but-pivot'],
    ['这个退不了。', 'refusal-without-reason'],
    ['這個退不了。', 'refusal-without-reason'],
  ])('%s → %s', (text, rule, conversation = {}) => {
    expect(judge(text, conversation).hints).toContain(rule);
  });
});

describe('正确方法', () => {
  it.each<[string, string | null, Conversation?]>([
    ['您好,欢迎致电XX客户服务热线,客服代表YYY很高兴为您服务,请问有什么可以帮助您!', null, { firstReply: true }],
    ['您好,请问有什么可以帮助您?', null, { firstReply: true }],
    ['王女士,请问有什么可以帮助您?', 'name-used', NAMED],
    ['王小姐,请问有什么可以帮助您?', 'name-used', NAMED],
    ['您好!请问有什么可以帮助您?', null],
    ['对不起,您的电话没有声音,请您换一部电话再次打来,好吗?再见!', null],
    ['对不起,您的声音太小,请您拿起话筒说话好吗?', null],
    ['对不起!请您大声一点,好吗?', null],
    ['对不起!您的电话声音太小,请您换一部电话挂来,好吗?', null],
    ['对不起,您的电话杂音太大,听不清,请您换一部电话再次打来好吗?再见!', null],
    ['对不起,请您讲普通话,好吗?谢谢!', null],
    ['对不起,请您找一个可以讲普通话的人来,好吗?谢谢!', null],
    ['对不起,请问有什么可以帮助您?', null],
    ['看看我们能够帮你做什么', null],
    ['我们能为你做的是……', 'options-offered'],
    ['我很愿意为你做', null],
    ['我们能为您做的是免费换一件，我很愿意帮您办。', 'options-offered'],
    ['因为已经出库，地址不能改了，您可以到货后在站点自取。', 'reason-given'],
  ])('%s → %s', (text, praised, conversation = {}) => {
    const { hints, praise } = judge(text, conversation);
    expect(hints.filter((rule) => rule !== 'cannot' || praised !== 'reason-given')).toEqual([]);
    if (praised) expect(praise).toContain(praised);
  });
});

describe('address', () => {
  it.each<[string, Partial<CoachSettings>, boolean]>([
    ['麻烦你发一下订单号', {}, true],
    ['麻煩你傳一下訂單編號', {}, false],
    ['麻烦你发一下订单号', { zhAddress: 'allowed' }, false],
    ['麻煩你傳一下訂單編號', { zhAddress: 'strict' }, true],
    ['亲，在的呢', {}, true],
    ['亲，在的呢', { zhQin: 'allowed' }, false],
  ])('%s %o flagged: %s', (text, settings, isFlagged) => {
    const { hints } = coach.coach(text, {}, { ...DEFAULT_COACH_SETTINGS, ...settings });
    expect(hints.some(({ rule }) => rule === 'informal-address')).toBe(isFlagged);
  });
});
