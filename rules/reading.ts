/**
 * Reads a reply: its lines, its sentences, and what each sentence holds. Remembered by line and sentence; what a keystroke left alone is
 * taken over from the reading before, so that its cost is the sentence it touched.
 */
import { analyseSentence } from './engine/analyse';
import type { LanguagePack } from './engine/compile-pack';
import type { SentenceFacts, SentenceView } from './engine/views';
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

  const languageOf = (words: string): Detected => languageMemo(words, () => ({ language: detectLanguage(words) })).language;

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
    const texts = part.split('\n');
    const most = Math.min(texts.length, last.length);
    const shift = last.length - texts.length;
    let before = 0;
    while (before < most && texts[before] === last[before]?.text) before++;
    let after = 0;
    while (after < most - before && texts.at(-1 - after) === last.at(-1 - after)?.text) after++;
    let offset = start;
    last = texts.map((text, index) => {
      const old = index < before ? last[index] : index >= texts.length - after ? last[index + shift] : undefined;
      const line = old?.line ?? lineOf(text);
      const view = old?.offset === offset ? old : { text, language: line.language, line, offset, read: null };
      offset += text.length + 1;
      return view;
    });
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
      if (sentence.facts?.language !== language) {
        sentence.facts = sentenceMemo(`${language} ${sentence.masked}`, () => analyseSentence(sentence.masked, pack, onError));
      }
      sentences.push({
        index: index + sentences.length,
        start: offset + sentence.start,
        end: offset + sentence.end,
        facts: sentence.facts,
        isListItem: sentence.isListItem,
        isEnded: sentence.isEnded || !isLast,
        wording: sentence,
      });
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

  return { linesOf, sentencesOf };
}
