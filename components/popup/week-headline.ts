/** The one sentence that says how the week was, and the line of evidence beneath it. Claims no trend that the numbers don't carry. */
import { rate, type Tongue, type WeekView, whole } from './view';

/** Below so many typed replies the week is only counted, not judged. */
const LEAST_FOR_A_VERDICT = 10;

export interface Headline {
  readonly sentence: string;
  readonly evidence: string;
}

export function weekHeadline(week: WeekView, { strings, tag }: Tongue): Headline {
  const words = strings.popup;
  const { thisWeek, lastWeek, sampleSize, trend } = week;
  const per100 = thisWeek.hintsPer100Words;
  if (thisWeek.replies === 0 && lastWeek.replies === 0) return { sentence: words.empty, evidence: words.emptyNext };
  if (thisWeek.replies === 0) {
    return { sentence: words.quietWeek, evidence: words.quietWeekNext(whole(tag, lastWeek.replies), lastWeek.replies) };
  }
  const sample = words.sample(whole(tag, thisWeek.replies), thisWeek.replies, whole(tag, thisWeek.words));
  const evidence = thisWeek.pastedReplies > 0 ? words.aside(sample, words.pasted(whole(tag, thisWeek.pastedReplies))) : sample;
  if (sampleSize < LEAST_FOR_A_VERDICT || per100 === null) {
    const isFirst = lastWeek.replies === 0;
    const counted = isFirst ? words.firstReplies(whole(tag, thisWeek.replies), thisWeek.replies) : words.sentence(sample);
    const next = words.firstRepliesNext(whole(tag, LEAST_FOR_A_VERDICT));
    return { sentence: counted, evidence: isFirst ? words.both(words.sentence(evidence), next) : next };
  }
  if (per100 === 0) return { sentence: words.noHints, evidence };
  const now = rate(tag, per100);
  if (trend === null || lastWeek.hintsPer100Words === null) return { sentence: words.noComparison(now), evidence };
  const before = rate(tag, lastWeek.hintsPer100Words);
  if (trend.direction === 'steady') return { sentence: words.steady(now), evidence };
  return { sentence: trend.direction === 'fewer-hints' ? words.warmer(now, before) : words.rougher(now, before), evidence };
}
