/** The languages' sources, for tests that run over all of them. */
import type { PackSource } from '@/rules/engine/pack';
import type { Language } from '@/rules/types';

/** Languages whose folder is there. */
export const SOURCES = Object.keys(import.meta.glob('../../../rules/*/index.ts'))
  .map((path) => /rules\/(\w+)\/index/.exec(path)?.[1])
  .filter((folder): folder is Language => folder === 'en' || folder === 'vi' || folder === 'zh' || folder === 'mn');

const modules = import.meta.glob<Readonly<Record<string, PackSource>>>('../../../rules/{en,vi,zh,mn}/index.ts');

export async function loadSource(language: Language): Promise<PackSource> {
  const module = await modules[`../../../rules/${language}/index.ts`]?.();
  const source = module?.[language];
  if (!source) throw new Error(`rules/${language}/index.ts exports no pack named ${language}`);
  return source;
}
