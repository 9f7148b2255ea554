/** Cues matched in texts without marks: as many readings as a syllable then has, the matcher's work stays linear. */
import { describe, expect, it } from 'vitest';
import { compileCue } from '@/rules/engine/cue';
import { matchesOf } from '@/rules/engine/match';
import { formsOf } from '@/rules/engine/pack';
import { tokenise } from '@/rules/engine/tokens';
import { vi } from '@/rules/vi';
import { spellPlainCue } from '@/rules/vi/fold';
import { nearMisses } from '../near-miss';

/** UTF-16 units. */
const LENGTH = 2_000;
/** Nodes tried per UTF-16 unit, at most. */
const MOST_STEPS = 400;

describe('cues without marks', () => {
  it('read their worst near misses in linear time', { timeout: 120_000 }, () => {
    const { plain } = vi;
    const written = { ...vi.classes, ...plain?.classes };
    const classes = Object.fromEntries(Object.entries(written).map(([name, body]) => [name, spellPlainCue(body)]));
    const context = {
      spacing: 'spaced',
      classes,
      leastWords: { count: 2, unmistakable: plain?.unmistakable ?? new Set<string>() },
    } as const;
    const finds = new Set(vi.rules.flatMap((rule) => formsOf(rule).flatMap(({ find }) => find)));
    const slow: string[] = [];
    let tried = 0;
    for (const cue of finds) {
      const compiled = compileCue(spellPlainCue(cue), context);
      if (!compiled) continue;
      tried++;
      for (const text of nearMisses(compiled.root.of, 'spaced', LENGTH)) {
        const tokens = tokenise(text, 'spaced');
        for (const _ of matchesOf(compiled.root, tokens));
        if (tokens.work.steps > MOST_STEPS * LENGTH) slow.push(`${cue} (${tokens.work.steps} steps)`);
      }
    }
    expect(slow).toEqual([]);
    expect(tried).toBeGreaterThan(200);
  });
});
