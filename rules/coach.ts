/** The one door of the judgement: text in, advice out. */
import { HINTS, isHintId } from './behaviours';
import { readCustomer } from './conversation';
import { analyseSentence, toReply } from './engine/analyse';
import type { Around, Found, LanguagePack, ReplyFinding, SignalName } from './engine/pack';
import { rewordingsOf } from './engine/reword';
import { hasSignal, type ReplyView, replyHas, type SentenceFacts, type SentenceView } from './engine/views';
import { REPLY_RULES } from './reply';
import { type Detected, detectLanguage, majorityLanguage } from './text/language';
import { maskLine } from './text/mask';
import { type SentenceSpan, splitLine } from './text/sentences';
import type {
  Advice,
  Checklist,
  CoachSettings,
  Conversation,
  CustomerFacts,
  Hint,
  Language,
  Praise,
  Rewording,
  RuleId,
  Span,
} from './types';

export type { LanguagePack } from './engine/pack';

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
  /** Makes a language known. */
  register(pack: LanguagePack): void;
  /** Languages registered so far. */
  readonly languages: ReadonlyMap<Language, LanguagePack>;
  /** The reply as the rules see it, for `npm run explain`; null where no language is known. */
  view(reply: string, conversation: Conversation, settings: CoachSettings): ReplyView | null;
}

/** Longest reply judged whole, in UTF-16 units. */
export const LONGEST_REPLY = 20_000;
/** Lines and sentences remembered at least, and at most half of what is remembered. */
const MEMO_SIZE = 1_000;

interface Line {
  readonly masked: string;
  readonly language: Detected;
  readonly sentences: readonly LineSentence[];
}

interface LineSentence extends SentenceSpan {
  readonly masked: string;
  /** Of the sentence by itself. */
  readonly language: Detected;
  /** As last judged: asked again only for another language than its facts are in. */
  facts: SentenceFacts | null;
}

/** A map that forgets what was not asked for lately: when the young half is full it becomes the old one, and what was old goes. */
function createMemo<Value>() {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (key: string, make: () => Value): Value => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? make();
    if (young.size >= MEMO_SIZE) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}

/**
 * A coach with a memo of its own: one per reply box.
 * @param onError hears of a rule that threw; the rule loses its turn and no other does
 */
