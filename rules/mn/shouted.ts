/** Shouting: words in capitals, and runs of "!!!", "???" or "?!". */
import type { SentenceFacts } from '../engine/views';
import type { Span } from '../types';

const RUN = /[!?]*(?:!!!|\?\?|\?!|!\?)[!?]*/g;
/** Two words in capitals or more, one of them of four letters at least. */
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ ,]+\p{Lu}{1,})*[ ,]+\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
const JOY = /баяр|сайхан|мундаг|гоё|амжилт|гялай|bayar|saihan|goy|🎉|😍|😊|❤|🥳|🎁|😄|👏/iu;

/** Where a stretch of the sentence as typed lies in the folded one. */
function foldedSpan({ folded }: SentenceFacts, from: number, to: number): Span | null {
  let start = -1;
  let end = -1;
  for (let i = 0; i < folded.text.length; i++) {
    const at = folded.map?.[i] ?? i;
    if (at < from || at >= to) continue;
    if (start < 0) start = i;
    end = i + 1;
  }
  return start < 0 ? null : { start, end };
}

export function shouted(sentence: SentenceFacts): Span[] {
  const spans: Span[] = [];
  const add = (index: number, length: number) => {
    const span = foldedSpan(sentence, index, index + length);
    if (span) spans.push(span);
  };
  const { text } = sentence;
  for (const { 0: words, index } of text.matchAll(CAPITALS)) {
    const long = words.match(/\p{Script=Cyrillic}{4,}/gu)?.length ?? 0;
    if (long >= 2 || (long === 1 && words.length >= 10)) add(index, words.length);
  }
  if (!JOY.test(text)) for (const { 0: run, index } of text.matchAll(RUN)) if (!/^\?\?$/.test(run) || index > 0) add(index, run.length);
  return spans;
}

export { foldedSpan };
