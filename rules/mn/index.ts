/** The Mongolian pack, Cyrillic and galig: what its folder holds, put together and folded. */
import type { PackSource, SpanRule } from '../engine/pack';
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
import { foldCue, foldCues, foldMongolian } from './fold';
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
import { weighing } from './weighing';

/** Of a customer's word, so much is looked up: suffixes say little of how they feel. */
const STEM = 6;
const WORD = /\p{L}[\p{L}\p{N}'-]*|\p{N}[\p{N}.,:/%-]*/gu;

const foldedLists = <Name extends string>(lists: Partial<Readonly<Record<Name, readonly string[]>>>) =>
  Object.fromEntries((Object.entries(lists) as [Name, readonly string[]][]).map(([name, cues]) => [name, foldCues(cues)])) as Partial<
    Readonly<Record<Name, readonly string[]>>
  >;

const foldedRule = (rule: SpanRule): SpanRule => ({
  ...rule,
  ...(rule.find && { find: foldCues(rule.find) }),
  ...(rule.except && { except: foldCues(rule.except) }),
  ...(rule.forms && {
    forms: rule.forms.map((form) => ({ ...form, find: foldCues(form.find), ...(form.except && { except: foldCues(form.except) }) })),
  }),
});

export const mn: PackSource = {
  language: 'mn',
  spacing: 'spaced',
  fold: foldMongolian,
  classes: Object.fromEntries(Object.entries(classes).map(([name, body]) => [name, foldCue(body)])),
  scopes: foldedLists(scopes),
  signals: foldedLists(signals),
  rules: [
    abrupt,
    aggression,
    blameCustomer,
    blameOthers,
    butPivot,
    cannot,
    demand,
    dismissive,
    dontKnow,
    excuse,
    hedging,
    impatience,
    informalAddress,
    jargon,
    nonApology,
    notMyJob,
    overpromise,
    privateData,
    rambling,
    robotic,
    selfUndermining,
    sympathy,
    unwilling,
    vaguePromise,
    apologySincere,
    concretePromise,
    empathyShown,
    furtherHelpOffered,
    optionsOffered,
    ownershipShown,
    reasonGiven,
    thanks,
  ].map(foldedRule),
  customer: foldedLists(customer),
  weighing,
  stem: (word) => word.slice(0, STEM),
  names,
  answers,
  insertions,
  countWords: (folded) => folded.match(WORD)?.length ?? 0,
  times,
  longReply: 45,
};
