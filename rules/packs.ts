/** Loads the pack of a language as a module of its own: for Node and our own pages. Content scripts get packs injected instead. */

import { compilePack, type LanguagePack } from './engine/compile-pack';
import type { PackSource } from './engine/pack';
import type { Language } from './types';

const sources: { readonly [language in Language]?: () => Promise<PackSource> } = {
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  zh: async () => (await import('./zh')).zh,
  mn: async () => (await import('./mn')).mn,
};

/**
 * @returns the pack, compiled once per context
 * @throws when the language has no pack
 */
export async function loadPack(language: Language): Promise<LanguagePack> {
  const known = loaded.get(language);
  if (known) return known;
  const source = await sources[language]?.();
  if (!source) throw new Error(`no pack for ${language}`);
  const pack = compilePack(source);
  loaded.set(language, pack);
  return pack;
}

const loaded = new Map<Language, LanguagePack>();

/** Languages that have a pack. */
export const PACKED = Object.keys(sources) as Language[];
