/**
 * Sentences of one line of a reply, with offsets. Written for support replies in all our languages: abbreviations, prices,
 * times and dotted initials do not end a sentence; a line break always does.
 */
import type { Span } from '../types';

export interface SentenceSpan extends Span {
  /** A full stop, question mark or the like ended it (the caller knows of line breaks). */
  readonly isEnded: boolean;
  /** It is an item of a numbered or bulleted list. */
  readonly isListItem: boolean;
}

/** UTF-16 units. Longer runs without a stop are cut at a space, so that no cue ever sees more. */
const LONGEST = 2000;

const LIST_MARK =
  /^\s*(?:(?:[-*•·‣▪►✓✔]|\(?\d{1,2}[.)、:）]|[a-z][.)]|(?:step|bước|алхам)\s*\d{1,2}[:.)]?)\s+|\d{1,2}[、．）]|[①-⑳]|[（(]\d{1,2}[)）])/iu;
const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof st jr sr vs etc e.g i.e eg ie approx no nr dept est inc ltd co corp ext tel a.m p.m am pm u.s u.k min max hrs hr wk vol fig p pp art sec tp q p.s'.split(
    ' ',
  ),
);
/** Abbreviations that can also be a sentence's last word: a capital after them decides. */
const MAY_END = new Set('a.m p.m am pm etc u.s u.k hrs hr min co inc ltd'.split(' '));
const STOP = /[.!?…。！？｡～~]/u;
/** What may follow a stop and still belongs to its sentence: more stops, closing quotes and brackets, emoji. */
const TAIL =
  /^[.!?…。！？｡～~]+(?:["'”’」』»)）\]】]|\s?(?:\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]))*[.!?…。！？｡～~]*/u;

/** Whether the stop sign at `at` ends a sentence. */
function isEnd(line: string, at: number): boolean {
  const sign = line[at] as string;
  const next = line[at + 1];
  // A tilde ends a Chinese or Vietnamese chat sentence; between digits it is a range.
  if (sign === '~' || sign === '～') return !/\d/.test(next ?? '') && /\p{L}/u.test(line[at - 1] ?? '');
  if (sign !== '.' || next === undefined) return true;
  if (next === '.') return line[at + 2] !== '.' && /\s/.test(line[at + 2] ?? ' ');
  if (!/[\s"'”’)\]\ufffc]/u.test(next)) {
    // "word.Next" is a forgotten space: a lower-case letter before, a capital and a small letter after.
    return /\p{Ll}/u.test(line[at - 1] ?? '') && /^\p{Lu}\p{Ll}/u.test(line.slice(at + 1, at + 3));
  }
  const word = /[\p{L}\p{N}.]+$/u.exec(line.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? '';
  // "2." of a step inside a line opens what follows it.
  if (
    /^\d{1,2}$/.test(word) &&
    /(?:^|[.!?:;]\s+)\d{1,2}$/.test(line.slice(Math.max(0, at - 8), at)) &&
    /^\s+\p{L}/u.test(line.slice(at + 1, at + 4))
  )
    return false;
  const isBeforeCapital = /^\s+\p{Lu}/u.test(line.slice(at + 1, at + 4));
  if (ABBREVIATIONS.has(word)) return MAY_END.has(word) && isBeforeCapital;
  // A single capital letter is an initial ("J. Smith"), "I" apart.
  return !(/^\p{L}$/u.test(word) && word !== 'i' && isBeforeCapital && /\p{Lu}/u.test(line[at - 1] ?? ''));
}

/**
 * Splits one line (no line breaks inside).
 * @param line the line, masked or as typed: lengths are the same
 * @returns spans in the line, without the list mark and the blanks at both ends
 */
export function splitLine(line: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  const mark = LIST_MARK.exec(line)?.[0].length ?? 0;
  const isListItem = mark > 0;
  let start = mark;
  const push = (end: number, isEnded: boolean) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(line[from] as string)) from++;
    while (to > from && /\s/.test(line[to - 1] as string)) to--;
    while (to - from > LONGEST) {
      const space = line.lastIndexOf(' ', from + LONGEST);
      const cut = space > from ? space : from + LONGEST;
      sentences.push({ start: from, end: cut, isEnded: true, isListItem });
      from = cut;
    }
    if (to > from) sentences.push({ start: from, end: to, isEnded, isListItem });
    start = end;
  };
  for (let at = mark; at < line.length; at++) {
    if (!STOP.test(line[at] as string) || !isEnd(line, at)) continue;
    at += (TAIL.exec(line.slice(at, at + 40))?.[0].length ?? 1) - 1;
    push(at + 1, true);
  }
  push(line.length, false);
  return sentences;
}
