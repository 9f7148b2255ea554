/**
 * What a language's folder gives. compile-pack.ts makes it ready to run.
 * Cues are written in the notation of cue.ts. Signals and scopes are what many small rules read; rules are the behaviours.
 */
import { type HintId, isHintId } from '../behaviours';
import type { Folded } from '../text/fold';
import type { CoachSettings, CustomerFacts, Language, RuleId, Span } from '../types';
import type { TimeWords } from './time-words';
import type { Spacing } from './tokens';
import type { ReplyView, SentenceFacts, SentenceView } from './views';

/** Things a sentence of a reply can hold which more than one rule reads. `own-…` are a language's private ones. */
export type SignalName =
  | 'greeting' // hi, hello, dear …
  | 'opening' // opens as well as a greeting does, and asks for no name: thanks for reaching out
  | 'closing' // a courteous close or sign-off
  | 'apology' // any apology, a poor one included
  | 'acknowledgement' // takes up the customer's feeling or trouble
  | 'reason' // because, due to …
  | 'alternative' // another way, an option, what is done instead
  | 'action' // something the agent does, is doing or did about it
  | 'findOut' // commits to finding out
  | 'time' // a time, date or span that makes a promise concrete
  | 'request' // asks the customer for something, politely or not
  | 'softener' // please, could you …
  | 'thanks'
  | 'helpOffer' // anything else …, let me know if …
  | 'refusal' // says no, in whatever words (for refusal-without-reason)
  | 'laugh'
  | 'handOver' // warm transfer: passing you to …
  | `own-${string}`;

/** Parts of a sentence in which words do not say what they seem to. */
export type ScopeName =
  | 'condition' // if you can't log in, …
  | 'echo' // I see that you can't log in
  | 'reassurance' // you won't be charged
  | `own-${string}`;

/** What a customer's sentence can hold. */
export type CustomerSignalName =
  | 'upset'
  | 'happy'
  | 'abusive'
  | 'failure'
  | 'strain' // what makes a failure weigh: a deadline, a child, days of waiting
  | 'notFailure'
  | 'civil' // asks kindly: what strains is then not yet anger
  | 'joking'
  | 'question'
  | 'rhetorical'
  | `own-${string}`;

/** How much each kind of evidence in a customer's message counts: a customer signal, or a mark of rules/customer/by-weight.ts. */
export interface Weighing {
  /** Before there is any. */
  readonly base: Weight;
  readonly of: Readonly<Record<string, Weight>>;
  /** Single words besides, in languages with spaces. */
  readonly words?: { readonly upset: WordWeights; readonly failure: WordWeights };
}

/** For (or against) an upset customer, and a failure of the company's. */
export type Weight = readonly [upset: number, failure: number];

/** Words by what each of them counts; `#` is any number. */
export type WordWeights = readonly (readonly [weight: number, words: string])[];

/** Where a signal must, or must not, stand for a find to count. Any one of the named signals does. */
export interface Around {
  readonly sentence?: readonly SignalName[];
  /** In the same sentence, before the words found. */
  readonly before?: readonly SignalName[];
  readonly after?: readonly SignalName[];
  readonly previous?: readonly SignalName[];
  readonly next?: readonly SignalName[];
  readonly reply?: readonly SignalName[];
}

/**
 * New words: `{name}` is a kept group of the cue as the agent typed it (`{span}` and `{clause}` are always there), `…` the gap for the caret.
 * A template whose groups are not all there is passed over.
 */
export interface RewordTemplate {
  readonly to: string;
  /** What it replaces: the span pointed at, all that the cue matched (default), its clause, from the match to the sentence's end, or the sentence. */
  readonly replaces?: 'span' | 'match' | 'clause' | 'rest' | 'sentence';
}

export interface Form {
  readonly find: readonly string[];
  /** `likely` finds are drawn only where the person chose "thorough". */
  readonly certainty?: 'sure' | 'likely';
  /** The form's own exceptions, besides the rule's. */
  readonly except?: readonly string[];
  readonly unless?: Around;
  readonly needs?: Around;
  readonly reword?: readonly (RewordTemplate | string)[];
}

/** A behaviour in one language: find, except, fix. `find` and `reword` are the short way to write a single form, the last one where there are others. */
export interface SpanRule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly find?: readonly string[];
  readonly forms?: readonly Form[];
  /** A find that shares a character with one of these is none. */
  readonly except?: readonly string[];
  /** Scopes in which it is silent. Default for hints: condition, echo, reassurance; for praise: condition, echo. */
  readonly silentIn?: readonly ScopeName[];
  readonly unless?: Around;
  readonly needs?: Around;
  /** Finds that no cue can express, in the folded sentence. Pure: the sentence alone decides (it is memoised). */
  readonly detect?: (sentence: SentenceFacts) => readonly Span[];
  /** The last word, with the whole reply in view. */
  readonly keep?: (found: Found, here: SentenceView, reply: ReplyView) => boolean;
  readonly reword?: readonly (RewordTemplate | string)[];
}

/** Defines a rule; the id's type keeps the table and the folder in step. */
export const defineRule = <Id extends RuleId>(rule: SpanRule<Id>): SpanRule<Id> => rule;

/** One occurrence of a rule's wording. All offsets are in the folded sentence. */
export interface Found {
  readonly rule: SpanRule;
  readonly form: Form;
  /** The words to point at. */
  readonly span: Span;
  /** All that the cue matched. */
  readonly match: Span;
  /** Kept groups by name. */
  readonly groups: Readonly<Record<string, Span>>;
  readonly cue: string;
}

