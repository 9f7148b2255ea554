/** Whole-reply rules that Chinese words in its own way. */
import type { ReplyFinding, ReplyRule } from '../engine/pack';
import { hasSignal, type ReplyView, replyHas } from '../engine/views';

const WHOLE: readonly ReplyFinding[] = [{ span: null }];
const NONE: readonly ReplyFinding[] = [];

const kept = ({ kept: finds }: ReplyView, ...ids: readonly string[]) => finds.some(({ found }) => ids.includes(found.rule.id));
const isUpset = ({ customer }: ReplyView) => customer?.mood === 'upset' || customer?.mood === 'abusive';

/** Characters of a reply that hardly says more than no: Chinese gives its reasons without a connective. */
const BARE_REFUSAL = 22;

/** A bare refusal: longer replies give a reason or a way out, in whatever words. */
export const refusalWithoutReason: ReplyRule = {
  id: 'refusal-without-reason',
  judge: (reply) =>
    !reply.isPart &&
    reply.words <= BARE_REFUSAL &&
    kept(reply, 'cannot', 'unwilling') &&
    !replyHas(reply, ['reason', 'alternative', 'handOver', 'findOut']) &&
    !kept(
      reply,
      'reason-given',
      'options-offered',
      'excuse',
      'blame-others',
      'blame-customer',
      'ownership-shown',
      'concrete-promise',
      'not-my-job',
    )
      ? WHOLE
      : NONE,
};

/** Words of empathy inside a conditional apology acknowledge nothing. */
export const empathyMissing: ReplyRule = {
  id: 'empathy-missing',
  judge: (reply) => {
    if (reply.isPart || !isUpset(reply)) return NONE;
    const acknowledges = reply.sentences.some(
      (here) =>
        hasSignal(here, ['acknowledgement']) &&
        !(here.facts.scopes.has('condition') && reply.kept.some(({ found, here: at }) => at === here && found.rule.id === 'non-apology')),
    );
    return acknowledges || kept(reply, 'empathy-shown', 'apology-sincere', 'sympathy') ? NONE : WHOLE;
  },
};
