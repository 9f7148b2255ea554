/**
 * No cue runs away: on its own near misses the matcher's work grows with the text and stays below a bound per character. Counted, not timed.
 * A cue never sees more than 2,000 UTF-16 units at once (sentences.ts cuts there), so 50 kB cost it 25 times what is measured here.
 */
import { describe, expect, it } from 'vitest';
import { compileCue } from '@/rules/engine/cue';
import type { AnyNode } from '@/rules/engine/cue-nodes';
import { matchesOf } from '@/rules/engine/match';
import { formsOf, type PackSource } from '@/rules/engine/pack';
import { type Tokens, tokenise } from '@/rules/engine/tokens';
import { nearMisses } from './near-miss';
import { loadSource, SOURCES } from './sources';

/** UTF-16 units. */
const LENGTH = 2_000;
/** Nodes tried per UTF-16 unit, at most. */
const MOST_STEPS = 400;

const cuesOf = (source: PackSource): ReadonlySet<string> =>
  new Set([
    ...Object.values(source.scopes).flatMap((all) => all ?? []),
    ...Object.values(source.signals).flatMap((all) => all ?? []),
    ...Object.values(source.customer).flatMap((all) => all ?? []),
    ...source.rules.flatMap((rule) => [...(rule.except ?? []), ...formsOf(rule).flatMap((form) => [...form.find, ...(form.except ?? [])])]),
  ]);

function stepsOver(root: AnyNode, tokens: Tokens): number {
  for (const _ of matchesOf(root, tokens));
  return tokens.work.steps;
}

describe.each(SOURCES)('%s', (language) => {
  it('looks ahead and behind at groups in brackets only: before a class the sign would be read as a word', async () => {
    expect([...cuesOf(await loadSource(language))].filter((cue) => /[~!]\{/.test(cue))).toEqual([]);
  });

  it('reads the worst near misses of each cue in linear time', { timeout: 120_000 }, async () => {
    const source = await loadSource(language);
    const context = { spacing: source.spacing, classes: source.classes };
    const cues = cuesOf(source);
    const slow: string[] = [];
    for (const cue of cues) {
      const { root } = compileCue(cue, context);
      for (const text of nearMisses(root.of, source.spacing, LENGTH)) {
        const steps = stepsOver(root, tokenise(text, source.spacing));
        const half = stepsOver(root, tokenise(text.slice(0, LENGTH / 2), source.spacing));
        if (steps > MOST_STEPS * LENGTH || steps > 2.3 * half + 1000) slow.push(`${cue} (${half}, ${steps} steps)`);
      }
    }
    expect(slow).toEqual([]);
  });
});
