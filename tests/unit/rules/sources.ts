/** The languages' sources, for tests that run over all of them. */
import type { PackSource } from '@/rules/engine/pack';
import { LANGUAGES, type Language } from '@/rules/types';

const modules = import.meta.glob<Readonly<Record<string, PackSource>>>('../../../rules/*/index.ts');

const pathOf = (language: Language) => `../../../rules/${language}/index.ts`;

/** Languages whose folder is there. */
export const SOURCES = LANGUAGES.filter((language) => pathOf(language) in modules);

export async function loadSource(language: Language): Promise<PackSource> {
  const module = await modules[pathOf(language)]?.();
  const source = module?.[language];
  if (!source) throw new Error(`rules/${language}/index.ts exports no pack named ${language}`);
  return source;
}
