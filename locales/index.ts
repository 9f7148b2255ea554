import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@/utils/settings';
import { en } from './en';
import { mn } from './mn';
import { vi } from './vi';
import { zhHans } from './zh-Hans';
import { zhHant } from './zh-Hant';

/** The shape of a dictionary: English with its literal texts widened to strings. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };
export type Strings = Widened<typeof en>;

const dictionaries: { readonly [language in InterfaceLanguage]: Strings } = { en, vi, 'zh-Hans': zhHans, 'zh-Hant': zhHant, mn };

/**
 * The dictionary of an interface language.
 * @param chosen what the settings say; `auto` follows `browserLanguage` (a BCP 47 tag such as "zh-TW").
 */
export function stringsFor(chosen: InterfaceLanguage | 'auto', browserLanguage: string): Strings {
  return dictionaries[interfaceTag(chosen, browserLanguage)];
}

/** The language `stringsFor` answers in, as a BCP 47 tag: for Intl and the page's `lang`. */
export function interfaceTag(chosen: InterfaceLanguage | 'auto', browserLanguage: string): InterfaceLanguage {
  return chosen === 'auto' ? closestInterfaceLanguage(browserLanguage) : chosen;
}

export function closestInterfaceLanguage(tag: string): InterfaceLanguage {
  const lower = tag.toLowerCase();
  if (lower.startsWith('zh')) return /hant|tw|hk|mo/.test(lower) ? 'zh-Hant' : 'zh-Hans';
  return INTERFACE_LANGUAGES.find((language) => lower.split('-')[0] === language) ?? 'en';
}
