/** What rules get to see: a sentence by itself (memoised), a sentence in its place, the reply as a whole. */

import type { Folded } from '../text/fold';
import type { CoachSettings, Conversation, CustomerFacts, Language, Span } from '../types';
import type { LanguagePack } from './compile-pack';
import type { Found, ScopeName, SignalName } from './pack';

/** A sentence by itself. Offsets of spans are in the folded text. */
export interface SentenceFacts {
  /** Masked, as typed. */
  readonly text: string;
  readonly folded: Folded;
  readonly language: Language;
  readonly signals: ReadonlyMap<SignalName, readonly Span[]>;
  readonly scopes: ReadonlyMap<ScopeName, readonly Span[]>;
  readonly found: readonly Found[];
  /** Finds that an exception or a scope silenced, and which: for `npm run explain`. */
  readonly heldBack: readonly { readonly found: Found; readonly why: string }[];
  /** As the language counts. */
  readonly words: number;
  /** It ends in a question mark. */
  readonly isQuestion: boolean;
}

/** A sentence in its place. `start` and `end` are offsets in the reply as typed. */
export interface SentenceView extends Span {
  readonly index: number;
  readonly facts: SentenceFacts;
  readonly isListItem: boolean;
  /** It ended by a stop or a line break: it is not being typed. */
  readonly isEnded: boolean;
  /** The same object for the same words wherever they stand: what can be told of them alone is remembered under it. */
  readonly wording: object;
  /** Its finds, each the same object as long as the sentence stays where it is. */
  readonly finds: readonly Placed[];
}

/** A find in its place. */
export interface Placed {
  readonly found: Found;
  readonly here: SentenceView;
}

export interface ReplyView {
  /** As typed. */
  readonly text: string;
  readonly language: Language;
  readonly pack: LanguagePack;
  readonly sentences: readonly SentenceView[];
  readonly conversation: Conversation;
  readonly customer: CustomerFacts | null;
  readonly settings: CoachSettings;
  /** Finds that stood after every exception, so far: what reply rules read of span rules. */
  readonly kept: readonly Placed[];
  /** So long that only a part of it was read. */
  readonly isPartial: boolean;
  /** That, or part of a longer message ("1/2", a trailing "..."): what is missing may stand in the other part. */
  readonly isPart: boolean;
  /** Words of the whole reply. */
  readonly words: number;
  /** Lines that hold text. */
  readonly lines: number;
}

export const hasSignal = (sentence: SentenceView | undefined, names: readonly SignalName[]): boolean =>
  sentence !== undefined && names.some((name) => sentence.facts.signals.has(name));

/** How often a reply gives each signal. Asked for every find: counted once. */
const countsOf = new WeakMap<readonly SentenceView[], ReadonlyMap<SignalName, number>>();

function countSignals(sentences: readonly SentenceView[]): ReadonlyMap<SignalName, number> {
  const known = countsOf.get(sentences);
  if (known) return known;
  const counts = new Map<SignalName, number>();
  for (const { facts } of sentences) for (const [name, spans] of facts.signals) counts.set(name, (counts.get(name) ?? 0) + spans.length);
  countsOf.set(sentences, counts);
  return counts;
}

export const signalCount = ({ sentences }: ReplyView, name: SignalName): number => countSignals(sentences).get(name) ?? 0;

export const replyHas = ({ sentences }: ReplyView, names: readonly SignalName[]): boolean => {
  const counts = countSignals(sentences);
  for (const name of names) if (counts.has(name)) return true;
  return false;
};
