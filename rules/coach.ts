/** The one door of the judgement: text in, advice out. */
import { isHintId } from './behaviours';
import { checklistOf, NO_CHECKLIST } from './checklist';
import { readCustomer } from './conversation';
import type { LanguagePack } from './engine/compile-pack';
import type { ReplyFinding } from './engine/pack';
import type { ReplyView } from './engine/views';
import { createReader } from './reading';
import { REPLY_RULES } from './reply';
import { withKept } from './standing';
import { createTeller, insertionsFor, weigh } from './telling';
import { type Detected, majorityLanguage } from './text/language';
import type { Advice, CoachSettings, Conversation, CustomerFacts, Hint, Language, Praise, RuleId, Span } from './types';

export type { LanguagePack } from './engine/compile-pack';

export interface CoachOptions {
  /** UTF-16 index of the caret: in a very long reply only its neighbourhood is judged. Default: the end. */
  readonly caret?: number;
}

export interface Coach {
  /**
   * Judges a reply. Synchronous; memoised by line and sentence, so that a keystroke costs the sentence it touched.
   * Sentences in a language whose pack is not registered are passed over and named in `missingPacks`.
   */
  coach(reply: string, conversation: Conversation, settings: CoachSettings, options?: CoachOptions): Advice;
  /**
   * Reads what `coach` would read of a long draft that came in one go, a line between two steps: then `coach` is quick.
   * @param isWanted asked before each line; where it says no, the rest is left
   */
  readAhead(reply: string, isWanted: () => boolean, options?: CoachOptions): Iterator<void, void>;
  /** Makes a language known. */
  register(pack: LanguagePack): void;
  /** Languages registered so far. */
  readonly languages: ReadonlyMap<Language, LanguagePack>;
  /** The reply as the rules see it, for `npm run explain`; null where no language is known. */
  view(reply: string, conversation: Conversation, settings: CoachSettings): ReplyView | null;
}

/** Longest reply judged whole, in UTF-16 units. */
export const LONGEST_REPLY = 20_000;

/**
 * A coach with a memo of its own: one per reply box.
 * @param onError hears of a rule that threw; the rule loses its turn and no other does
 */
