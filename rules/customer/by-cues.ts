/** Mood and failure by cues that each decide by themselves, for languages whose pack gives no weights. */
import { overlap } from '../engine/analyse';
import type { Told } from '../engine/pack';
import type { Mood, Span } from '../types';
import { type LineSigns, spansOf } from './signs';

/** A raised voice: of one who tells of a failure, it is anger. */
const RAISED = /!{2,}|[?？]{2,}|[?？][!！]|[!！][?？]|！{2,}|[😡🤬😠😤]/u;

/** Loud enough to weigh with a failure: an exclamation mark, or a word of four capitals and more. */
const LOUD = /[!！]|(?<![\p{L}\p{N}])[A-Z]*[AEIOU][A-Z]*(?<=[A-Z]{4})(?![\p{L}\p{N}])/u;

/** Failures told, failures only asked about, and what makes them weigh, in one line. */
function weighLine({ masked, signals, asked }: LineSigns) {
  const failed = signals.get('failure') ?? [];
  // What is told before the question begins in the same sentence is told.
  const begins = (signals.get('question') ?? []).map(({ start }) => start);
  const isAside = (span: Span) =>
    [...asked].some((sentence) => overlap(span, sentence) && !begins.some((at) => at > span.end && at < sentence.end));
  const failures = failed.filter((span) => !isAside(span)).length;
  const strain = (signals.get('strain') ?? []).filter((span) => failures > 0 || !isAside(span)).length + Number(LOUD.test(masked));
  return { failures, asides: failed.length - failures, strain };
}

/**
 * @param message as typed
 * @param lines its signs
 */
export function judgeByCues(message: string, lines: readonly LineSigns[]): Told {
  const upset = [...spansOf(lines, 'upset')];
  const happy = spansOf(lines, 'happy');
  const abusive = spansOf(lines, 'abusive');
  const civil = spansOf(lines, 'civil').length;
  const isDenied = spansOf(lines, 'notFailure').length > 0;
  const sums = { failures: 0, asides: 0, strain: 0 };
  for (const line of lines) {
    const { failures, asides, strain } = weighLine(line);
    sums.failures += failures;
    sums.asides += asides;
    sums.strain += strain;
  }
  const isFailure = sums.failures + sums.asides > 0 && !isDenied;
  const raised = RAISED.exec(message);
  if (raised && isFailure && !upset.length) upset.push({ start: raised.index, end: raised.index + raised[0].length });
  // A failure told with a deadline, a child or days of waiting upsets without a word of feeling.
  const isStrained = isFailure && sums.strain > Math.min(civil, 2);
  // Abuse outweighs all; an upset word outweighs thanks ("thanks for nothing", "I love you but this is broken again").
  const mood: Mood = abusive.length ? 'abusive' : upset.length || isStrained ? 'upset' : happy.length ? 'happy' : 'neutral';
  return {
    mood,
    moodWords: { abusive, upset, happy, neutral: [] }[mood],
    // "Why was my transfer delayed?" only asks, "WHY was it delayed!!" complains.
    asksFailure: !isDenied && sums.asides > 0,
    companyFailure: !isDenied && (sums.failures > 0 || (sums.asides > 0 && (mood === 'upset' || mood === 'abusive'))),
  };
}
