/**
 * Reads a reply: its lines, its sentences, and what each sentence holds. Remembered by line and sentence; what a keystroke left alone is
 * taken over from the reading before, so that its cost is the sentence it touched.
 */
import { analyseSentence } from './engine/analyse';
import type { LanguagePack } from './engine/compile-pack';
import type { Placed, SentenceFacts, SentenceView } from './engine/views';
import { sameEnd, sameStart } from './text/changed';
import { type Detected, detectLanguage } from './text/language';
import { maskLine } from './text/mask';
import { type SentenceSpan, splitLine } from './text/sentences';
import type { Language } from './types';

/** Lines and sentences remembered at least, and at most half of what is remembered. */
const MEMO_SIZE = 1_000;

interface Line {
  /** Of the whole line. */
  readonly language: Detected;
  readonly hasText: boolean;
  readonly sentences: readonly LineSentence[];
}

interface LineSentence extends SentenceSpan {
  readonly masked: string;
  /** Of the sentence by itself. */
  readonly language: Detected;
  /** As last judged: asked again only for another language than its facts are in. */
  facts: SentenceFacts | null;
}

/** A line in its place. */
export interface LineView {
  readonly text: string;
  readonly language: Detected;
  readonly line: Line;
  /** UTF-16 offset in the reply. */
  readonly offset: number;
  /** Its sentences as last read: read again when one of these differs. */
  read: LineRead | null;
}

interface LineRead {
  /** Number of its first sentence in the reply. */
  readonly index: number;
  readonly main: Detected;
  readonly isLast: boolean;
  /** Languages known then. */
  readonly known: number;
  readonly sentences: readonly SentenceView[];
  readonly missing: readonly Language[];
}

/** A map that forgets what was not asked for lately: when the young half is full it becomes the old one, and what was old goes. */
function createMemo<Value>() {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (key: string, make: () => Value): Value => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? make();
    if (young.size >= MEMO_SIZE) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}

/** The index of the first line of which something is so, where it is so of all after it too. */
function firstWhere(lines: readonly LineView[], isSo: (line: LineView) => boolean): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line && isSo(line)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * A reader with a memo of its own.
 * @param packs by language; may grow
 * @param onError hears of a rule that threw
 */
export function createReader(packs: ReadonlyMap<Language, LanguagePack>, onError: (rule: string, error: unknown) => void) {
  const lineMemo = createMemo<Line>();
  const sentenceMemo = createMemo<SentenceFacts>();
  const languageMemo = createMemo<{ readonly language: Detected }>();
  let last: readonly LineView[] = [];
  let lastPart = '';
  let lastStart = 0;

  const languageOf = (words: string): Detected => languageMemo(words, () => ({ language: detectLanguage(words) })).language;

  const factsOf = ({ masked }: LineSentence, pack: LanguagePack): SentenceFacts =>
    sentenceMemo(`${pack.language} ${masked}`, () => analyseSentence(masked, pack, onError));

  const lineOf = (text: string): Line =>
    lineMemo(text, () => {
      const masked = maskLine(text);
      const sentences = splitLine(masked).map((span): LineSentence => {
        const words = masked.slice(span.start, span.end);
        return { ...span, masked: words, language: languageOf(words), facts: null };
      });
      const [only, ...others] = sentences;
      const language = only && !others.length ? only.language : detectLanguage(masked);
      return { sentences, language, hasText: text.trim() !== '' };
    });

  /** The lines of a part of a reply that begins at `start`. Those before and after what was changed are as they were. */
  const linesOf = (part: string, start: number): readonly LineView[] => {
    const by = start - lastStart;
    if (part === lastPart && by === 0 && last.length > 0) return last;
    const head = sameStart(lastPart, part);
    const tail = sameEnd(lastPart, part, Math.min(lastPart.length, part.length) - head);
    // A line stands as it was where its break, too, is in what is the same.
    const before = firstWhere(last, ({ offset, text }) => offset - lastStart + text.length >= head);
    const after = firstWhere(last, ({ offset }) => offset - lastStart > lastPart.length - tail);
    const from = before === 0 ? 0 : (last[before]?.offset ?? lastStart + lastPart.length + 1) - lastStart;
    const to = part.length - lastPart.length + (last[after]?.offset ?? lastStart + lastPart.length + 1) - lastStart - 1;
    let offset = start + from;
    const changed = part
      .slice(from, to)
      .split('\n')
      .map((text): LineView => {
        const line = lineOf(text);
        const view = { text, language: line.language, line, offset, read: null };
        offset += text.length + 1;
        return view;
      });
    const moved = (lines: readonly LineView[], shift: number) =>
      shift === 0 ? lines : lines.map((view): LineView => ({ ...view, offset: view.offset + shift, read: null }));
    last = [...moved(last.slice(0, before), by), ...changed, ...moved(last.slice(after), by + part.length - lastPart.length)];
    lastPart = part;
    lastStart = start;
    return last;
  };

  const readLine = ({ line, offset }: LineView, index: number, main: Detected, isLast: boolean): LineRead => {
    const sentences: SentenceView[] = [];
    const missing: Language[] = [];
    for (const sentence of line.sentences) {
      const language = sentence.language ?? line.language ?? main;
      if (language === 'other' || language === null) continue;
      const pack = packs.get(language);
      if (!pack) {
        missing.push(language);
        continue;
      }
      if (sentence.facts?.language !== language) sentence.facts = factsOf(sentence, pack);
      const finds: Placed[] = [];
      const here: SentenceView = {
        index: index + sentences.length,
        start: offset + sentence.start,
        end: offset + sentence.end,
        facts: sentence.facts,
        isListItem: sentence.isListItem,
        isEnded: sentence.isEnded || !isLast,
        wording: sentence,
        finds,
      };
      for (const found of here.facts.found) finds.push({ found, here });
      sentences.push(here);
    }
    return { index, main, isLast, known: packs.size, sentences, missing };
  };

  /**
   * The sentences of all lines, in order.
   * @param main the language of those that cannot tell
   * @param missing gets the languages that are not known
   */
  const sentencesOf = (lines: readonly LineView[], main: Detected, missing: Set<Language>): readonly SentenceView[] => {
    const all: SentenceView[] = [];
    for (const view of lines) {
      const isLast = view === lines[lines.length - 1];
      const { read } = view;
      const isSame = read?.index === all.length && read.main === main && read.isLast === isLast && read.known === packs.size;
      const now = isSame ? read : readLine(view, all.length, main, isLast);
      view.read = now;
      for (const sentence of now.sentences) all.push(sentence);
      for (const language of now.missing) missing.add(language);
    }
    return all;
  };

  /** Reads a part of a reply so that it is remembered; a line between two steps, as long as it is wanted. */
  function* readAhead(part: string, isWanted: () => boolean): Generator<void, void> {
    for (const text of part.split('\n')) {
      if (!isWanted()) return;
      const line = lineOf(text);
      for (const sentence of line.sentences) {
        const language = sentence.language ?? line.language;
        const pack = language === 'other' || language === null ? undefined : packs.get(language);
        if (pack && sentence.facts?.language !== language) sentence.facts = factsOf(sentence, pack);
      }
      yield;
    }
  }

  return { linesOf, sentencesOf, readAhead };
}
