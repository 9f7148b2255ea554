/** How a language comes into the tab: the background runs `pack-xx.js` in this frame, which leaves what it holds on a shelf. */
import type { LanguagePack } from '@/rules/coach';
import { compileInSteps } from '@/rules/engine/compile-pack';
import type { PackSource } from '@/rules/engine/pack';
import type { Language } from '@/rules/types';
import { inSlices } from './in-slices';
import { shelfOf } from './shelf';

const shelf = () => shelfOf<Language, PackSource>('tact.packs');

/** Called by a pack's script. */
export const leavePack = (source: PackSource): void => void shelf().set(source.language, source);

/**
 * @param inject runs the pack's script in this frame; resolves once it ran.
 * Rejects when the script cannot be run or leaves no pack (a language without one in this build).
 */
export async function fetchPack(language: Language, inject: (language: Language) => Promise<unknown>): Promise<LanguagePack> {
  if (!shelf().has(language)) await inject(language);
  const source = shelf().get(language);
  if (!source) throw new Error(`no pack for ${language}`);
  return inSlices(compileInSteps(source));
}
