/**
 * Whether a reply takes up what the customer asked. What speaks for a question's being left open and what for its being taken up is
 * weighed, question by question; the weights were fitted to labelled replies by logistic regression and rounded.
 */
import type { Evidence } from '../engine/pack';
import { hasSignal, type ReplyView, replyHas } from '../engine/views';

const ASKING = 'who|whose|whats?|when|where|why|how|which|can|could|do|does|did|is|are|was|were|will|would|should|may|has|have|am|any';
/** A clause that begins as questions do. */
const ASKS = new RegExp(`(?:^|[,.!:;–-] ?|\\b(?:and|but|so|or|if|please|know|me|explain|hi|hello|there) |@\\S+ )(?:${ASKING}|you)\\b`, 'i');
/** "…, and what does it cost?": a second question in the same sentence. */
const SECOND = new RegExp(`,? and(?: also)? (?=(?:${ASKING})\\b)`, 'i');
const WORD = /[\p{L}\p{N}]{3,}/gu;
const COMMON = new Set(
  'the and for you our are was can its get any has had did how why who not but your they this that with have from what when there would could should please know does will'.split(
    ' ',
  ),
);
const stem = (word: string) => word.replace(/(?:ing|ed|es|s|e)$/, '');
const contentOf = (text: string) => (text.toLowerCase().match(WORD) ?? []).filter((word) => !COMMON.has(word)).map(stem);

