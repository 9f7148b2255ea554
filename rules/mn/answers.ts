/** Whether a reply takes up a customer's question. Sure cases only: a reply that says anything of the kind asked for has. */
import type { PackSource } from '../engine/pack';
import { hasSignal, replyHas } from '../engine/views';
import { foldCue, foldMongolian } from './fold';

const has = (words: string) => new RegExp(`(?<!\\p{L})(?:${foldCue(words)})(?!\\p{L})`, 'u');

const WHEN = has('хэзээ|хэдийд|хэдэд|хэдэн цагт|хэдэн цаг\\p{L}*|хэдний|хэдэн хоног\\p{L}*|хэр удах');
const HOW_MUCH = has('хэд|хэдэн|хэдээр|хэр их|ямар үнэтэй|үнэ нь|үнэ');
const WHY = has('яагаад|яахаараа|юунд|яасан');
const YES_OR_NO = has('уу|үү|юу');
const CHOICE = /(?:^|\P{L})у[,\s].*(?:^|\P{L})у(?!\p{L})/u;
const BARE = new RegExp(`^(?:${foldCue('тийм|за|үгүй|болно|мэдээж|окэй|ок|тийм ээ')})[.!\\s]*$`, 'u');
const YES = has('тийм|үгүй|болно|бий|байгаа');
const CURT = 3;
/** Longer replies say something, rude or not. */
const LONG = 14;

export const answers: NonNullable<PackSource['answers']> = (question, reply) => {
  const asked = foldMongolian(question).text;
  const said = reply.sentences.map(({ facts }) => facts.folded.text).join('\n');
  if (replyHas(reply, ['findOut', 'handOver'])) return true;
  if (reply.words > LONG || reply.kept.some(({ found }) => ['excuse', 'blame-others'].includes(found.rule.id))) return null;
  const isRude = reply.kept.some(({ found }) => ['aggression', 'impatience', 'dismissive', 'abrupt', 'demand'].includes(found.rule.id));
  const hasFigure = /\d/.test(said);
  const hasTime = replyHas(reply, ['time']);
  if (CHOICE.test(asked) && BARE.test(said.trim())) return false;
  if (hasFigure || hasTime) return isRude && !hasTime && !hasFigure ? false : null;
  const isEmpty = replyHas(reply, ['refusal', 'alternative', 'own-good', 'action']) ? false : isRude || reply.words <= CURT;
  if (WHEN.test(asked)) return isEmpty ? false : null;
  if (HOW_MUCH.test(asked)) return isEmpty && !/унэгуи/u.test(said) ? false : null;
  if (WHY.test(asked)) return replyHas(reply, ['reason']) ? true : isEmpty ? false : null;
  if (YES_OR_NO.test(asked)) return isRude && reply.words > 1 && !YES.test(said) && isEmpty ? false : null;
  return isEmpty && isRude && !reply.sentences.some((one) => hasSignal(one, ['request'])) ? false : null;
};
