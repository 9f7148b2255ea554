/**
 * Mood and failure by weighed evidence: each kind of sign in a message, and each of its words, counts for or against an upset customer and a
 * failure of the company's, and the sums decide. A language gives the kinds as customer signals, and the weights in one table that
 * `npm run weigh` fits to labelled messages.
 */
import type { CustomerSignalName, PackSource, Weighing, Weight } from '../engine/pack';
import type { CustomerFacts, Span } from '../types';
import { type LineSigns, spansOf } from './signs';
import { weighWords, wordsOf } from './words';

/** No kind counts more often than this: a long message is no worse for its length. */
const MOST = 3;
/** Kinds of evidence that upset at least so much are words of feeling. */
const FEELING = 1;
/** A message of so few words says little. */
const SHORT = 4;
/** Of so many it is a report, where none of these is in it. */
const LONG = 25;
const FELT = /rage|hurt|fedup|irony|faces|poor|upset|abusive|shouted|exclaimed|doubled/;

/** Signs that no cue can read: of the message as typed. */
const MARKS: Readonly<Record<string, RegExp>> = {
  shouted:
    /(?<![\p{L}\p{N}])(?:(?=[A-Z]*[AEIOU])[A-Z]{4,}|WHY|HOW|NOT|NOW|YOU|FIX|ALL|THE|ONE|TWO|DO|IS|NO|MY|ANY|AND|WTF)(?![\p{L}\p{N}])/gu,
  exclaimed: /!/g,
  doubled: /\?{2,}|\?!|!\?/g,
  linked: /https?:/g,
  quoted: /["“][^"”]{2,60}["”]/g,
};

/** So many words before the question begins tell something. */
const LEAD = 4;

/** Where in a sentence that asks the question begins: what stands before it is told. */
const askedFrom = ({ signals }: LineSigns, { start, end }: Span) =>
  Math.min(...(signals.get('question') ?? []).map((cue) => cue.start).filter((at) => at >= start && at < end), end);

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}']+/gu)?.length ?? 0;

/** How many stretches of the message hold a sign: finds that share words are one. */
function countApart(spans: readonly Span[]): number {
  let count = 0;
  let end = -1;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start >= end) count++;
    end = Math.max(end, span.end);
  }
  return count;
}

/**
 * How often each kind of evidence stands in a message.
 * @param message as typed
 * @param lines its signs
 */
export function evidenceOf(message: string, lines: readonly LineSigns[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (kind: string, count: number) => {
    if (count > 0) counts.set(kind, Math.min(count, MOST));
  };
  for (const name of new Set(lines.flatMap(({ signals }) => [...signals.keys()]))) add(name, countApart(spansOf(lines, name)));
  for (const [kind, mark] of Object.entries(MARKS)) add(kind, message.match(mark)?.length ?? 0);
  const sentences = lines.flatMap((line) => line.sentences.map((sentence) => ({ sentence, line, isAsked: line.asked.has(sentence) })));
  const told = sentences.map(({ sentence, line, isAsked }) =>
    wordsIn(line.masked.slice(sentence.start, isAsked ? askedFrom(line, sentence) : sentence.end)),
  );
  add('asked', sentences.filter(({ isAsked }) => isAsked).length);
  add('told', told.filter((count, index) => count >= (sentences[index]?.isAsked ? LEAD : 2)).length);
  add('asked-last', Number(sentences.at(-1)?.isAsked ?? false));
  const words = lines.reduce((sum, { masked }) => sum + wordsIn(masked), 0);
  add('calm', Number(words > LONG && ![...counts.keys()].some((kind) => FELT.test(kind))));
  add('short', Number(words <= SHORT));
  return counts;
}

/** What a message holds that counts, and what it comes to: above nothing, the customer is upset, the company failed. */
export interface Weighed {
  /** Kinds of evidence, how often, and what each counts. */
  readonly kinds: readonly (readonly [kind: string, count: number, weight: Weight])[];
  readonly upsetWords: readonly (readonly [word: string, weight: number])[];
  readonly failureWords: readonly (readonly [word: string, weight: number])[];
  readonly upset: number;
  readonly failure: number;
}

/**
 * @param message as typed
 * @param lines its signs
 */
export function weigh(message: string, lines: readonly LineSigns[], { base, of, words }: Weighing, stem?: PackSource['stem']): Weighed {
  const kinds = [...evidenceOf(message, lines)].flatMap(([kind, count]) => (of[kind] ? [[kind, count, of[kind]] as const] : []));
  const said = words ? wordsOf(lines, stem) : new Set<string>();
  const upsetWords = weighWords(said, words?.upset ?? []);
  const failureWords = weighWords(said, words?.failure ?? []);
  const sumOf = (side: 0 | 1, weighed: Weighed['upsetWords']) =>
    weighed.reduce((sum, [, weight]) => sum + weight, 0) + kinds.reduce((sum, [, count, weight]) => sum + count * weight[side], base[side]);
  return { kinds, upsetWords, failureWords, upset: sumOf(0, upsetWords), failure: sumOf(1, failureWords) };
}

/**
 * @param message as typed
 * @param lines its signs
 */
export function judgeByWeight(
  message: string,
  lines: readonly LineSigns[],
  weighing: Weighing,
  stem?: PackSource['stem'],
): Pick<CustomerFacts, 'mood' | 'moodWords' | 'companyFailure'> {
  const { kinds, upset, failure } = weigh(message, lines, weighing, stem);
  const abusive = spansOf(lines, 'abusive');
  const happy = spansOf(lines, 'happy');
  const companyFailure = failure > 0;
  if (abusive.length) return { mood: 'abusive', moodWords: abusive, companyFailure };
  if (upset > 0) {
    const felt = kinds.filter(([, , [upsets]]) => upsets >= FEELING);
    return { mood: 'upset', moodWords: felt.flatMap(([kind]) => spansOf(lines, kind as CustomerSignalName)), companyFailure };
  }
  return happy.length ? { mood: 'happy', moodWords: happy, companyFailure } : { mood: 'neutral', moodWords: [], companyFailure };
}
