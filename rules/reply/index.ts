/** Rules that judge the reply as a whole, in every language alike: they read the signals the languages give. */

import { toReply } from '../engine/analyse';
import type { LanguagePack } from '../engine/compile-pack';
import type { ReplyFinding, ReplyRule } from '../engine/pack';
import { hasSignal, type ReplyView, replyHas, type SentenceFacts, signalCount } from '../engine/views';
import { unfold } from '../text/fold';
import type { Span } from '../types';

const WHOLE: readonly ReplyFinding[] = [{ span: null }];
const NONE: readonly ReplyFinding[] = [];
const when = (isMissing: boolean) => (isMissing ? WHOLE : NONE);

/** What the customer wrote still waits for an answer; a word of regret or understanding does so in each part of one ("1/2"). */
const isOwed = (reply: ReplyView) => !reply.isPartial && reply.conversation.isAnswered !== true;
const isUpset = (reply: ReplyView) => reply.customer?.mood === 'upset' || reply.customer?.mood === 'abusive';
const keptRules = (reply: ReplyView, ...ids: readonly string[]) => reply.kept.some(({ found }) => ids.includes(found.rule.id));

/** A refusal with neither reason nor another way. Blame or an excuse given as the reason lifts it too, and so does asking for what is missing. */
export const refusalWithoutReason: ReplyRule = {
  id: 'refusal-without-reason',
  judge: (reply) =>
    when(
      !reply.isPart &&
        (keptRules(reply, 'cannot', 'unwilling') || replyHas(reply, ['refusal'])) &&
        !replyHas(reply, ['reason', 'alternative', 'handOver', 'findOut', 'request']) &&
        !keptRules(
          reply,
          'reason-given',
          'options-offered',
          'excuse',
          'blame-others',
          'blame-customer',
          'ownership-shown',
          'concrete-promise',
        ),
    ),
};

/** Three apologies or more in one reply. */
export const overApology: ReplyRule = {
  id: 'over-apology',
  judge: (reply) => when(signalCount(reply, 'apology') >= 3 || replyHas(reply, ['own-piled-apology'])),
};

/** Something went wrong on the company's side, by the customer's words or by a reply that blames another, and no word of apology. */
export const apologyMissing: ReplyRule = {
  id: 'apology-missing',
  judge: (reply) =>
    when(
      isOwed(reply) &&
        (reply.customer?.companyFailure === true || (reply.customer !== null && keptRules(reply, 'blame-others'))) &&
        !replyHas(reply, ['apology']) &&
        !keptRules(reply, 'non-apology', 'apology-sincere'),
    ),
};

/** An upset customer, and nothing takes up the feeling or the trouble. */
export const empathyMissing: ReplyRule = {
  id: 'empathy-missing',
  judge: (reply) =>
    when(
      isOwed(reply) &&
        isUpset(reply) &&
        !replyHas(reply, ['acknowledgement']) &&
        !keptRules(reply, 'empathy-shown', 'apology-sincere', 'sympathy'),
    ),
};

/** The first reply opens without a greeting. */
export const greetingMissing: ReplyRule = {
  id: 'greeting-missing',
  judge: (reply) =>
    when(
      !reply.isPart &&
        reply.conversation.firstReply === true &&
        !reply.sentences.slice(0, 2).some((sentence) => hasSignal(sentence, ['greeting', 'opening'])),
    ),
};

/** A long first reply ends without a courteous close or an offer of help. */
export const closingMissing: ReplyRule = {
  id: 'closing-missing',
  judge: (reply) => {
    const isLong = reply.words >= reply.pack.source.longReply || reply.lines >= 5;
    if (reply.isPart || reply.conversation.firstReply !== true || !isLong) return NONE;
    return when(!reply.sentences.slice(-5).some((sentence) => hasSignal(sentence, ['closing', 'helpOffer', 'thanks'])));
  },
};

