/** Of all that was found: what may be said here, and which three are drawn. */
import type { HintId } from '@/rules/behaviours';
import { HINTS } from '@/rules/behaviours';
import type { Hint } from '@/rules/types';
import type { Settings } from '@/utils/settings';

/** A hint with a name that lasts while its words last, wherever typing moves them. */
export interface KeyedHint {
  readonly key: string;
  readonly hint: Hint;
}

export const MOST_DRAWN = 3;
/** After three dismissals in a row only one underline, and a weighty one. */
const QUIET_WEIGHT = 60;

/** Same rule, same words, same place among its likes: the same hint. */
export function keyHints(hints: readonly Hint[]): readonly KeyedHint[] {
  const seen = new Map<string, number>();
  return hints.map((hint) => {
    const known = keyed.get(hint);
    const name = known?.name ?? dismissalOf(hint);
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    if (known?.nth === nth) return known;
    const fresh = { key: `${name}|${nth}`, hint, name, nth };
    keyed.set(hint, fresh);
    return fresh;
  });
}

/** The coach gives the same hint again while its sentence stays as it is. */
const keyed = new WeakMap<Hint, KeyedHint & { readonly name: string; readonly nth: number }>();

/** Drops what was switched off, here or everywhere, and what was waved away in this reply (these words, wherever they stand). */
export function welcomeHints(
  hints: readonly KeyedHint[],
  settings: Settings,
  siteKey: string,
  dismissed: ReadonlySet<string>,
): readonly KeyedHint[] {
  const offHere = settings.offOnSite[siteKey] ?? [];
  if (settings.off.length + offHere.length + dismissed.size === 0) return hints;
  return hints.filter(({ hint }) => !settings.off.includes(hint.rule) && !offHere.includes(hint.rule) && !dismissed.has(dismissalOf(hint)));
}

export const dismissalOf = (hint: Hint): string => `${hint.rule}|${hint.text.toLowerCase()}`;

/** The weightiest, in order of position; where two overlap, the weightier. */
export function drawnHints(hints: readonly KeyedHint[], isQuiet: boolean): readonly KeyedHint[] {
  const chosen: KeyedHint[] = [];
  while (chosen.length < (isQuiet ? 1 : MOST_DRAWN)) {
    let best: KeyedHint | null = null;
    for (const candidate of hints) {
      const { span, weight } = candidate.hint;
      if (span === null || (isQuiet && weight < QUIET_WEIGHT) || (best && weight <= best.hint.weight)) continue;
      if (!chosen.some(({ hint }) => overlap(hint, candidate.hint))) best = candidate;
    }
    if (!best) break;
    chosen.push(best);
  }
  return chosen.sort((one, other) => (one.hint.span?.start ?? 0) - (other.hint.span?.start ?? 0));
}

const overlap = (one: Hint, other: Hint): boolean =>
  one.span !== null && other.span !== null && one.span.start < other.span.end && other.span.start < one.span.end;

export const voiceOf = (rule: HintId) => HINTS[rule].voice;

/** The hint whose words stand nearest to the caret (a UTF-16 offset); one about the whole reply is no one's neighbour. */
export const nearestHint = (hints: readonly KeyedHint[], caret: number): KeyedHint | undefined =>
  hints.filter(({ hint }) => hint.span).sort((one, other) => distance(one, caret) - distance(other, caret))[0];

const distance = ({ hint: { span } }: KeyedHint, caret: number): number =>
  span ? Math.max(span.start - caret, caret - span.end, 0) : Number.MAX_SAFE_INTEGER;