export function createCoach(packs: readonly LanguagePack[] = [], onError: (rule: string, error: unknown) => void = () => {}): Coach {
  const registered = new Map<Language, LanguagePack>(packs.map((pack) => [pack.language, pack]));
  const reader = createReader(registered, onError);
  const tell = createTeller();
  let customerMemo: { message: string; languages: number; replyLanguage: Language | null; facts: CustomerFacts } | null = null;

  const readConversation = ({ customer }: Conversation, replyLanguage: Language | null): CustomerFacts | null => {
    if (!customer) return null;
    const known = customerMemo;
    if (known?.message !== customer || known.languages !== registered.size || known.replyLanguage !== replyLanguage) {
      customerMemo = {
        message: customer,
        languages: registered.size,
        replyLanguage,
        facts: readCustomer(customer, (language) => registered.get(language), replyLanguage),
      };
    }
    return customerMemo?.facts ?? null;
  };

  const read = (reply: string, conversation: Conversation, settings: CoachSettings, { caret = reply.length }: CoachOptions) => {
    const range = judgedRange(reply, caret);
    const lines = reader.linesOf(reply.slice(range.start, range.end), range.start);
    const majority = majorityLanguage(lines);
    const customer = readConversation(conversation, majority === 'other' ? null : majority);
    const main: Detected = majority ?? customer?.language ?? 'en';
    const missing = new Set<Language>();
    if (customer?.language && !registered.has(customer.language)) missing.add(customer.language);
    const sentences = reader.sentencesOf(lines, main, missing);
    const pack = main === 'other' ? undefined : registered.get(main);
    const isPartial = range.end - range.start < reply.length;
    if (!pack || main === 'other' || (!majority && !sentences.length)) return { view: null, customer, missing: [...missing], isPartial };
    const view: ReplyView = {
      text: reply,
      language: main,
      pack,
      sentences,
      conversation,
      customer,
      settings,
      kept: [],
      isPartial,
      isPart: isPartial || isPartOfLonger(reply),
      words: sentences.reduce((sum, { facts }) => sum + facts.words, 0),
      lines: lines.reduce((sum, { line }) => sum + Number(line.hasText), 0),
    };
    return { view: withKept(view, registered, onError), customer, missing: [...missing], isPartial };
  };

  return {
    languages: registered,
    readAhead: (reply, isWanted, { caret = reply.length } = {}) => {
      const { start, end } = judgedRange(reply, caret);
      return reader.readAhead(reply.slice(start, end), isWanted);
    },
    register: (pack) => void registered.set(pack.language, pack),
    view: (reply, conversation, settings) => read(reply, conversation, settings, {}).view,
    coach: (reply, conversation, settings, options = {}) => {
      const { view, customer, missing, isPartial } = read(reply, conversation, settings, options);
      if (!view) return { language: null, hints: [], praise: [], checklist: NO_CHECKLIST, customer, missingPacks: missing, isPartial };
      const hints: Hint[] = [];
      const praise: Praise[] = [];
      const isOff = (rule: RuleId) => settings.off.includes(rule);
      for (const placed of view.kept) {
        if (isOff(placed.found.rule.id)) continue;
        const { hint, praise: praised } = tell(placed, view);
        if (hint) hints.push(hint);
        if (praised) praise.push(praised);
      }
      const { replyRules = [], withoutReplyRules = [] } = view.pack.source;
      for (const rule of [...REPLY_RULES.filter(({ id }) => !withoutReplyRules.includes(id)), ...replyRules]) {
        if (isOff(rule.id)) continue;
        let findings: readonly ReplyFinding[] = [];
        try {
          findings = rule.judge(view);
        } catch (error) {
          onError(rule.id, error);
        }
        for (const { span, about } of findings) {
          const where = { span, text: span ? reply.slice(span.start, span.end) : '', language: view.language };
          if (isHintId(rule.id)) {
            hints.push({
              rule: rule.id,
              ...where,
              weight: weigh(rule.id, false, customer),
              rewordings: insertionsFor(rule.id, view),
              ...(about !== undefined && { about }),
            });
          } else praise.push({ rule: rule.id, ...where });
        }
      }
      return {
        language: view.language,
        hints: hints.sort(byPosition),
        praise: praise.sort(byPosition),
        checklist: checklistOf(view, hints, praise),
        customer,
        missingPacks: missing,
        isPartial,
      };
    },
  };
}

const byPosition = (a: { span: Span | null }, b: { span: Span | null }) =>
  (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER);

/** "1/2", "(2/3)", ">>" or a trailing "..." : the other part is not seen. */
const isPartOfLonger = (reply: string) =>
  /^\s*(?:\(?\d\/\d\)?(?!\d)|\.\.\.|…)/u.test(reply.slice(0, 80)) ||
  /(?<![\d/])\(?\d\/\d\)?\s*(?:[\^-]\p{Lu}\w*\s*)?$|(?:>>|\.\.\.\s?>?|…\s?>?)\s*$/u.test(reply.slice(-80));

/** The part of a reply that is judged: all of it, or 20,000 characters around the caret, at line ends where there are some. */
function judgedRange(reply: string, caret: number): Span {
  if (reply.length <= LONGEST_REPLY) return { start: 0, end: reply.length };
  const from = Math.max(0, Math.min(caret - LONGEST_REPLY / 2, reply.length - LONGEST_REPLY));
  const to = Math.min(reply.length, from + LONGEST_REPLY);
  const lineStart = reply.indexOf('\n', from) + 1;
  const start = from === 0 ? 0 : lineStart > 0 && lineStart < caret ? lineStart : from;
  const lineEnd = reply.lastIndexOf('\n', to);
  return { start, end: to === reply.length || lineEnd <= Math.max(start, caret) ? to : lineEnd };
}
