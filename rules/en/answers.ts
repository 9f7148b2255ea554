import type { ReplyView } from '../engine/views';
import { replyHas } from '../engine/views';

const YES_NO =
  /^\W*(?:(?:and|so|but|ok|hi|hey|hello|please|also|btw)[\s,]+){0,3}(?:can|could|do|does|did|is|are|was|were|will|would|should|may|has|have|am|any)\b/i;
const CONTENT = /[\p{L}\p{N}]{4,}/gu;
const COMMON = new Set(
  'that this with have your from what when where which there their about would could should please know want need does just like some them they then than into been being were will more very much also only over still here help tell think mean'.split(
    ' ',
  ),
);

const stem = (word: string) => word.toLowerCase().replace(/(?:ing|ed|es|s)$/, '');
const contentOf = (text: string) => new Set((text.match(CONTENT) ?? []).filter((word) => !COMMON.has(word.toLowerCase())).map(stem));

/** Something an answer of this kind would hold. */
function answersKind(question: string, reply: string, view: ReplyView): boolean {
  if (/^\W*(?:and |so |but |hi |hello )?(?:why|how come)\b/i.test(question))
    return (
      replyHas(view, ['reason']) ||
      /\b(?:was|were|is|are|had|has|been|so)\b.*\b(?:by|from|after|when|from|late|down|full|out|wrong|changed)\b/i.test(reply)
    );
  if (/\bwhen\b|\bwhat time\b|\bhow (?:long|soon)\b|\bwhat (?:date|day)\b|\b(?:cut-?off|deadline|opening hours|due date)\b/i.test(question))
    return (
      replyHas(view, ['time']) ||
      /\d|\b(?:years?|months?|weeks?|days?|hours?|minutes?|now)\b|\bnot yet\b|\bonce\b|\bsoon\b|\balready\b/i.test(reply)
    );
  if (/\bhow (?:much|many|old|far|big|tall|heavy)\b|\bwhat(?:'s| is| are) the (?:price|cost|fee|rate|size|weight|number)\b/i.test(question))
    return /\d|\bfree\b|\bno (?:charge|cost|limit|fee)\b|\b(?:one(?! of)|two|three|four|five|six|seven|eight|nine|ten|both|all|none|unlimited|half)\b/i.test(
      reply,
    );
  if (/\bwhere\b/i.test(question)) return /\b(?:in|on|at|under|near|by|behind|next|from|here|there|online|with|to)\b|[>/]/i.test(reply);
  if (YES_NO.test(question))
    return /\b(?:yes|no|yep|yup|yeah|nope|sure|of course|absolutely|certainly|definitely|not|\w+n't|cannot|unfortunately|can|could|do|does|is|are|will|'ll|won't|either|only|all|both|every|free|already|happy to|afraid|by all means|please|sorry|done|it's|that's|there's|we|i've|i'm)\b/i.test(
      reply,
    );
  return true;
}

/**
 * Whether the reply takes up a question.
 * @returns false only where it plainly talks past it; null when unsure
 */
export function answers(question: string, view: ReplyView): boolean | null {
  const reply = view.sentences.map(({ facts }) => facts.folded.text).join(' ');
  if (!question.includes('?') && !/^\W*(?:who|what|when|where|why|how|which|can|could|do|does|is|are|will)\b/i.test(question)) return null;
  if (replyHas(view, ['findOut', 'request', 'handOver']) || view.sentences.some(({ facts }) => facts.isQuestion)) return true;
  if (
    view.kept.some(({ found }) =>
      ['dont-know', 'cannot', 'unwilling', 'not-my-job', 'hedging', 'ownership-shown', 'vague-promise'].includes(found.rule.id),
    )
  )
    return null;
  // A curt dismissal: "Google it.", "Read the page."
  if (
    view.words <= 4 &&
    view.kept.some(({ found }) => found.rule.id === 'abrupt') &&
    /\b(?:google|read|look|check|works|figure|see|what|so)\b/.test(reply)
  )
    return false;
  if (!answersKind(question, reply, view)) return view.words >= 4 ? false : null;
  if (YES_NO.test(question) && view.sentences.length === 1) {
    // One general statement that shares little with the question and says neither yes nor no.
    const isDirect =
      /\b(?:yes|no|yep|yup|yeah|not|\w+n't|sure|can|could|it|that|they|there|this|you|we do|does|is|one|will|only|all|both|every|each|either|free|of course|absolutely)\b/.test(
        reply,
      );
    const asked = contentOf(question);
    const shared = [...contentOf(reply)].filter((word) => asked.has(word)).length;
    if (!isDirect && shared <= 1 && view.words >= 6 && view.words <= 20) return false;
  }
  return null;
}
