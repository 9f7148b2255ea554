/** No cue runs away: 50 kB of its own near misses cost it at most a fraction of a second, where a quadratic pattern takes minutes. */
import { describe, expect, it } from 'vitest';
import { compileCue, parseCue } from '@/rules/engine/cue';
import { formsOf } from '@/rules/engine/pack';
import { nearMisses } from './near-miss';
import { loadSource, SOURCES } from './sources';

const LENGTH = 50_000;
const MOST_MS = 2_000;

describe.each(SOURCES)('%s', (language) => {
  it('reads 50 kB of near misses of each cue in linear time', { timeout: 120_000 }, async () => {
    const source = await loadSource(language);
    const context = { spacing: source.spacing, classes: source.classes };
    const cues = new Set<string>([
      ...Object.values(source.scopes).flatMap((all) => all ?? []),
      ...Object.values(source.signals).flatMap((all) => all ?? []),
      ...Object.values(source.customer).flatMap((all) => all ?? []),
      ...source.rules.flatMap((rule) => [
        ...(rule.except ?? []),
        ...formsOf(rule).flatMap((form) => [...form.find, ...(form.except ?? [])]),
      ]),
    ]);
    const slow: string[] = [];
    for (const cue of cues) {
      const pattern = compileCue(cue, context).pattern();
      for (const text of nearMisses(parseCue(cue, context), source.spacing, LENGTH)) {
        const time = () => {
          const before = performance.now();
          pattern.lastIndex = 0;
          while (pattern.exec(text)) if (performance.now() - before > MOST_MS) break;
          return performance.now() - before;
        };
        // On a busy machine the least of three is the pattern's own.
        const first = time();
        const took = first > MOST_MS ? Math.min(first, time(), time()) : first;
        if (took > MOST_MS) slow.push(`${cue} (${Math.round(took)} ms)`);
      }
    }
    expect(slow).toEqual([]);
  });
});
