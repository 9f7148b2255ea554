/**
 * Every behaviour a hint or a praise may point at, one row each.
 * Ids are stable once released. What each looks like in a language is a file of that language's folder.
 * `sources` name rows of docs/sources.md (the source documents, row by row) and literature in docs/literature.md.
 */

export type Family = 'positive' | 'assertiveness' | 'apology' | 'empathy' | 'ownership' | 'clarity' | 'courtesy' | 'composure' | 'safety';

/** `span`: pinned to words. `reply`: a property of the whole reply. `either`: words where there are some. */
export type Kind = 'span' | 'reply' | 'either';

/** `careful` (rose) for aggression, blame and private data; `improve` (amber) for the rest. */
export type Voice = 'improve' | 'careful';

export interface HintBehaviour {
  readonly family: Family;
  readonly kind: Kind;
  readonly voice: Voice;
  /** 0 to 100: how much it matters when it is certain and the customer is neutral. */
  readonly weight: number;
  readonly sources: readonly string[];
}

const hint = (family: Family, kind: Kind, weight: number, sources: readonly string[], voice: Voice = 'improve'): HintBehaviour => ({
  family,
  kind,
  voice,
  weight,
  sources,
});

export const HINTS = {
  cannot: hint('positive', 'span', 60, ['S3.4', 'S3.7', 'S2.5']),
  'dont-know': hint('positive', 'span', 60, ['S3.5', 'S2.5']),
  unwilling: hint('positive', 'span', 70, ['S3.7', 'S4.6']),
  'but-pivot': hint('positive', 'span', 65, ['S3.8']),
  'refusal-without-reason': hint('positive', 'reply', 55, ['S3.9']),
  demand: hint('assertiveness', 'span', 50, ['S0.4']),
  aggression: hint('assertiveness', 'span', 95, ['S0.4', 'S4.9'], 'careful'),
  hedging: hint('assertiveness', 'span', 45, ['S0.4', 'S3.7']),
  'self-undermining': hint('assertiveness', 'span', 40, ['S0.4']),
  'non-apology': hint('apology', 'span', 60, ['S0.6']),
  'over-apology': hint('apology', 'reply', 40, ['S0.6', 'L-marinova-2018']),
  'apology-missing': hint('apology', 'reply', 65, ['S0.6', 'L-lewicki-2016']),
  excuse: hint('apology', 'span', 50, ['S1.3']),
  sympathy: hint('empathy', 'span', 50, ['S4.4']),
  dismissive: hint('empathy', 'span', 75, ['S4.2', 'S2.1']),
  robotic: hint('empathy', 'span', 40, ['S1.2', 'S4.5']),
  'empathy-missing': hint('empathy', 'reply', 65, ['S2.1', 'S1.2', 'S4.2']),
  'not-my-job': hint('ownership', 'span', 65, ['S3.6', 'S0.5', 'S4.6']),
  'blame-customer': hint('ownership', 'span', 80, ['S0.6', 'S4.2'], 'careful'),
  'blame-others': hint('ownership', 'span', 55, ['S0.6', 'S4.3'], 'careful'),
  'vague-promise': hint('ownership', 'span', 45, ['S4.1']),
  overpromise: hint('ownership', 'span', 50, ['S4.3', 'S4.1']),
  rambling: hint('clarity', 'span', 35, ['S0.2', 'S0.3']),
  jargon: hint('clarity', 'span', 40, ['S0.2', 'S1.2']),
  'unanswered-question': hint('clarity', 'reply', 60, ['S0.1']),
  'language-mismatch': hint('clarity', 'reply', 70, ['S3.3']),
  abrupt: hint('courtesy', 'either', 60, ['S1.1', 'S3.1', 'S3.2']),
  'greeting-missing': hint('courtesy', 'reply', 35, ['S1.1', 'S3.1']),
  'closing-missing': hint('courtesy', 'reply', 25, ['S2.3', 'S3.1']),
  'name-unused': hint('courtesy', 'reply', 25, ['S2.2']),
  'informal-address': hint('courtesy', 'either', 40, ['S2.2']),
  impatience: hint('composure', 'span', 70, ['S2.4', 'S4.8']),
  'humour-upset': hint('composure', 'span', 80, ['S0.7']),
  'private-data': hint('safety', 'span', 90, ['L-pci-dss'], 'careful'),
} as const satisfies Record<string, HintBehaviour>;

export interface PraiseBehaviour {
  readonly family: Family;
  readonly kind: Kind;
  readonly sources: readonly string[];
}

const praise = (family: Family, sources: readonly string[]): PraiseBehaviour => ({ family, kind: 'span', sources });

export const PRAISES = {
  'empathy-shown': praise('empathy', ['S2.1', 'S4.4', 'S1.2']),
  'apology-sincere': praise('apology', ['S0.6', 'L-lewicki-2016']),
  'ownership-shown': praise('ownership', ['S4.6', 'S0.5', 'L-packard-2018']),
  'concrete-promise': praise('ownership', ['S4.1']),
  'reason-given': praise('positive', ['S3.9']),
  'options-offered': praise('positive', ['S0.5', 'S1.3']),
  thanks: praise('courtesy', ['S4.5', 'L-danescu-2013']),
  'name-used': praise('courtesy', ['S2.2']),
  'further-help-offered': praise('courtesy', ['S2.3']),
} as const satisfies Record<string, PraiseBehaviour>;

export type HintId = keyof typeof HINTS;
export type PraiseId = keyof typeof PRAISES;

export const isHintId = (id: string): id is HintId => Object.hasOwn(HINTS, id);
export const isPraiseId = (id: string): id is PraiseId => Object.hasOwn(PRAISES, id);
