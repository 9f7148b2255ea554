/** What Tact offers, Tact itself must not find fault with: the rewordings of every example, in every language. */
import { describe, expect, it } from 'vitest';
import { createCoach } from '@/rules/coach';
import { compilePack } from '@/rules/engine/compile-pack';
import type { Examples } from '@/rules/examples';
import { DEFAULT_COACH_SETTINGS, type Language } from '@/rules/types';
import { loadSource, SOURCES } from './sources';

const files = import.meta.glob<{ examples: Examples }>('../../../rules/*/*.examples.ts', { eager: true });

/** What a person may put into the gap of a rewording. */
const FILLED: Readonly<Record<Language, string>> = { en: '5 pm', vi: '17 giờ hôm nay', zh: '今天五点', mn: '17' };

for (const language of SOURCES) {
  const coach = createCoach([compilePack(await loadSource(language))]);
  const hintsOf = (text: string, conversation = {}) => coach.coach(text, conversation, DEFAULT_COACH_SETTINGS).hints;
  const flags = Object.entries(files).flatMap(([path, { examples }]) => {
    const [, folder, rule] = /rules\/(\w+)\/([\w-]+)\.examples\.ts$/.exec(path) ?? [];
    return folder === language ? examples.flags.map((flag) => ({ rule, ...flag })) : [];
  });

  describe(language, () => {
    it.each(flags)('$rule: $text', ({ text, conversation }) => {
      const hints = hintsOf(text, conversation);
      const faults = hints.flatMap(({ rule, rewordings }) =>
        rewordings.flatMap((offered) =>
          hintsOf(offered.text.replaceAll('…', FILLED[language]))
            // What a whole reply lacks, a part of one need not have; and the agent's own words keep their other faults.
            .filter((fault) => fault.span && (fault.rule === rule || !hints.some((known) => known.rule === fault.rule)))
            .map((fault) => `${fault.rule} [${fault.text}] in ${offered.text}`),
        ),
      );
      expect(faults).toEqual([]);
    });
  });
}
