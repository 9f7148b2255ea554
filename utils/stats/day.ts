/** The roll-up of one local day: all the popup reads, however many replies the year had. Adding is commutative, so order never matters. */
import type { HintId, PraiseId } from '@/rules/behaviours';
import type { Mood } from '@/rules/types';
import type { Day } from './calendar';
import { entriesOf } from './entries';
import type { HintCounts, SentReply } from './sent-reply';

/** How often a hint came up: `found` besides the four counts of {@link HintCounts}. */
export interface HintSums extends HintCounts {
  /** Times the words were there at all: seen on the way or still there when sent, whichever is more. */
  readonly found: number;
}

export interface Tally {
  readonly replies: number;
  readonly words: number;
  readonly hints: number;
}

export interface DayFigures {
  readonly day: Day;
  readonly activeSeconds: number;
  /** Replies written by hand. */
  readonly typed: Tally;
  /** Replies that were mostly pasted or a macro: counted, but no habit of the person. */
  readonly pasted: Tally;
  /** Typed replies by the customer's mood; `unknown` where the page did not tell. */
  readonly moods: { readonly [mood in Mood | 'unknown']?: Tally };
  /** Hints of typed replies. */
  readonly hints: { readonly [rule in HintId]?: HintSums };
  /** Praise of typed replies. */
  readonly praise: { readonly [rule in PraiseId]?: number };
}

const NO_TALLY: Tally = { replies: 0, words: 0, hints: 0 };

export const emptyDay = (day: Day): DayFigures => ({
  day,
  activeSeconds: 0,
  typed: NO_TALLY,
  pasted: NO_TALLY,
  moods: {},
  hints: {},
  praise: {},
});

const found = (counts: HintCounts): number => Math.max(counts.shown, counts.accepted + counts.left);

const plus = (tally: Tally, reply: SentReply, hints: number): Tally => ({
  replies: tally.replies + 1,
  words: tally.words + reply.words,
  hints: tally.hints + hints,
});

/** The day with one more reply; the day given stays as it is. */
export function addReply(figures: DayFigures, reply: SentReply): DayFigures {
  const hints = entriesOf(reply.hints).reduce((sum, [, counts]) => sum + found(counts), 0);
  const activeSeconds = figures.activeSeconds + reply.activeSeconds;
  if (reply.fromPaste) return { ...figures, activeSeconds, pasted: plus(figures.pasted, reply, hints) };
  const mood = reply.mood ?? 'unknown';
  return {
    ...figures,
    activeSeconds,
    typed: plus(figures.typed, reply, hints),
    moods: { ...figures.moods, [mood]: plus(figures.moods[mood] ?? NO_TALLY, reply, hints) },
    hints: addHints(figures.hints, reply.hints),
    praise: addPraise(figures.praise, reply.praise),
  };
}

function addHints(sums: DayFigures['hints'], added: SentReply['hints']): DayFigures['hints'] {
  const result: { [rule in HintId]?: HintSums } = { ...sums };
  for (const [rule, counts] of entriesOf(added)) {
    const before = result[rule] ?? { shown: 0, accepted: 0, dismissed: 0, left: 0, found: 0 };
    result[rule] = {
      shown: before.shown + counts.shown,
      accepted: before.accepted + counts.accepted,
      dismissed: before.dismissed + counts.dismissed,
      left: before.left + counts.left,
      found: before.found + found(counts),
    };
  }
  return result;
}

export function addPraise(sums: DayFigures['praise'], added: DayFigures['praise']): DayFigures['praise'] {
  const result: { [rule in PraiseId]?: number } = { ...sums };
  for (const [rule, times] of entriesOf(added)) result[rule] = (result[rule] ?? 0) + times;
  return result;
}
