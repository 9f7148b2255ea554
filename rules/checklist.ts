/** The checklist: what a reply has, what it lacks, and what it is not asked for. */
import { type ReplyView, replyHas } from './engine/views';
import type { Checklist, Hint, Praise, RuleId } from './types';

export const NO_CHECKLIST: Checklist = { greeting: null, empathy: null, reason: null, nextStep: null, offerOfHelp: null };

export function checklistOf(view: ReplyView, hints: readonly Hint[], praise: readonly Praise[]): Checklist {
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
