/** The part of the dictionaries that the coach needs in a tab: the words of card, meter, list and behaviours, without our pages'. */
import type { InterfaceLanguage } from '@/utils/settings';
import type { Strings } from '.';
import { interfaceTag } from './choose';
import * as enBehaviours from './en/behaviours';
import { coach as enCoach } from './en/coach';
import * as mnBehaviours from './mn/behaviours';
import { coach as mnCoach } from './mn/coach';
import * as viBehaviours from './vi/behaviours';
import { coach as viCoach } from './vi/coach';
import * as zhHansBehaviours from './zh-Hans/behaviours';
import { coach as zhHansCoach } from './zh-Hans/coach';
import * as zhHantBehaviours from './zh-Hant/behaviours';
import { coach as zhHantCoach } from './zh-Hant/coach';

export type TabStrings = Pick<Strings, 'behaviours' | 'coach'>;

const dictionaries: { readonly [language in InterfaceLanguage]: TabStrings } = {
  en: { behaviours: enBehaviours, coach: enCoach },
  vi: { behaviours: viBehaviours, coach: viCoach },
  'zh-Hans': { behaviours: zhHansBehaviours, coach: zhHansCoach },
  'zh-Hant': { behaviours: zhHantBehaviours, coach: zhHantCoach },
  mn: { behaviours: mnBehaviours, coach: mnCoach },
};

/** As `stringsFor` in index.ts, for a tab. */
export const tabStringsFor = (chosen: InterfaceLanguage | 'auto', browserLanguage: string): TabStrings =>
  dictionaries[interfaceTag(chosen, browserLanguage)];
