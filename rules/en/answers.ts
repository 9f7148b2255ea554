/** Whether a reply takes up what the customer asked: each kind of question wants its kind of answer. */
import type { ReplyView } from '../engine/views';
import { replyHas } from '../engine/views';

const OPENING = String.raw`^\W*(?:(?:and|so|but|ok|hi|hey|hello|please|also|btw)[\s,]+){0,3}`;
const AUXILIARY = 'can|could|do|does|did|is|are|was|were|will|would|should|may|has|have|am|any';
const YES_NO = new RegExp(`${OPENING}(?:${AUXILIARY})\\b`, 'i');
const ASKS = new RegExp(`${OPENING}(?:who|what|when|where|why|how|which|${AUXILIARY})\\b`, 'i');
/** "…, and what does it cost?": a second question in the same sentence. */
const SECOND = /,?\s+(?:and|or)(?: also)?\s+(?=(?:what|how|when|where|why|who|can|could|do|does|did|is|are|will|which|whether)\b)/i;
const CONTENT = /[\p{L}\p{N}]{4,}/gu;
const COMMON = new Set(
  'that this with have your from what when where which there their about would could should please know want need does just like some them they then than into been being were will more very much also only over still here help tell think mean'.split(
    ' ',
  ),
);

const stem = (word: string) => word.toLowerCase().replace(/(?:ing|ed|es|s)$/, '');
const contentOf = (text: string) => (text.match(CONTENT) ?? []).map(stem).filter((word) => !COMMON.has(word));

/** A kind of question, and something an answer of this kind would hold. */
const KINDS: readonly { readonly asks: RegExp; readonly isMet: (reply: string, view: ReplyView) => boolean }[] = [
  {
    asks: new RegExp(`${OPENING}(?:why|how come)\\b`, 'i'),
    isMet: (reply, view) =>
      replyHas(view, ['reason']) ||
      /\b(?:was|were|had|has|been)\b|\b(?:is|are|so)\b.*\b(?:by|from|after|when|late|down|full|out|wrong|changed)\b|^\W*(?:that|it)'s\b/i.test(
        reply,
      ),
  },
  {
    asks: /\bwhen\b|\bwhat time\b|\bhow (?:long|soon)\b|\bwhat (?:date|day)\b|\b(?:cut-?off|deadline|opening hours|due date)\b/i,
    isMet: (reply, view) =>
      replyHas(view, ['time']) ||
      /\d|\b(?:years?|months?|weeks?|days?|hours?|minutes?|now|not yet|once|soon|already|any day|every|noon|midnight)\b/i.test(reply),
  },
  {
    asks: /\bhow (?:much|many|old|far|big|tall|heavy)\b|\bwhat(?:'?s| is| are) the (?:\w+ ){0,3}(?:price|cost|fee|rate|size|weight|number)\b|\bwhat (?:would|will|does|do) .{0,30}\bcost\b/i,
    isMet: (reply) =>
      /\d|\bfree\b|\bno (?:charge|cost|limit|fee|extra)\b|\b(?:one(?! of)|two|three|four|five|six|seven|eight|nine|ten|dozen|both|all|none|nothing|unlimited|half|included|same price)\b/i.test(
        reply,
      ),
  },
  {
    asks: /\bwhere\b/i,
    isMet: (reply) => /\b(?:in|on|at|under|near|by|behind|next|from|here|there|online|with|to)\b|[>/]/i.test(reply),
  },
  {
    asks: YES_NO,
    isMet: (reply) =>
      /\b(?:yes|no|yep|yup|yeah|nope|sure|of course|absolutely|certainly|definitely|not|\w+n't|cannot|unfortunately|can|could|do|does|is|are|will|'ll|won't|either|only|all|both|every|free|already|happy to|afraid|by all means|please|sorry|done|it's|that's|there's|we|i've|i'm|so|has|have|let me|let's|but|'d (?:really )?(?:love|like) to|something we|hard to (?:say|know|tell)|depends)\b|^\W*(?:cancel|go|use|tap|click|open|log|call|choose|pick|press|bring|take|put|add|ask|order|place|pay|keep|leave|come|visit|book|return|send)\b/i.test(
        reply,
      ),
  },
];

/** Says yes or no in some way, or speaks of the thing asked about as "it". */
const DIRECT =
  /^\W*(?:it|they|that|this|those|these|you)\b|\b(?:yes|no|yep|yup|yeah|not|\w+n't|sure|can|could|will|'ll|we do|does|only|both|either|free|included|already|of course|absolutely|afraid|happy to|never|always)\b/;

/**
 * Whether the reply takes up a question.
 * @returns false only where it plainly talks past it; null when unsure
 */
export function answers(question: string, view: ReplyView): boolean | null {
  const reply = view.sentences.map(({ facts }) => facts.folded.text).join(' ');
  if (!question.includes('?') && !ASKS.test(question)) return null;
  if (replyHas(view, ['findOut', 'request', 'handOver']) || view.sentences.some(({ facts }) => facts.isQuestion)) return true;
  const has = (...ids: readonly string[]) => view.kept.some(({ found }) => ids.includes(found.rule.id));
  if (has('dont-know', 'cannot', 'unwilling', 'ownership-shown', 'vague-promise')) return null;
  // A curt dismissal: "Google it.", "Read the page."
  if (view.words <= 4) return has('abrupt') && /\b(?:google|read|look|check|works|figure|see|what|so)\b/.test(reply) ? false : null;
  const parts = question.split(SECOND);
  for (const part of parts) {
    const kind = KINDS.find(({ asks }) => asks.test(part));
    if (kind && !kind.isMet(reply, view)) return false;
  }
  if (!YES_NO.test(question) || view.sentences.length > 1) return null;
  const said = new Set(contentOf(reply));
  // "Is it free in June, and are pets allowed?" answered by a word on June alone.
  const last = contentOf(parts.at(-1) ?? '');
  if (
    parts.length > 1 &&
    last.length > 0 &&
    !last.some((word) => said.has(word)) &&
    !/\b(?:both|all|neither|either|and|also|too)\b/.test(reply)
  )
    return false;
  // One general statement that shares little with the question and says neither yes nor no.
  const asked = contentOf(question);
  const shared = asked.filter((word) => said.has(word)).length;
  return !DIRECT.test(reply) && shared <= 1 && view.words >= 6 && view.words <= 20 ? false : null;
}
