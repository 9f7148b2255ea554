/** The English pack: what its folder holds, put together. */
import type { PackSource } from '../engine/pack';
import { fold } from '../text/fold';
import butPivot from './but-pivot';
import cannot from './cannot';
import { classes } from './classes';
import { customer } from './customer';
import { insertions } from './insertions';
import { names } from './names';
import { scopes } from './scopes';
import { signals } from './signals';
import thanks from './thanks';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'.,:/-]*/gu;

export const en: PackSource = {
  language: 'en',
  spacing: 'spaced',
  fold: (text) => fold(text),
  classes,
  scopes,
  signals,
  rules: [butPivot, cannot, thanks],
  customer,
  names,
  insertions,
  countWords: (folded) => folded.match(WORD)?.length ?? 0,
  longReply: 60,
};
