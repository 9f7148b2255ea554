/** The invented customers, one module per language, each loaded when it is first asked for. */
import type { InterfaceLanguage } from '@/utils/settings';
import type { CustomerFile } from '../customer';

/** In the order the inbox offers them; each language in its own name. */
export const INBOXES: readonly { readonly language: InterfaceLanguage; readonly name: string }[] = [
  { language: 'en', name: 'English' },
  { language: 'vi', name: 'Tiếng Việt' },
  { language: 'zh-Hans', name: '简体中文' },
  { language: 'zh-Hant', name: '繁體中文' },
  { language: 'mn', name: 'Монгол' },
];

const files: { readonly [language in InterfaceLanguage]: () => Promise<CustomerFile> } = {
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  'zh-Hans': async () => (await import('./zh-hans')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant')).zhHant,
  mn: async () => (await import('./mn')).mn,
};

export const loadCustomers = (language: InterfaceLanguage): Promise<CustomerFile> => files[language]();

/** A customer's id begins with the tag of their language; null when it names none. */
export const languageOfCustomer = (id: string): InterfaceLanguage | null =>
  INBOXES.find(({ language }) => id.startsWith(`${language.toLowerCase()}-`))?.language ?? null;
