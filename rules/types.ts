/**
 * The words every part of the judgement shares. Text in, advice out: nothing here knows a DOM, a browser or a clock.
 * Every offset is a UTF-16 index into the text it speaks of, end exclusive.
 */
import type { HintId, PraiseId } from './behaviours';

/** The languages Tact coaches. `zh` is one pack with two scripts. */
export const LANGUAGES = ['en', 'vi', 'zh', 'mn'] as const;
export type Language = (typeof LANGUAGES)[number];

export type RuleId = HintId | PraiseId;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Mood = 'upset' | 'neutral' | 'happy' | 'abusive';

/** What is known of the conversation around a reply. A field that is unknown is absent or null; rules that need it stay silent. */
export interface Conversation {
  /** The customer's last message or messages, as shown on the page. */
  readonly customer?: string | null;
  readonly customerName?: string | null;
  /** True when the agent answers for the first time in this conversation. */
  readonly firstReply?: boolean | null;
  /** True when the agent's side already answered that message: this reply adds something, and owes it nothing more. */
  readonly isAnswered?: boolean;
}

/** How much Tact says. `gentle` draws only what is sure and heavy; `thorough` also what is likely. */
export type Strictness = 'gentle' | 'balanced' | 'thorough';

/** What a person or an administrator chose about the judgement. Defaults: {@link DEFAULT_COACH_SETTINGS}. */
export interface CoachSettings {
  readonly strictness: Strictness;
  /** Rules switched off. */
  readonly off: readonly RuleId[];
  /** `auto` is strict for Simplified, allowed for Traditional. */
  readonly zhAddress: 'auto' | 'strict' | 'allowed';
  /** Whether 亲 / 亲爱的 as a form of address passes. */
  readonly zhQin: 'allowed' | 'flagged';
  /** Whether "bạn" as a form of address passes. */
  readonly viBan: 'allowed' | 'flagged';
}

export const DEFAULT_COACH_SETTINGS: CoachSettings = {
  strictness: 'balanced',
  off: [],
  zhAddress: 'auto',
  zhQin: 'flagged',
  viBan: 'flagged',
};

/** New words for a part of the reply. */
export interface Rewording {
  /** The part of the reply that would be replaced. */
  readonly span: Span;
  readonly text: string;
  /** Where the caret belongs afterwards, as an index into `text`, when the person has a gap to fill ("…"); else null. */
  readonly gap: number | null;
}

export interface Hint {
  readonly rule: HintId;
  /** Null when the hint is about the reply as a whole. */
  readonly span: Span | null;
  /** The words of the span, as typed; empty for a whole-reply hint. */
  readonly text: string;
  /** The language of the sentence it was found in; rewordings are in it. */
  readonly language: Language;
  /** 0 (trifle) to 100: the behaviour's own weight, the match's certainty and the customer's mood together. */
  readonly weight: number;
  /** Rewordings, best first; may be empty. A whole-reply hint's rewording says where to insert (an empty span). */
  readonly rewordings: readonly Rewording[];
  /** The question left open, the name not used: what a whole-reply hint is about, in the customer's own words. */
  readonly about?: string;
}

export interface Praise {
  readonly rule: PraiseId;
  readonly span: Span | null;
  readonly text: string;
  readonly language: Language;
}

/** A line of the checklist: true when the reply has it, false when it is wanted and missing, null when it is not called for. */
export interface Checklist {
  readonly greeting: boolean | null;
  readonly empathy: boolean | null;
  readonly reason: boolean | null;
  readonly nextStep: boolean | null;
  readonly offerOfHelp: boolean | null;
}

export interface Advice {
  /** The language most of the reply is in; null when Tact does not coach it or cannot tell yet. */
  readonly language: Language | null;
  /** In order of position, whole-reply hints last. All that was found; what is drawn is the overlay's choice. */
  readonly hints: readonly Hint[];
  readonly praise: readonly Praise[];
  readonly checklist: Checklist;
  readonly customer: CustomerFacts | null;
  /** Languages the reply or the customer's message is in whose packs are not loaded yet. */
  readonly missingPacks: readonly Language[];
  /** True when the reply was so long that only the neighbourhood of the caret was judged. */
  readonly isPartial: boolean;
}

/** The customer's side of the conversation, as far as it can be read from their words. */
export interface CustomerFacts {
  readonly language: Language | null;
  readonly mood: Mood;
  /** The words that show the mood. */
  readonly moodWords: readonly Span[];
  /** Something went wrong on the company's side, as the customer tells it. */
  readonly companyFailure: boolean;
  readonly questions: readonly Span[];
  readonly isJoking: boolean;
  /** The name the customer signs with, where one is plain. */
  readonly signedName: string | null;
}