/** A greeting without the customer's known name. */
export const nameUnused: ReplyRule = {
  id: 'name-unused',
  judge: (reply) => {
    const name = reply.conversation.customerName;
    if (!name || !reply.sentences.slice(0, 2).some((sentence) => hasSignal(sentence, ['greeting']))) return NONE;
    return when(reply.pack.source.names.forms(name).length > 0 && !reply.sentences.some(({ facts }) => nameIn(facts, name, reply.pack)));
  },
};

/** The customer is addressed by their name. */
export const nameUsed: ReplyRule = {
  id: 'name-used',
  judge: (reply) => {
    const name = reply.conversation.customerName;
    if (!name) return NONE;
    for (const here of reply.sentences) {
      const span = nameIn(here.facts, name, reply.pack);
      if (span) return [{ span: toReply(here, span) }];
    }
    return NONE;
  },
};

/** Asked at each key for each sentence: remembered while name and language stay. */
const nameMemo = new WeakMap<SentenceFacts, { readonly name: string; readonly pack: LanguagePack; readonly span: Span | null }>();

/** Where a sentence first says the name, in the longest of its forms; offsets in the folded text. */
function nameIn(facts: SentenceFacts, name: string, pack: LanguagePack): Span | null {
  const known = nameMemo.get(facts);
  if (known?.name === name && known.pack === pack) return known.span;
  const span = findName(facts, name, pack);
  nameMemo.set(facts, { name, pack, span });
  return span;
}

function findName({ text, folded: folding }: SentenceFacts, name: string, { source }: LanguagePack): Span | null {
  const folded = folding.text;
  for (const form of [...source.names.forms(name)].sort((a, b) => b.length - a.length)) {
    for (let start = folded.indexOf(form); start !== -1; start = folded.indexOf(form, start + 1)) {
      const end = start + form.length;
      const isWhole = !/[\p{L}\p{N}]$/u.test(folded.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(folded.slice(end));
      if (source.spacing === 'unspaced') return { start, end };
      if (!isWhole) continue;
      const typed = unfold(folding, text, start, end);
      if (source.names.addresses?.(text.slice(0, typed.start), text.slice(typed.start, typed.end), text.slice(typed.end)) !== false)
        return { start, end };
    }
  }
  return null;
}

/** A clear question of the customer's that the reply does not take up: the one most plainly left open, else the first. */
export const unansweredQuestion: ReplyRule = {
  id: 'unanswered-question',
  judge: (reply) => {
    const { customer, conversation, pack } = reply;
    const message = conversation.customer;
    if (!isOwed(reply) || reply.isPart || !customer || !message || !pack.source.answers || customer.language !== reply.language)
      return NONE;
    const { answers, weighAnswer } = pack.source;
    const [first, ...others] = customer.questions
      .map(({ start, end }) => message.slice(start, end))
      .filter((question) => answers(question, reply) === false)
      .map((question) => ({ question, weight: weighAnswer?.(question, reply).sum ?? 0 }));
    return first ? [{ span: null, about: others.reduce((most, one) => (one.weight > most.weight ? one : most), first).question }] : NONE;
  },
};

/** Laughter while the customer is upset. */
export const humourUpset: ReplyRule = {
  id: 'humour-upset',
  judge: (reply) => {
    if (!isUpset(reply) || reply.customer?.isJoking || !replyHas(reply, ['laugh'])) return NONE;
    return reply.sentences.flatMap((here) => (here.facts.signals.get('laugh') ?? []).map((span) => ({ span: toReply(here, span) })));
  },
};

/** The reply is in another language than the customer's message. */
export const languageMismatch: ReplyRule = {
  id: 'language-mismatch',
  judge: ({ customer, language, words }) => when(Boolean(customer?.language) && customer?.language !== language && words >= 4),
};

/** In the order in which they may build on each other. */
export const REPLY_RULES: readonly ReplyRule[] = [
  refusalWithoutReason,
  overApology,
  apologyMissing,
  empathyMissing,
  greetingMissing,
  closingMissing,
  nameUnused,
  nameUsed,
  unansweredQuestion,
  humourUpset,
  languageMismatch,
];
