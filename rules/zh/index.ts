/** The Chinese pack (Simplified and Traditional): what its folder holds, put together. */
import type { PackSource } from '../engine/pack';
import type { ReplyView } from '../engine/views';
import abrupt from './abrupt';
import aggression from './aggression';
import { answers } from './answers';
import apologySincere from './apology-sincere';
import blameCustomer from './blame-customer';
import blameOthers from './blame-others';
import butPivot from './but-pivot';
import cannot from './cannot';
import { classes } from './classes';
import concretePromise from './concrete-promise';
import { customer } from './customer';
import demand from './demand';
import dismissive from './dismissive';
import dontKnow from './dont-know';
import empathyShown from './empathy-shown';
import excuse from './excuse';
import { foldChinese, isTraditional, toTraditional, unpackCue } from './fold';
import furtherHelpOffered from './further-help-offered';
import hedging from './hedging';
import impatience from './impatience';
import informalAddress, { QIN, YOU } from './informal-address';
import { insertions } from './insertions';
import jargon from './jargon';
import { names } from './names';
import nonApology from './non-apology';
import notMyJob from './not-my-job';
import optionsOffered from './options-offered';
import overpromise from './overpromise';
import ownershipShown from './ownership-shown';
import privateData from './private-data';
import rambling from './rambling';
import reasonGiven from './reason-given';
import { empathyMissing, refusalWithoutReason } from './reply';
import robotic from './robotic';
import { scopes } from './scopes';
import selfUndermining from './self-undermining';
import { signals } from './signals';
import { sounds } from './sounds';
import sympathy from './sympathy';
import thanks from './thanks';
import { times } from './times';
import unwilling from './unwilling';
import vaguePromise from './vague-promise';

/** A Chinese character each, a run of Latin letters or digits as one. */
const WORD = /\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{N}.:/-]*/gu;

/** The script of the reply; where it does not tell, the customer's. */
const isTraditionalReply = ({ text, conversation }: ReplyView): boolean =>
  isTraditional(text) ?? isTraditional(conversation.customer ?? '') ?? false;

export const zh: PackSource = {
  language: 'zh',
  spacing: 'unspaced',
  fold: foldChinese,
  spell: unpackCue,
  classes,
  scopes,
  signals,
  rules: [
    cannot,
    dontKnow,
    unwilling,
    butPivot,
    demand,
    aggression,
    hedging,
    selfUndermining,
    nonApology,
    excuse,
    sympathy,
    dismissive,
    robotic,
    notMyJob,
    blameCustomer,
    blameOthers,
    vaguePromise,
    overpromise,
    rambling,
    jargon,
    abrupt,
    informalAddress,
    impatience,
    privateData,
    empathyShown,
    apologySincere,
    ownershipShown,
    concretePromise,
    reasonGiven,
    optionsOffered,
    thanks,
    furtherHelpOffered,
  ],
  replyRules: [refusalWithoutReason, empathyMissing],
  withoutReplyRules: ['refusal-without-reason', 'empathy-missing'],
  customer,
  sounds,
  names,
  answers,
  insertions,
  countWords: (folded) => folded.match(WORD)?.length ?? 0,
  times,
  longReply: 100,
  // A single character does not stand by itself: 关于退.
  tidyKept: (words) => words.replace(/[呢哦喔哈唷呀啊啦吧的噢嘞哟欸耶~～。！!]+$/u, '').replace(/^\p{Script=Han}$/u, ''),
  newWords: (reply) => (isTraditionalReply(reply) ? toTraditional : undefined),
  isSilenced: ({ form }, reply, { zhAddress, zhQin }) =>
    form === YOU
      ? zhAddress === 'allowed' || (zhAddress === 'auto' && isTraditionalReply(reply))
      : QIN.includes(form) && zhQin === 'allowed',
};