export function createCoach(packs: readonly LanguagePack[] = [], onError: (rule: string, error: unknown) => void = () => {}): Coach {
  const registered = new Map<Language, LanguagePack>(packs.map((pack) => [pack.language, pack]));
  const lineMemo = createMemo<Line>();
  const sentenceMemo = createMemo<SentenceFacts>();
  const languageMemo = createMemo<{ readonly language: Detected }>();
  /** The sentences of the last reading: those a keystroke left alone are taken over, with what was told of them. */
  let lastRead: readonly { readonly sentence: LineSentence; readonly view: SentenceView }[] = [];
  let told = new WeakMap<SentenceView, Map<Found, Told>>();
  let toldTo: CustomerFacts | null = null;
  let customerMemo: { message: string; languages: number; replyLanguage: Language | null; facts: CustomerFacts } | null = null;

  const readLine = (text: string): Line =>
    lineMemo(text, () => {
      const masked = maskLine(text);
      const sentences = splitLine(masked).map((span): LineSentence => {
        const words = masked.slice(span.start, span.end);
        return { ...span, masked: words, language: languageOf(words), facts: null };
      });
      return { masked, sentences, language: sentences.length === 1 ? languageOf(sentences[0]?.masked ?? '') : detectLanguage(masked) };
    });

  const languageOf = (words: string): Detected => languageMemo(words, () => ({ language: detectLanguage(words) })).language;

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
    const lines: { line: Line; text: string; offset: number }[] = [];
    let offset = range.start;
    for (const text of reply.slice(range.start, range.end).split('\n')) {
      lines.push({ line: readLine(text), text, offset });
      offset += text.length + 1;
    }
    const majority = majorityLanguage(lines.map(({ line, text }) => ({ text, language: line.language })));
    const customer = readConversation(conversation, majority === 'other' ? null : majority);
    const main: Detected = majority ?? customer?.language ?? 'en';
    const missing = new Set<Language>();
    if (customer?.language && !registered.has(customer.language)) missing.add(customer.language);
    const sentences: SentenceView[] = [];
    const nowRead: { sentence: LineSentence; view: SentenceView }[] = [];
    for (const [index, { line, offset: at }] of lines.entries()) {
      for (const sentence of line.sentences) {
        const language = sentence.language ?? line.language ?? main;
        if (language === 'other') continue;
        const pack = registered.get(language);
        if (!pack) {
          missing.add(language);
          continue;
        }
        if (sentence.facts?.language !== language) {
          sentence.facts = sentenceMemo(`${language} ${sentence.masked}`, () => analyseSentence(sentence.masked, pack, onError));
        }
        const old = lastRead[sentences.length];
        const start = at + sentence.start;
        const isEnded = sentence.isEnded || index < lines.length - 1;
        const isSame =
          old?.sentence === sentence && old.view.facts === sentence.facts && old.view.start === start && old.view.isEnded === isEnded;
        const view = isSame
          ? old.view
          : {
              index: sentences.length,
              start,
              end: at + sentence.end,
              facts: sentence.facts,
              isListItem: sentence.isListItem,
              isEnded,
            };
        sentences.push(view);
        nowRead.push({ sentence, view });
      }
    }
    lastRead = nowRead;
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
      isPart: isPartial || isPartOfLonger(reply),
      words: sentences.reduce((sum, { facts }) => sum + facts.words, 0),
      lines: lines.filter(({ text }) => text.trim()).length,
    };
    return { view: withKept(view), customer, missing: [...missing], isPartial };
  };

  /** The finds that stand once the whole reply is in view. */
  const withKept = (view: ReplyView): ReplyView => {
    const kept: { found: Found; here: SentenceView }[] = [];
    const growing = { ...view, kept };
    for (const here of view.sentences) {
      for (const found of here.facts.found) {
        try {
          if (stands(found, here, growing)) kept.push({ found, here });
        } catch (error) {
          onError(found.rule.id, error);
        }
      }
    }
    return growing;
  };

  const stands = (found: Found, here: SentenceView, reply: ReplyView): boolean => {
    const { rule, form } = found;
    const pack = registered.get(here.facts.language);
    if (form.certainty === 'likely' && reply.settings.strictness !== 'thorough') return false;
    if (pack?.source.isSilenced?.(found, reply, reply.settings)) return false;
    for (const unless of [rule.unless, form.unless]) if (unless && anyAround(unless, found, here, reply)) return false;
    for (const needs of [rule.needs, form.needs]) if (needs && !anyAround(needs, found, here, reply)) return false;
    return rule.keep?.(found, here, reply) ?? true;
  };

  /** A find in the reply's own offsets; the same object as long as its sentence stays as and where it is. */
  const tell = (found: Found, here: SentenceView, view: ReplyView): Told => {
    if (view.customer !== toldTo) {
      told = new WeakMap();
      toldTo = view.customer;
    }
    const before = told.get(here);
    const known = before?.get(found);
    if (known) return known;
    const now = toldOf(found, here, view);
    if (before) before.set(found, now);
    else told.set(here, new Map([[found, now]]));
    return now;
  };

  return {
    languages: registered,
    register: (pack) => void registered.set(pack.language, pack),
    view: (reply, conversation, settings) => read(reply, conversation, settings, {}).view,
    coach: (reply, conversation, settings, options = {}) => {
      const { view, customer, missing, isPartial } = read(reply, conversation, settings, options);
      if (!view) return { language: null, hints: [], praise: [], checklist: NO_CHECKLIST, customer, missingPacks: missing, isPartial };
      const hints: Hint[] = [];
      const praise: Praise[] = [];
      const isOff = (rule: RuleId) => settings.off.includes(rule);
      for (const { found, here } of view.kept) {
        if (isOff(found.rule.id)) continue;
        const { hint, praise: praised } = tell(found, here, view);
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

interface Told {
  readonly hint?: Hint;
  readonly praise?: Praise;
}

function toldOf(found: Found, here: SentenceView, view: ReplyView): Told {
  const { id } = found.rule;
  const span = toReply(here, found.span);
  const about = { span, text: view.text.slice(span.start, span.end), language: here.facts.language };
  if (!isHintId(id)) return { praise: { rule: id, ...about } };
  return {
    hint: {
      rule: id,
      ...about,
      weight: weigh(id, found.form.certainty === 'likely', view.customer),
      rewordings: rewordingsOf(found, here, view),
    },
  };
}

const NO_CHECKLIST: Checklist = { greeting: null, empathy: null, reason: null, nextStep: null, offerOfHelp: null };

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

function anyAround(around: Around, { span }: Found, here: SentenceView, reply: ReplyView): boolean {
  const inSentence = (names: readonly SignalName[] | undefined, fits: (signal: Span) => boolean) =>
    names?.some((name) => here.facts.signals.get(name)?.some(fits)) ?? false;
  return (
    inSentence(around.sentence, () => true) ||
    inSentence(around.before, (signal) => signal.start < span.start) ||
    inSentence(around.after, (signal) => signal.start >= span.end) ||
    (around.previous !== undefined && hasSignal(reply.sentences[here.index - 1], around.previous)) ||
    (around.next !== undefined && hasSignal(reply.sentences[here.index + 1], around.next)) ||
    (around.reply !== undefined && replyHas(reply, around.reply))
  );
}

/** Behaviour, certainty and mood together: 0 to 100. An upset customer makes every slip heavier. */
function weigh(rule: keyof typeof HINTS, isLikely: boolean, customer: CustomerFacts | null): number {
  const isTense = customer?.mood === 'upset' || customer?.mood === 'abusive';
  return Math.min(100, Math.round(HINTS[rule].weight * (isLikely ? 0.6 : 1) * (isTense ? 1.2 : 1)));
}

function insertionsFor(rule: keyof typeof HINTS, view: ReplyView): Rewording[] {
  const { pack, conversation, text, sentences } = view;
  const name = conversation.customerName ?? null;
  if (rule === 'name-unused' || rule === 'greeting-missing') {
    const greetings = name ? pack.source.names.greetings(name) : [];
    const greeted = rule === 'name-unused' ? sentences.find((sentence) => hasSignal(sentence, ['greeting'])) : undefined;
    const greeting = greeted?.facts.signals.get('greeting')?.[0];
    const span = greeted && greeting ? toReply(greeted, greeting) : { start: 0, end: 0 };
    if (greetings.length) return greetings.map((to) => ({ span, text: greeted ? to.replace(/[,，!！]$/u, '') : `${to}\n`, gap: null }));
  }
  const insertion = pack.source.insertions[rule];
  if (!insertion) return [];
  const greeting = sentences.slice(0, 2).find((sentence) => hasSignal(sentence, ['greeting']));
  const at = insertion.at === 'start' ? 0 : insertion.at === 'end' ? text.trimEnd().length : (greeting?.end ?? 0);
  return insertion.texts
    .filter((to) => name || !to.includes('{name}'))
    .map((to) => {
      const filled = (pack.source.newWords?.(to, view) ?? to).replace('{name}', name ?? '');
      const spaced = at === 0 ? `${filled} ` : ` ${filled}`;
      const gap = spaced.indexOf('…');
      return { span: { start: at, end: at }, text: spaced, gap: gap === -1 ? null : gap };
    });
}

function checklistOf(view: ReplyView, hints: readonly Hint[], praise: readonly Praise[]): Checklist {
  const hinted = (...rules: readonly RuleId[]) => hints.some(({ rule }) => rules.includes(rule));
  const praised = (...rules: readonly RuleId[]) => praise.some(({ rule }) => rules.includes(rule));
  const isTense = view.customer?.mood === 'upset' || view.customer?.mood === 'abusive' || view.customer?.companyFailure === true;
  const refuses = hinted('cannot', 'unwilling', 'refusal-without-reason') || replyHas(view, ['refusal']);
  return {
    greeting: replyHas(view, ['greeting']) ? true : view.conversation.firstReply === true ? false : null,
    empathy: praised('empathy-shown', 'apology-sincere') || replyHas(view, ['acknowledgement']) ? true : isTense ? false : null,
    reason: praised('reason-given') || replyHas(view, ['reason']) ? true : refuses ? false : null,
    nextStep: praised('concrete-promise') ? true : hinted('vague-promise') || praised('ownership-shown') || isTense ? false : null,
    offerOfHelp:
      praised('further-help-offered') || replyHas(view, ['helpOffer']) ? true : view.conversation.firstReply === true ? false : null,
  };
}
