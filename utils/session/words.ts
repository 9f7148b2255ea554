/** The interface's words in a tab. English is at hand; another language is injected as packs are, once, when the settings ask for it. */
import { interfaceTag } from '@/locales/choose';
import { ENGLISH_IN_TAB, type TabStrings } from '@/locales/in-tab';
import type { InterfaceLanguage } from '@/utils/settings';
import type { SessionDeps, SettingsStore } from './deps';
import { shelfOf } from './shelf';

const shelf = () => shelfOf<InterfaceLanguage, TabStrings>('tact.words');

/** Called by a language's script. */
export const leaveWords = (language: InterfaceLanguage, words: TabStrings): void => void shelf().set(language, words);

/**
 * @param inject runs the script that leaves a language's words in this frame; resolves once it ran.
 * @returns the words as settings want them now. Where they cannot be had, `onError` hears of it and the last ones, at first English, stay.
 */
export async function openWords(
  { settings, onError }: Pick<SessionDeps, 'onError'> & { readonly settings: Pick<SettingsStore, 'current' | 'onChange'> },
  browserLanguage: string,
  inject: (language: InterfaceLanguage) => Promise<unknown>,
  signal: AbortSignal,
): Promise<() => TabStrings> {
  let words = ENGLISH_IN_TAB;
  const wanted = () => interfaceTag(settings.current().interfaceLanguage, browserLanguage);
  const follow = async () => {
    const language = wanted();
    try {
      if (language !== 'en' && !shelf().has(language)) await inject(language);
      const found = language === 'en' ? ENGLISH_IN_TAB : shelf().get(language);
      if (!found) throw new Error(`no words for ${language}`);
      // Settings may have changed again meanwhile.
      if (language === wanted()) words = found;
    } catch (error) {
      onError(`words ${language}`, error);
    }
  };
  await follow();
  settings.onChange(() => void follow(), signal);
  return () => words;
}
