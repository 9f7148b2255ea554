/** Loads the packs of languages that turn up in a reply or in the customer's message: each once, and without holding up anything. */
import type { Coach } from '@/rules/coach';
import type { Language } from '@/rules/types';
import type { SessionDeps } from './deps';

/** @param onPack called after each pack: there is more to say now. */
export function createPackLoader(
  coach: Coach,
  { loadPack, onError }: Pick<SessionDeps, 'loadPack' | 'onError'>,
  onPack: () => void,
): (languages: readonly Language[]) => void {
  const asked = new Set<Language>();
  return (languages) => {
    for (const language of languages) {
      if (asked.has(language)) continue;
      asked.add(language);
      loadPack(language).then(
        (pack) => {
          coach.register(pack);
          onPack();
        },
        (error: unknown) => onError(`pack ${language}`, error),
      );
    }
  };
}
