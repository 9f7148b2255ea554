/** Whether a reply takes up a customer's question. Sure cases only: a reply that says anything of the kind asked for has. */
import type { PackSource } from '../engine/pack';
import { hasSignal, type ReplyView, replyHas } from '../engine/views';
import { foldCue, foldMongolian } from './fold';

const has = (words: string) => new RegExp(`(?<!\\p{L})(?:${foldCue(words)})(?!\\p{L})`, 'u');

const WHEN = has('хэзээ|хэдийд|хэдэд|хэдэн цагт|хэдэн цаг\\p{L}*|хэдний|хэдэн хоног\\p{L}*|хэр удах');
const HOW_MUCH = has('хэд|хэдэн|хэдээр|хэр их|ямар үнэтэй|үнэ нь|үнэ');
const CHOICE = /(?:^|\P{L})у[,\s].*(?:^|\P{L})у(?!\p{L})/u;
const YES_OR_NO = new RegExp(`(?:^|\\P{L})${foldCue('(?:уу|юу)')}[\\s?!.]*$`, 'u');
const ASKS_BACK = new RegExp(`(?:^|\\P{L})(?:${foldCue('юу|яасан|яах|яав|хэн|вэ|бэ')})(?!\\p{L})|${foldCue('дээр')}`, 'u');
const BARE = new RegExp(`^(?:${foldCue('тийм|за|үгүй|болно|мэдээж|окэй|ок|тийм ээ')})[.!\\s]*$`, 'u');
/** Says that one was heard, and no more. */
const HEARD = new RegExp(`^(?:${foldCue('за|ок|окэй|аан|аа|мэдээж')})[.!\\s]*$`, 'u');
/** What stands in an answer's place. */
const DEFLECTIONS = new Set(['aggression', 'impatience', 'dismissive', 'abrupt', 'not-my-job', 'jargon']);
/** What does so where a figure or a time was asked for. */
const EMPTY = new Set([...DEFLECTIONS, 'robotic', 'demand', 'hedging']);
const UNCURT = new Set([...DEFLECTIONS].filter((fault) => fault !== 'abrupt'));
/** Poor answers, but answers. */
const INFORMING = new Set(['excuse', 'blame-others', 'blame-customer', 'dont-know']);
/** Longer replies say something, rude or not. */
const LONG = 20;

/** Whether each sentence that is more than courtesy carries one of these faults. */
function isNothingBut(reply: ReplyView, faults: ReadonlySet<string>): boolean {
  const said = reply.sentences.filter(
    (one) => !(hasSignal(one, ['greeting', 'closing', 'thanks', 'helpOffer', 'apology']) && one.facts.found.length < 2),
  );
  return (
    said.length > 0 &&
    said.every(
      (one) =>
        !hasSignal(one, ['reason', 'refusal', 'alternative']) &&
        reply.kept.some(({ found, here }) => here === one && faults.has(found.rule.id)) &&
        !reply.kept.some(({ found, here }) => here === one && INFORMING.has(found.rule.id)),
    )
  );
}

export const answers: NonNullable<PackSource['answers']> = (question, reply) => {
  const asked = foldMongolian(question).text;
  const said = reply.sentences.map(({ facts }) => facts.folded.text).join('\n');
  if (replyHas(reply, ['findOut', 'handOver'])) return true;
  if (reply.words > LONG) return null;
  if (HEARD.test(said.trim()) || (CHOICE.test(asked) && BARE.test(said.trim()))) return false;
  if (/\d/.test(said.replace(/\p{L}\d/gu, '')) || replyHas(reply, ['time'])) return null;
  // A curt word may well be the yes or no that was asked for.
  if (WHEN.test(asked) && !replyHas(reply, ['alternative', 'own-ask']) && !has('удахгүй|мэдэхгүй|чадахгүй|тодорхойгүй|хэлж').test(said))
    return false;
  const faults = YES_OR_NO.test(asked) && !ASKS_BACK.test(said) ? UNCURT : DEFLECTIONS;
  if (isNothingBut(reply, faults)) return false;
  return (WHEN.test(asked) || HOW_MUCH.test(asked)) && isNothingBut(reply, EMPTY) ? false : null;
};
