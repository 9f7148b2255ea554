/** Whether a reply takes up a customer's question: each kind wants its kind of answer. Sure cases only; null otherwise. */
import type { PackSource } from '../engine/pack';
import { hasSignal, type ReplyView, replyHas } from '../engine/views';
import { foldCue, foldMongolian } from './fold';

const has = (words: string) => new RegExp(`(?<!\\p{L})(?:${foldCue(words)})(?!\\p{L})`, 'u');

const WHEN = has('хэзээ|хэдийд|хэдэд|хэдэн (?:цаг|хоног|өд)\\p{L}*|хэдний|хэр (?:удах|удаан)');
const HOW_MUCH = has('хэд|хэдэн|хэдээр|хэр их|ямар үнэтэй|үнэ нь|үнэ');
const CHOICE = /(?:^|\P{L})у[,\s].*(?:^|\P{L})у(?!\p{L})/u;
/** What is asked about stands before the particle. */
const YES_OR_NO = new RegExp(`(\\p{L}+)\\s${foldCue('(?:уу|юу)')}[\\s?!.]*$`, 'u');
const ASKS_BACK = new RegExp(`(?:^|\\P{L})(?:${foldCue('юу|яасан|яах|яав|хэн|вэ|бэ')})(?!\\p{L})|${foldCue('дээр')}`, 'u');
const BARE = new RegExp(`^(?:${foldCue('тийм|за|үгүй|болно|мэдээж|окэй|ок|тийм ээ')})[.!\\s]*$`, 'u');
/** Says that one was heard, and no more. */
const HEARD = new RegExp(`^(?:${foldCue('за|ок|окэй|аан|аа|мэдээж|за (?:за|ойлголоо)|(?:би )?ойлго\\p{L}+')})[.!\\s]*$`, 'u');
const THANKS = new RegExp(`${foldCue('(?:баярл|гялайл)')}\\p{L}*`, 'gu');
const NO = '\\p{L}*гүй|алга|биш|дуус\\p{L}*';
const TOLD_WHEN = has('\\p{L}+[аэо]р[аэо]|дараа|удахгүй|мэдэхгүй|чадахгүй|тодорхойгүй|хэлж');
/** How much, without a figure. */
const TOLD_MUCH = has(
  `${NO}|нэг|хоёр|гурав\\p{L}*|гурван|дөрөв|дөрвөн|тав|таван|арав|арван|хорин|зуун|мянга\\p{L}*|үнэ\\p{L}*|хямд\\p{L}*|дээр\\p{L}*|ижил|адил\\p{L}*|өөр|хамаар\\p{L}*|бүх\\p{L}*|бүгд|хүртэл|их|бага|цөөн|олон`,
);
/** Asks for what it needs to answer, or for patience. */
const DATA = has(
  '(?:дугаар|нэр|утас|хаяг|регистр|зураг|мэдээлэл|код|данс|бич|илгээ|явуул|хэл|хүлээ|холбо|ханд|залга|лавла|шалга|үз)\\p{L}*',
);
/** A sign of each kind's answer. */
const KINDS: readonly (readonly [asks: RegExp, answer: RegExp])[] = [
  [
    has('яагаад|яахаараа|юунаас'),
    has(
      `${NO}|\\p{L}+[сз][аэо]н|\\p{L}+[жч]э|\\p{L}+[аэо]с|\\p{L}+чих\\p{L}*|\\p{L}+гд[аэо]\\p{L}*|дутуу|буруу|тул|бол|уч\\p{L}+|болохоор`,
    ),
  ],
  [has('яаж|хэрхэн'), has(`${NO}|(?!шинэ(?!\\p{L}))\\p{L}+(?:[жч]|[аэо]д|[нл][аэо]|[аэо]р\\p{L}*|дар|нгут)|хэрэгтэй|дар|уу`)],
  [has('хаана|хаанаас|хаашаа'), has(`${NO}|\\p{L}+(?:[дт]|[аэо][рс])|дээр|руу|луу|ард|замд|\\p{L}*яв\\p{L}*`)],
];
/** What may be a yes or a no to anything. */
const YES = has(
  `${NO}|тийм|болно|болдог|болох\\p{L}*|боломж\\p{L}*|бий|байгаа|байна|мэдээж|зүгээр|хэрэгтэй|ёстой|зөвхөн|бүгд\\p{L}*|бүх\\p{L}*|хоёул\\p{L}*|аль ч|л|үнэгүй|магад\\p{L}*|зөв|буруу|\\p{L}+(?:[сл][аэо]н|л[аэо]|бал|вал|вэл|вол)|\\p{L}*бол`,
);
/** Begins with one. */
const STRAIGHT = new RegExp(`^(?:\\p{L}+ )?(?:${foldCue('болно|тийм|үгүй|бий|\\p{L}+хгүй')})(?!\\p{L})`, 'u');
/** What may be one to a question with a word of which it begins. */
const STATES = has('\\p{L}+(?:[нд][аэо]г?|тэй|тай|той)');
const STEM = 4;
/** Words too common to tell what is spoken of. */
const COMMON = has('танай|танайх|манай|манайх|байгаа|болох|тань|таны|миний|энэ|нь');
const topics = (text: string) => (text.match(/\p{L}{3,}/gu) ?? []).filter((word) => !COMMON.test(word)).map((word) => word.slice(0, STEM));

