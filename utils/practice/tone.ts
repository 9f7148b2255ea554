/**
 * How a reply sounded to the customer who got it, told from the counts the session makes of a sent reply: no words are looked at here.
 * It only chooses which written answer comes back, and is never shown to the agent.
 */
import { HINTS, type HintId, isHintId, isPraiseId, type PraiseId } from '@/rules/behaviours';

/** `warm`: seen and helped. `plain`: all right. `cool`: kept at a distance. `hurt`: blamed, brushed off or shouted at. */
export const TONES = ['warm', 'plain', 'cool', 'hurt'] as const;
export type Tone = (typeof TONES)[number];

/** The counts of a sent reply that matter here. */
export interface Counts {
  readonly hints: { readonly [rule in HintId]?: { readonly left: number } };
  readonly praise: { readonly [rule in PraiseId]?: number };
}

/** Nobody stays calm after these, whatever else the reply says. */
const HURTFUL: ReadonlySet<HintId> = new Set(['aggression', 'blame-customer', 'dismissive', 'impatience', 'humour-upset']);
/** What the customer hears as care or as help. */
const WELCOME: ReadonlySet<PraiseId> = new Set([
  'empathy-shown',
  'apology-sincere',
  'ownership-shown',
  'concrete-promise',
  'options-offered',
  'reason-given',
]);
/** Weights of hints left in the reply add up: from here on it sounds cool. A single slip of middling weight stays below. */
const COOL = 60;
/** Kinds of praise that make a reply warm. */
const WARM = 2;

export function toneOf({ hints, praise }: Counts): Tone {
  let cost = 0;
  for (const [rule, counts] of Object.entries(hints)) {
    if (!isHintId(rule) || counts.left === 0) continue;
    if (HURTFUL.has(rule)) return 'hurt';
    cost += HINTS[rule].weight * counts.left;
  }
  const good = Object.keys(praise).filter((rule) => isPraiseId(rule) && WELCOME.has(rule)).length;
  if (good >= WARM && cost < COOL) return 'warm';
  return cost >= COOL ? 'cool' : 'plain';
}
