/** Rewordings: templates filled with the reply's own words. */
import type { Rewording, Span } from '../types';
import { toReply } from './analyse';
import type { Found, RewordTemplate } from './pack';
import type { ReplyView, SentenceView } from './views';

const CLAUSE_END = /[,;:.!?…，。；：！？\n]/;

/** The clause around a span of the folded sentence: from the last stop or comma before it to the next after it. */
function clauseAround(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && CLAUSE_END.test(text[start] as string)) start++;
  while (start > 0 && !CLAUSE_END.test(text[start - 1] as string)) start--;
  while (end < text.length && !CLAUSE_END.test(text[end] as string)) end++;
  while (text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}

function replacedSpan(found: Found, here: SentenceView, replaces: RewordTemplate['replaces']): Span {
  switch (replaces) {
    case 'span':
      return toReply(here, found.span);
    case 'clause':
      return toReply(here, clauseAround(here.facts.folded.text, found.match));
    case 'rest':
      return { start: toReply(here, found.match).start, end: here.end };
    case 'sentence':
      return { start: here.start, end: here.end };
    default:
      return toReply(here, found.match);
  }
}

/** The marks of a question. */
const ASKED = /^[!！]*[?？][?？!！]*/;
/** Ends a statement that takes a question's place. */
const stopFor = (marks: string) => (marks.includes('？') ? '。' : '.');

const startsUpper = (text: string) => /^\p{Lu}/u.test(text);
const capitalised = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Whether the span opens its sentence, so that its new words take its capital letter. */
const opens = (span: Span, here: SentenceView, reply: ReplyView) => !/[\p{L}\p{N}]/u.test(reply.text.slice(here.start, span.start));

/** Kept words for use inside a sentence: the capital that opened the old sentence goes, but for "I". */
function keptWords(span: Span, here: SentenceView, reply: ReplyView): string {
  const typed = reply.text.slice(span.start, span.end).trim();
  const words = here.facts.language === reply.pack.language ? (reply.pack.source.tidyKept?.(typed) ?? typed) : typed;
  return opens(span, here, reply) && !/^I(?!\p{L})/u.test(words)
    ? words.replace(/^\p{Lu}(?=\p{Ll}|\s|$)/u, (letter) => letter.toLowerCase())
    : words;
}

/**
 * The rewordings of a find, best first.
 * @returns at most three; a template whose words are not all there is left out
 */
export function rewordingsOf(found: Found, here: SentenceView, reply: ReplyView): Rewording[] {
  const rewordings: Rewording[] = [];
  const newWords = reply.pack.source.newWords?.(reply);
  for (const given of found.form.reword ?? found.rule.reword ?? []) {
    const template: RewordTemplate = typeof given === 'string' ? { to: given } : given;
    const replaced = replacedSpan(found, here, template.replaces);
    // A new clause asks nothing: the old one's question mark goes with it.
    const asked =
      template.replaces === 'clause' && !/[?？]/.test(template.to) ? ASKED.exec(reply.text.slice(replaced.end, here.end)) : null;
    const span = { start: replaced.start, end: replaced.end + (asked?.[0].length ?? 0) };
    let isComplete = true;
    let text = (newWords?.(template.to) ?? template.to).replace(/\{(\w+)\}/g, (_, name: string) => {
      const group =
        name === 'span' ? found.span : name === 'clause' ? clauseAround(here.facts.folded.text, found.match) : found.groups[name];
      const words = group && keptWords(toReply(here, group), here, reply);
      if (!words) isComplete = false;
      return words ?? '';
    });
    if (!isComplete) continue;
    const original = reply.text.slice(span.start, span.end);
    if (opens(span, here, reply) && startsUpper(original)) text = capitalised(text);
    // What ended a replaced sentence still ends it.
    const stop = span.end === here.end ? (/[.!?…。！？]+\s*$/u.exec(original)?.[0] ?? '') : '';
    if (asked) text += stopFor(asked[0]);
    else if (stop && !/[.!?…。！？:：]$/u.test(text)) text += /[?？]/.test(stop) ? stopFor(stop) : stop.trim();
    if (text === original) continue;
    const gap = text.indexOf('…');
    rewordings.push({ span, text, gap: gap === -1 ? null : gap });
    if (rewordings.length === 3) break;
  }
  return rewordings;
}
