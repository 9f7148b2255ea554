/** Counts what happens to one reply, to become one SentReply. Keeps ids, counts and times; never words. */
import type { HintId, PraiseId } from '@/rules/behaviours';
import type { Advice, Conversation } from '@/rules/types';
import type { HintCounts, SentReply } from '@/utils/stats/sent-reply';
import type { KeyedHint } from './choose-hints';

/** A hint counts as shown once it was visible for this long, ms. */
const SHOWN_AFTER = 1000;
/** A gap in typing longer than this does not count as work, ms. */
const LONGEST_GAP = 30_000;

export interface Tally {
  /** The person typed or changed something: `inserted` UTF-16 units, `isPaste` when they came in one go. */
  typed(now: number, inserted: number, isPaste: boolean): void;
  /** These hints, and no others, are on screen from now on. */
  onScreen(hints: readonly KeyedHint[], now: number): void;
  accepted(hint: KeyedHint): void;
  dismissed(hint: KeyedHint): void;
  /** The record of the reply as it was sent. `left` are the hints still in it. */
  finish(sent: {
    readonly id: string;
    readonly now: number;
    readonly site: string;
    readonly text: string;
    readonly advice: Advice;
    readonly left: readonly KeyedHint[];
    readonly conversation: Conversation;
  }): SentReply;
}

export function createTally(): Tally {
  const since = new Map<string, { readonly at: number; readonly rule: HintId }>();
  /**
   * The most there were of a rule at one time, with those accepted or dismissed by then. Not the different ones: a slip whose words grow
   * has another key at each pause.
   */
  const shown = new Map<HintId, number>();
  const accepted: HintId[] = [];
  const dismissed: HintId[] = [];
  let active = 0;
  let last: number | null = null;
  let typedUnits = 0;
  let pastedUnits = 0;

  const settle = (now: number) => {
    const seen = [...accepted, ...dismissed];
    for (const { at, rule } of since.values()) if (now - at >= SHOWN_AFTER) seen.push(rule);
    const times = new Map<HintId, number>();
    for (const rule of seen) times.set(rule, (times.get(rule) ?? 0) + 1);
    for (const [rule, most] of times) shown.set(rule, Math.max(most, shown.get(rule) ?? 0));
  };

  return {
    typed(now, inserted, isPaste) {
      if (last !== null && now - last <= LONGEST_GAP) active += now - last;
      last = now;
      if (isPaste) pastedUnits += inserted;
      else typedUnits += inserted;
    },
    onScreen(hints, now) {
      settle(now);
      const keys = new Set(hints.map(({ key }) => key));
      for (const key of since.keys()) if (!keys.has(key)) since.delete(key);
      for (const { key, hint } of hints) if (!since.has(key)) since.set(key, { at: now, rule: hint.rule });
    },
    accepted: ({ key, hint }) => {
      accepted.push(hint.rule);
      since.delete(key);
    },
    dismissed: ({ key, hint }) => {
      dismissed.push(hint.rule);
      since.delete(key);
    },
    finish({ id, now, site, text, advice, left, conversation }) {
      settle(now);
      const hints: { [rule in HintId]?: HintCounts } = {};
      const count = (rule: HintId, what: keyof HintCounts, times = 1) => {
        const before = hints[rule] ?? { shown: 0, accepted: 0, dismissed: 0, left: 0 };
        hints[rule] = { ...before, [what]: before[what] + times };
      };
      for (const [rule, most] of shown) count(rule, 'shown', most);
      for (const rule of accepted) count(rule, 'accepted');
      for (const rule of dismissed) count(rule, 'dismissed');
      for (const { hint } of left) count(hint.rule, 'left');
      const praise: { [rule in PraiseId]?: number } = {};
      for (const { rule } of advice.praise) praise[rule] = (praise[rule] ?? 0) + 1;
      return {
        id,
        at: now,
        site,
        language: advice.language,
        words: countWords(text, advice.language === 'zh'),
        activeSeconds: Math.round(active / 1000),
        firstReply: conversation.firstReply ?? null,
        mood: advice.customer?.mood ?? null,
        hints,
        praise,
        fromPaste: pastedUnits > typedUnits,
      };
    },
  };
}

/** Words between spaces; Chinese by the dictionary of the platform, where a word has about 1.6 characters. */
export function countWords(text: string, isChinese: boolean): number {
  if (!isChinese) return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text.slice(0, 20_000))) if (isWordLike) words += 1;
  return words;
}
