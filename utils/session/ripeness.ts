/**
 * When may a sentence be judged on screen? Nobody wants "I can't" underlined on the way to "I can't wait to see you":
 * only once it has ended, the caret has left it, or the person paused.
 */
import type { Span } from '@/rules/types';

const END = /[.!?。！？…]+["'”’»」』)\]]*(?=\s|$)|[。！？…]|\n/gu;

/** The sentence around a span, roughly: from the last end before it to the first end after it (included). */
export function sentenceAround(text: string, span: Span): Span & { readonly hasEnded: boolean } {
  const from = Math.max(0, span.start - 400);
  let start = from;
  for (const match of text.slice(from, span.start).matchAll(END)) start = from + match.index + match[0].length;
  while (start < span.start && /\s/.test(text[start] ?? '')) start += 1;
  END.lastIndex = 0;
  const ending = END.exec(text.slice(span.end, span.end + 400));
  END.lastIndex = 0;
  const endsItself = /[.!?。！？…\n]["'”’»」』)\]]*$/u.test(text.slice(span.start, span.end));
  if (endsItself) return { start, end: span.end, hasEnded: true };
  const end = ending ? span.end + ending.index + ending[0].length : Math.min(text.length, span.end + 400);
  return { start, end, hasEnded: ending !== null };
}

/** @param caretNow asked only where the sentence has not ended: a UTF-16 offset, or null when the caret is not in the box. */
export function isRipe(text: string, span: Span, caretNow: () => number | null): boolean {
  const sentence = sentenceAround(text, span);
  if (sentence.hasEnded) return true;
  const caret = caretNow();
  return caret === null || caret < sentence.start || caret > sentence.end;
}

/** What closes a sentence in chats, where stops are left out: dạ … ạ, 好的哦, тийм шүү. */
const CLOSING_WORD = /(?<!\p{L})(?:ạ|nhé|nha|nghen|шүү|даа|дээ|доо)\s*$|[哦呢哈吧啦呀喔噢哟]\s*$/iu;

/** As much of a draft's end as tells whether it is done, UTF-16 units. */
const ENDING = 200;

/** A draft that reads as done: it ends like a sentence and is more than a few words. A Chinese character says as much as two letters. */
export function isFinished(text: string): boolean {
  const end = text.slice(-ENDING);
  return (
    (/[.!?。！？…]["'”’»」』)\]]*\s*$|\n\s*\S[^\n]{0,40}$/u.test(end) || CLOSING_WORD.test(end)) &&
    (text.length > ENDING || end.trim().length + (end.match(/\p{Script=Han}/gu)?.length ?? 0) >= 12)
  );
}