/** A rule that judges the reply as a whole. */
export interface ReplyRule {
  readonly id: RuleId;
  judge(reply: ReplyView): readonly ReplyFinding[];
}

export interface ReplyFinding {
  /** Offsets in the reply as typed; null for the whole reply. */
  readonly span: Span | null;
  readonly about?: string;
}

/** Forms of address and titles. */
export interface NameData {
  /** The forms under which a known name may be used, folded: "ana", "ms ana", "王先生". */
  forms(name: string): readonly string[];
  /** Whether a form addresses somebody where it stands, or is a word, a street, somebody else: the words before it, it and those behind, as typed. */
  addresses?(before: string, form: string, behind: string): boolean;
  /** How to greet that name, as typed: "Hi Ana,", "王女士您好,". Empty when no form is safe. What the reply calls the customer may decide. */
  greetings(name: string, reply?: string): readonly string[];
}

/** Writing that leaves out what tells words apart: what is found must then be at least two words long. */
export interface PlainWriting {
  /** Whether a folded sentence is written so. */
  is(folded: string): boolean;
  spell(cue: string): string;
  /** Words of one syllable that nothing else is written like. */
  readonly unmistakable: ReadonlySet<string>;
  /** Classes that must be worded more strictly. */
  readonly classes?: Readonly<Record<string, string>>;
}

/** What of a customer's message cues tell, each for itself. */
export type Told = Pick<CustomerFacts, 'mood' | 'moodWords' | 'companyFailure'> & {
  /** A failure stands in a question: it may only be asked about. */
  readonly asksFailure?: boolean;
};

/** What the message says as a whole: confirms, adds to or overrules what is told. */
export type Sounds = (message: string, told: Told) => Told;

/** What spoke for something (above 0) and against it, by name, and what it comes to with the base. */
export interface Evidence {
  readonly sum: number;
  readonly held: readonly (readonly [name: string, weight: number])[];
}

export interface PackSource {
  readonly language: Language;
  readonly spacing: Spacing;
  /** Folds a masked sentence or message for matching. */
  fold(text: string): Folded;
  readonly classes: Readonly<Record<string, string>>;
  /** How the language's cues are respelt, so that they are spelt as `fold` spells. */
  readonly spell?: (cue: string) => string;
  /** A second way to write the language, matched with the same cues respelt: Vietnamese without its marks. */
  readonly plain?: PlainWriting;
  readonly scopes: Partial<Readonly<Record<ScopeName, readonly string[]>>>;
  readonly signals: Partial<Readonly<Record<SignalName, readonly string[]>>>;
  readonly rules: readonly SpanRule[];
  /** Reply rules of this language alone; the shared ones are in rules/reply. */
  readonly replyRules?: readonly ReplyRule[];
  /** Shared reply rules that this language leaves out or replaces by its own. */
  readonly withoutReplyRules?: readonly RuleId[];
  readonly customer: Partial<Readonly<Record<CustomerSignalName, readonly string[]>>>;
  /** How the customer signals, and words, are weighed; without it each signal decides by itself. */
  readonly weighing?: Weighing;
  /** How a message sounds by its words taken together; heard where there is no {@link weighing}. */
  readonly sounds?: Sounds;
  /** The form under which {@link weighing} knows a folded word of a customer's. */
  readonly stem?: (word: string) => string;
  readonly names: NameData;
  /** Whether the reply takes up a question of the customer's; null: cannot tell. */
  readonly answers?: (question: string, reply: ReplyView) => boolean | null;
  /** What that was told from, where it is weighed: for `npm run explain`. */
  readonly weighAnswer?: (question: string, reply: ReplyView) => Evidence;
  /** Rules that give way where they share words with another's find: who, to whom. */
  readonly yields?: Partial<Readonly<Record<RuleId, readonly RuleId[]>>>;
  /** Whole-reply hints: texts to insert. `at` says where. `{name}` is the customer's name, `…` the gap. */
  readonly insertions: Partial<
    Readonly<Record<HintId, { readonly at: 'start' | 'end' | 'afterGreeting'; readonly texts: readonly string[] }>>
  >;
  /** Words (or characters, or syllables) of a sentence as this language counts its length. */
  countWords(folded: string): number;
  /** How the language says when. */
  readonly times: TimeWords;
  /** From how many words on a first reply is e-mail-like. */
  readonly longReply: number;
  /** Kept words of the agent's as a rewording may take them: without the particles that closed the old sentence, say. */
  readonly tidyKept?: (words: string) => string;
  /** What puts a template or insertion into the script of the reply, always the same for the same script; undefined: as it is. */
  readonly newWords?: (reply: ReplyView) => ((text: string) => string) | undefined;
  /** Which of the person's settings silence a find of this language (address styles). */
  readonly isSilenced?: (found: Found, reply: ReplyView, settings: CoachSettings) => boolean;
}

export const formsOf = (rule: SpanRule): readonly Form[] => [
  ...(rule.forms ?? []),
  ...(rule.find ? [{ find: rule.find, ...(rule.reword && { reword: rule.reword }) }] : []),
];

const DETECTED: Form = { find: [] };

/** The form of a find by code. */
export const detectedForm = (rule: SpanRule): Form => (rule.reword ? { ...DETECTED, reword: rule.reword } : DETECTED);

export const defaultSilence = (id: RuleId): readonly ScopeName[] =>
  isHintId(id) ? ['condition', 'echo', 'reassurance'] : ['condition', 'echo'];
