/** The Vietnamese pack: what its folder holds, put together. */
import type { PackSource } from '../engine/pack';
import { fold } from '../text/fold';
import abrupt, { curtReply } from './abrupt';
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
import { foldVietnamese, isPlain, spellCue, spellPlainCue, withoutMarks } from './fold';
import furtherHelpOffered from './further-help-offered';
import hedging from './hedging';
import { laughingFaces } from './humour-upset';
import impatience from './impatience';
import informalAddress, { bareSpeech } from './informal-address';
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
import robotic from './robotic';
import { scopes } from './scopes';
import selfUndermining from './self-undermining';
import { signals } from './signals';
import sympathy from './sympathy';
import thanks from './thanks';
import { times } from './times';
import unwilling from './unwilling';
import vaguePromise from './vague-promise';
import { weighing } from './weighing';

const SYLLABLE = /[\p{L}\p{N}\ufffc]\S*/gu;
/** Words of one syllable that nothing else without marks is written like. */
const UNMISTAKABLE = new Set(
  'sorry thanks haha* hahah* hihi* hehe* hoho* kkk* kaka* kiki* keke* ahaha* haha hihi hehe lol ticket tickets sla kyc escalate pending backend server api otp'.split(
    ' ',
  ),
);

export const vi: PackSource = {
  language: 'vi',
  spacing: 'spaced',
  fold: foldVietnamese,
  spell: spellCue,
  plain: {
    is: isPlain,
    spell: spellPlainCue,
    unmistakable: UNMISTAKABLE,
    classes: {
      // Without marks "nhưng" is "những", "song" and "cái" are too much else.
      pivot:
        'nhung ma | tuy nhien | tuy vay | the nhung | co dieu | kho noi | ngat noi | hiem noi | chi la | moi toi | ket cai | chi co dieu | tiec la',
    },
  },
  classes,
  scopes,
  signals,
  rules: [
    abrupt,
    aggression,
    apologySincere,
    blameCustomer,
    blameOthers,
    butPivot,
    cannot,
    concretePromise,
    demand,
    dismissive,
    dontKnow,
    empathyShown,
    excuse,
    furtherHelpOffered,
    hedging,
    impatience,
    informalAddress,
    jargon,
    nonApology,
    notMyJob,
    optionsOffered,
    overpromise,
    ownershipShown,
    privateData,
    rambling,
    reasonGiven,
    robotic,
    selfUndermining,
    sympathy,
    thanks,
    unwilling,
    vaguePromise,
  ],
  replyRules: [bareSpeech, curtReply, laughingFaces],
  yields: {
    'blame-customer': ['demand', 'aggression'],
    'dont-know': ['hedging', 'not-my-job'],
    'vague-promise': ['robotic', 'dismissive', 'excuse'],
    cannot: ['not-my-job', 'excuse', 'demand', 'dont-know'],
    demand: ['aggression', 'dismissive'],
    dismissive: ['aggression'],
    excuse: ['sympathy', 'hedging', 'abrupt'],
    impatience: ['demand', 'aggression', 'overpromise'],
    robotic: ['non-apology'],
    'self-undermining': ['dont-know'],
    unwilling: ['aggression', 'not-my-job', 'cannot'],
  },
  customer,
  weighing,
  stem: withoutMarks,
  names,
  answers,
  insertions,
  countWords: (folded) => folded.match(SYLLABLE)?.length ?? 0,
  times,
  longReply: 50,
  newWords: (reply) => (isPlain(fold(reply.text).text) ? withoutMarks : undefined),
  tidyKept: (words) => words.replace(/(?:\s+(?:ạ|nha|nhé|đâu|nữa|rồi|chị|anh|ơi|a|dau|nua|roi|nhe|chi|oi))+$/iu, ''),
};
