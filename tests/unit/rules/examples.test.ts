/** Every rule's examples: what it flags, what the rewording makes of it, what it lets pass. */
import { describe, expect, it } from 'vitest';
import { isHintId } from '@/rules/behaviours';
import { createCoach } from '@/rules/coach';
import { compilePack } from '@/rules/engine/compile-pack';
import type { Examples } from '@/rules/examples';
import { type Conversation, DEFAULT_COACH_SETTINGS } from '@/rules/types';
import { loadSource, SOURCES } from './sources';

const files = import.meta.glob<{ examples: Examples }>('../../../rules/*/*.examples.ts', { eager: true });

for (const language of SOURCES) {
  const coach = createCoach([compilePack(await loadSource(language))]);
  const advise = (text: string, conversation: Conversation = {}) => coach.coach(text, conversation, DEFAULT_COACH_SETTINGS);
  for (const [path, { examples }] of Object.entries(files)) {
    const [, folder, id] = /rules\/(\w+)\/([\w-]+)\.examples\.ts$/.exec(path) ?? [];
    if (folder !== language || !id) continue;
    const passes = examples.passes.map((pass) =>
      typeof pass === 'string' ? { text: pass, conversation: {} } : { conversation: {}, ...pass },
    );

    describe(`${language}/${id}`, () => {
      it.each(examples.flags)('flags $text', ({ text, found, fixed, conversation }) => {
        const advice = advise(text, conversation);
        const items = (isHintId(id) ? advice.hints : advice.praise).filter(({ rule }) => rule === id);
        expect(items.map((item) => (item.span ? item.text : null))).toEqual([found].flat());
        if (fixed === undefined) return;
        const rewording = advice.hints.find(({ rule }) => rule === id)?.rewordings[0];
        const after = rewording && text.slice(0, rewording.span.start) + rewording.text + text.slice(rewording.span.end);
        expect(after).toBe(fixed);
      });

      it.each(passes)('passes $text', ({ text, conversation }) => {
        const advice = advise(text, conversation);
        expect([...advice.hints, ...advice.praise].filter(({ rule }) => rule === id)).toEqual([]);
      });
    });
  }
}
