/**
 * How a language comes into the tab: the background runs `pack-xx.js` in this frame's isolated world, and that script leaves its pack
 * here, under a symbol that only scripts of this extension in this world can read.
 */
import type { LanguagePack } from '@/rules/coach';
import type { Language } from '@/rules/types';

const SHELF = Symbol.for('tact.packs');
type Shelf = typeof globalThis & { [SHELF]?: Map<Language, LanguagePack> };

const shelf = (): Map<Language, LanguagePack> => {
  const world: Shelf = globalThis;
  world[SHELF] ??= new Map();
  return world[SHELF];
};

/** Called by a pack's script. */
export const leavePack = (pack: LanguagePack): void => void shelf().set(pack.language, pack);

/**
 * @param inject runs the pack's script in this frame; resolves once it ran.
 * Rejects when the script cannot be run or leaves no pack (a language without one in this build).
 */
export async function fetchPack(language: Language, inject: (language: Language) => Promise<unknown>): Promise<LanguagePack> {
  const known = shelf().get(language);
  if (known) return known;
  await inject(language);
  const pack = shelf().get(language);
  if (!pack) throw new Error(`no pack for ${language}`);
  return pack;
}