/** What stands in an answer's place. */
const DEFLECTIONS = new Set(['aggression', 'impatience', 'dismissive', 'abrupt', 'not-my-job', 'jargon', 'robotic', 'sympathy']);
/** What does so where a figure or a time was asked for. */
const EMPTY = new Set([...DEFLECTIONS, 'demand', 'hedging']);
const UNCURT = new Set([...DEFLECTIONS].filter((fault) => fault !== 'abrupt'));
/** Poor answers, but answers. */
const INFORMING = new Set(['excuse', 'blame-others', 'blame-customer', 'dont-know']);
/** Longer replies say something, rude or not. */
const LONG = 20;
/** Numbers that one calls are no figures; nor are codes. */
const CALLED = /\p{L}\d|\d{4}-?\d{4}|[*#]\d+#?/gu;
const ELSEWHERE = has('(?:холбогд|ханд|лавла|залга)\\p{L}*');
const COURTESY = ['greeting', 'closing', 'thanks', 'helpOffer', 'apology'] as const;

/** Whether each sentence that is more than courtesy carries one of these faults. */
function isNothingBut(reply: ReplyView, faults: ReadonlySet<string>): boolean {
  const said = reply.sentences.filter((one) => !(hasSignal(one, COURTESY) && one.facts.found.length < 2));
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

/** Says something of the matter, however badly. */
const saysSomething = (reply: ReplyView) =>
  reply.kept.some(({ found }) => !EMPTY.has(found.rule.id) && found.rule.id !== 'thanks') ||
  replyHas(reply, ['apology', 'refusal', 'own-delay', 'reason']);

export const answers: NonNullable<PackSource['answers']> = (question, reply) => {
  // A cry is no question.
  if (/^[^?]*!\s*$/u.test(question)) return null;
  const asked = foldMongolian(question).text;
  const said = reply.sentences.map(({ facts }) => facts.folded.text.replace(THANKS, '')).join('\n');
  if (replyHas(reply, ['findOut', 'handOver'])) return true;
  if (reply.words > LONG) return null;
  if (HEARD.test(said.trim()) || (CHOICE.test(asked) && BARE.test(said.trim()))) return false;
  const figures = said.replace(CALLED, '');
  const hasTime = replyHas(reply, ['time']);
  const isTold = hasTime || /\d/.test(figures);
  const isTimed = hasTime || /(?<!\d)\d{1,3}(?!\d)/.test(figures);
  const asks = replyHas(reply, ['own-ask']);
  const asksBack = asks && (DATA.test(said) || /\?/.test(said));
  const knows = (asksBack && !ELSEWHERE.test(said)) || saysSomething(reply);
  if (!isTold && !asks && !YES.test(said) && reply.sentences.every((one) => hasSignal(one, ['greeting', 'closing', 'thanks'])))
    return false;
  // A curt word may well be the yes or no that was asked for.
  if (WHEN.test(asked) && !isTimed && !asksBack && !replyHas(reply, ['alternative']) && !TOLD_WHEN.test(said)) return false;
  if (YES_OR_NO.test(asked) && reply.words > 1 && STRAIGHT.test(said)) return null;
  const faults = YES_OR_NO.test(asked) && !ASKS_BACK.test(said) ? UNCURT : DEFLECTIONS;
  const wantsFigure = WHEN.test(asked) || HOW_MUCH.test(asked);
  if (!(isTold && wantsFigure) && isNothingBut(reply, faults)) return false;
  if (wantsFigure) return !isTold && (isNothingBut(reply, EMPTY) || (!knows && !TOLD_MUCH.test(said))) ? false : null;
  if (knows) return null;
  const kind = KINDS.find(([of]) => of.test(asked));
  if (kind) return (asks && kind !== KINDS[0]) || kind[1].test(said) ? null : false;
  const about = YES_OR_NO.exec(asked)?.[1];
  if (!about || (asks && DATA.test(said)) || reply.words < 3 || YES.test(said)) return null;
  const spokenOf = new Set(topics(said));
  const shared = topics(asked).filter((word) => spokenOf.has(word)).length;
  return said.includes(about.slice(0, 3)) || shared > Number(!isTold && !asks && !STATES.test(said)) ? null : false;
};
