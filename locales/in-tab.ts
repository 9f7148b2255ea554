/**
 * The part of the dictionaries that the coach needs in a tab: the words of card, meter, list and behaviours, without our pages'. English
 * is part of the coach; the other languages come by scripts of their own (entrypoints/words-*.ts).
 */

import * as behaviours from './en/behaviours';
import { coach } from './en/coach';
import type { Strings } from './strings';

export type TabStrings = Pick<Strings, 'behaviours' | 'coach'>;

export const ENGLISH_IN_TAB: TabStrings = { behaviours, coach };
