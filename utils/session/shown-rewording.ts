/** A rewording as the card shows it: the words that stay, and between them, bold, those that change. */
import type { Rewording } from '@/rules/types';

export interface ShownParts {
  readonly before: string;
  readonly changed: string;
  readonly after: string;
}

const isWordPart = (unit: string | undefined): boolean =>
  unit !== undefined && /[\p{L}\p{N}\p{M}'’]/u.test(unit) && !/\p{Script=Han}/u.test(unit);

/** @param text the reply the rewording's span speaks of. */
export function shownRewording(text: string, rewording: Rewording): ShownParts {
  const old = text.slice(rewording.span.start, rewording.span.end);
  const fresh = rewording.text;
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  // Never bold half a word or half a surrogate pair.
  while (head > 0 && (isWordPart(fresh[head - 1]) || isHighSurrogate(fresh[head - 1]))) head -= 1;
  while (tail > 0 && (isWordPart(fresh[fresh.length - tail]) || isLowSurrogate(fresh[fresh.length - tail]))) tail -= 1;
  return { before: fresh.slice(0, head), changed: fresh.slice(head, fresh.length - tail), after: fresh.slice(fresh.length - tail) };
}

const isHighSurrogate = (unit: string | undefined): boolean => unit !== undefined && /[\ud800-\udbff]/.test(unit);
const isLowSurrogate = (unit: string | undefined): boolean => unit !== undefined && /[\udc00-\udfff]/.test(unit);
