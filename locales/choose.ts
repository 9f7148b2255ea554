/** Which interface language to speak. */
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@/utils/settings';

/** The language `stringsFor` answers in, as a BCP 47 tag: for Intl and the page's `lang`. */
export function interfaceTag(chosen: InterfaceLanguage | 'auto', browserLanguage: string): InterfaceLanguage {
  return chosen === 'auto' ? closestInterfaceLanguage(browserLanguage) : chosen;
}

export function closestInterfaceLanguage(tag: string): InterfaceLanguage {
  const lower = tag.toLowerCase();
  if (lower.startsWith('zh')) return /hant|tw|hk|mo/.test(lower) ? 'zh-Hant' : 'zh-Hans';
  return INTERFACE_LANGUAGES.find((language) => lower.split('-')[0] === language) ?? 'en';
}
