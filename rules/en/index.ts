/** The English pack: what its folder holds, put together. */
import type { PackSource } from '../engine/pack';
import { fold } from '../text/fold';
import abrupt from './abrupt';
import aggression from './aggression';
import { answers, weighAnswer } from './answers';
import apologySincere from './apology-sincere';
import blameCustomer from './blame-customer';
import blameOthers from './blame-others';
import butPivot from './but-pivot';
import cannot from './cannot';
import { classes } from './classes';
import concretePromise from './concrete-promise';
import { withLongForms } from './contractions';
import { customer } from './customer';
import { customerClasses } from './customer/classes';
import { weighing } from './customer/weighing';
import demand from './demand';
import dismissive from './dismissive';
import dontKnow from './dont-know';
import empathyShown from './empathy-shown';
import excuse from './excuse';
import furtherHelpOffered from './further-help-offered';
import hedging from './hedging';
import impatience from './impatience';
import informalAddress from './informal-address';
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

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'.,:/-]*/gu;

export const en: PackSource = {
  language: 'en',
  spacing: 'spaced',
  fold,
  classes: { ...classes, ...customerClasses },
  spell: withLongForms,
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
  customer,
  weighing,
  names,
  answers,
  weighAnswer,
  insertions,
  countWords: (folded) => folded.match(WORD)?.length ?? 0,
  times,
  longReply: 60,
};