/** Kinds of question, and what an answer of the kind holds. The last is answered by yes or no. */
const KINDS: readonly { readonly asks: RegExp; readonly met?: RegExp }[] = [
  {
    asks: /\b(?:why|how come)\b/i,
    met: /\b(?:because|as|since|due|result|after|when|until|error|expired?|looks|was|were|had|\w+n't|returned|declined|hold|late|only|broken)\b|^\W*(?:that|it)'s\b/,
  },
  {
    asks: /\bwhen\b|what (?:time|date|day)|h[oi]w (?:long|soon|late|early|often)|how much (?:more|longer)|cut-?off|deadline|\bany (?:updates?|news|word)\b|\beta\b/i,
    met: /\d|(?:year|month|week|day|hour|minute|night|noon)s?\b|\b(?:now|yet|once|soon|shortly|already|every|tomorrow|morning|evening|long|until)\b/,
  },
  {
    asks: /\bhow much\b|\b(?:price|cost|fee|rate|cheapest)/i,
    met: /[$£€]|\d[\d.,]*(?! ?(?:cm|kg|days?|hours?|weeks?|am|pm|minutes|working|to|-|[\d.,]))|\b(?:free|no (?:charge|cost|fee|extra)|included|nothing|euros|same price)\b/,
  },
  {
    asks: /\bhow (?!do|can|to|would|will|should|could|did|come|is|are|was)\w|\b(?:size|weight|number|limit|maximum)\b/i,
    met: /\d|\b(?:one(?! of)|two|three|four|five|six|seven|eight|nine|ten|twelve|both|all|no\w*|half|unlimited)\b/,
  },
  {
    asks: /\bwhere\b/i,
    met: /\b(?:under|near|next|right|left|door|menu|tab|page|t?here|online|from|(?:in|at|on) (?:the|any|its|y?our)(?! (?:last|first|\d)))\b|[>/\ufffc]/,
  },
  { asks: /\b(?:whats?|which|explain|how|who\w*)\b/i },
  {
    asks: /^/,
    met: /\b(?:yes|no|yep|yup|yeah|nope|sure|of course|absolutely|certainly|definitely|not|\w+n't|cannot|unfortunately|either|only|both|already|happy to|done|as long as|if you|unless|without|separate(?:ly)?|add-?on|extra|must|need(?:ed| to)|allowed|welcome|possible|safe|fine|still|stays?|gone|ready|fits?|half|except|normal|required|include[sd]?|available|in stock|so far|(?:think|imagine) so|let me|added|ok)\b|(?:^|[^\w\s'] )(?:\w+ )?(?:it|they|that|this|those|these|there|he|she|you)\b/,
  },
];
const BOAST =
  /\b(?:popular|best[- ]?sellers?|(?:are|we're) (?:so )?proud|pride|passion\w*|(?:great|good) (?:choice|question|value|reviews)|wonderful|amazing|stunning|fantastic|excellent|delicious|beautiful|friendly|comfy|generous|competitive|convenient\w*|qualified|unique|we (?:love|strive)|(?:works?|do) (?:hard|(?:our|their) best)|lots of|so much (?:more|to)|easy(?: with us|[.!]|$)|hand-?(?:made|picked)|designed|fresh(?: every|ly)|carefully|award\S*|for every(?:one)?|improvements|longest|tested)\b/;
/** "Deposits are held by …": how things are done in general. */
const GENERAL =
  /\b(?:is|are|(?:may|can|must) be) (?:\w+ly )?(?!included|allowed|need|require|close|shared|expect|schedule)\w+(?:ed|eld|ade|one|ught) (?!(?:you|that|it|this|to\w+|not)\b)\w/;
const VALUED =
  /\b(?:seriously|(?:important|matters?) to us|we (?:value|strive)|your (?:feedback|comments|concerns?)|been (?:\w+ )?(?:noted|recorded|logged|forwarded|passed)|under (?:due |review)|your interest|in (?:due|strict)|be advised|kindly note|in line with|how (?:important|hard|frustrating)|as stated|(?:depends|varies)(?=\D*$))\b/i;
const POINTER =
  /\b(?:(?:information|info|details?|everything) .{0,40}\b(?:found|available|listed|site|visit)|(?:on|visit|see|read|check) (?:our|the) (?:\w+ )?(?:website|site|page|terms|policy|help|faq)|section \d|our terms|shown in)\b/i;

/** One question, or one half of it. */
interface Asked {
  readonly text: string;
  /** What an answer would hold. */
  readonly met: RegExp | undefined;
  readonly content: readonly string[];
  /** How many others were asked with it. */
  readonly others: number;
}
interface Said {
  readonly view: ReplyView;
  /** Folded, without sentences of mere courtesy. */
  readonly text: string;
  readonly content: ReadonlySet<string>;
  readonly clauses: number;
}
const counters = ({ view }: Said) => view.sentences.some(({ facts }) => facts.isQuestion);
const shares = ({ content }: Asked, said: Said) => content.some((word) => said.content.has(word));

/** Above 0: for a question's being left open. */
const EVIDENCE: readonly (readonly [name: string, weight: number, holds: (asked: Asked, said: Said) => boolean])[] = [
  [
    'valued',
    2.7,
    (_, said) => VALUED.test(said.view.text) && !/\d/.test(said.text) && !replyHas(said.view, ['request']) && !counters(said),
  ],
  ['boast', 2.7, (_, { text, view }) => view.words <= 40 && BOAST.test(text)],
  ['no shape', 1.9, ({ met }, { text }) => met?.test(text) === false],
  ['other half', 1.7, (asked, said) => asked.others > 0 && said.clauses <= asked.others && !shares(asked, said)],
  ['too few clauses', 1.7, ({ others }, { clauses }) => others > 0 && clauses <= others],
  ['general', 1.4, (_, { text }) => GENERAL.test(text)],
  ['topic first', 1.3, ({ content }, said) => !counters(said) && content.includes(contentOf(said.text)[0] ?? '-')],
  ['pointer', 1.2, (_, { view }) => POINTER.test(view.text)],
  ['ours', 1, (_, { text }) => /^\W*(?:all )?(?:our|we (?!do|can|will|are|have|would))\b/.test(text)],
  ['curt', 0.9, (_, { view }) => view.words < 6 && view.kept.some(({ found }) => found.rule.id === 'abrupt')],
  ['finds out', -0.8, (_, said) => counters(said) || replyHas(said.view, ['findOut', 'handOver', 'own-find-next', 'own-watch'])],
  ['long', -0.5, (_, { view }) => view.words > 40],
  ['shape', -0.7, ({ met }, { text }) => met?.test(text) === true],
  ['reason', -1, (_, { view }) => replyHas(view, ['reason'])],
  ['statement', -1.3, ({ text }) => !ASKS.test(text)],
];
const BASE = -2.1;

const COURTESY = ['opening', 'closing', 'thanks', 'helpOffer'] as const;
const LIGHT = ['greeting', 'apology', 'acknowledgement'] as const;
const SUBSTANCE = ['reason', 'alternative', 'action', 'findOut', 'handOver', 'time', 'refusal', 'request'] as const;

/** The evidence on each half of a question, and what it comes to: above 0 it is left open. */
export function weighAnswer(question: string, view: ReplyView): Evidence {
  const { conversation, customer } = view;
  const halves = question.split(SECOND);
  const all = customer?.questions.map(({ start, end }) => (conversation.customer ?? '').slice(start, end)) ?? [];
  const others = halves.length - 1 + all.filter((one) => one !== question && ASKS.test(one)).length;
  const matter = view.sentences.filter(
    (here) => hasSignal(here, SUBSTANCE) || !(hasSignal(here, COURTESY) || (here.facts.words <= 3 && hasSignal(here, LIGHT))),
  );
  const text = matter.map(({ facts }) => facts.folded.text).join(' ');
  const clauses = matter.reduce((count, { facts }) => count + facts.folded.text.split(/\b(?:and|but|while)\b|;/).length, 0);
  const said: Said = { view, text, content: new Set(contentOf(text)), clauses };
  return halves
    .map((half) => {
      const asked = { text: half, met: KINDS.find(({ asks }) => asks.test(half))?.met, content: contentOf(half), others };
      const held = EVIDENCE.filter(([, , holds]) => holds(asked, said));
      return { sum: held.reduce((sum, [, weight]) => sum + weight, BASE), held: held.map(([name, weight]) => [name, weight] as const) };
    })
    .reduce((most, one) => (one.sum > most.sum ? one : most));
}

/**
 * Whether a reply takes up a question.
 * @returns false only where it plainly talks past it; null when unsure
 */
export const answers = (question: string, view: ReplyView): boolean | null =>
  (question.includes('?') || ASKS.test(question)) && weighAnswer(question, view).sum > 0 ? false : null;
