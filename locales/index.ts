import type { InterfaceLanguage } from '@/utils/settings';
import { interfaceTag } from './choose';
import { en } from './en';
import { mn } from './mn';
import type { Strings } from './strings';
import { vi } from './vi';
import { zhHans } from './zh-Hans';
import { zhHant } from './zh-Hant';

const dictionaries: { readonly [language in InterfaceLanguage]: Strings } = { en, vi, 'zh-Hans': zhHans, 'zh-Hant': zhHant, mn };

/**
 * The dictionary of an interface language.
 * @param chosen what the settings say; `auto` follows `browserLanguage` (a BCP 47 tag such as "zh-TW").
 */
export function stringsFor(chosen: InterfaceLanguage | 'auto', browserLanguage: string): Strings {
  return dictionaries[interfaceTag(chosen, browserLanguage)];
}

export { closestInterfaceLanguage, interfaceTag } from './choose';
export type { Strings } from './strings';
