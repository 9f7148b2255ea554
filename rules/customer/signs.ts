/** What the lines of a customer's message hold: the signals of the language's cues, the sentences, and which of them ask. */
import { analyseCustomer, overlap } from '../engine/analyse';
import type { LanguagePack } from '../engine/compile-pack';
import type { CustomerSignalName } from '../engine/pack';
import type { Tokens } from '../engine/tokens';
import { maskLine } from '../text/mask';
import { splitLine } from '../text/sentences';
import type { Span } from '../types';

interface MaskedLine {
  readonly text: string;
  readonly masked: string;
}

/** One line of the message. All offsets are in the line. */
export interface LineSigns {
  readonly masked: string;
  /** Folded. */
  readonly tokens: Tokens;
  /** UTF-16 offset of the line in the message. */
  readonly offset: number;
  readonly signals: ReadonlyMap<CustomerSignalName, readonly Span[]>;
  readonly sentences: readonly Span[];
  /** Sentences that ask something: what is asked to no end is left out. */
  readonly asked: ReadonlySet<Span>;
}

export const shiftBy =
  (offset: number) =>
  ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });

/** A customer's hashtags are words of theirs: without the sign they are not masked. */
const maskMessage = (line: string) => maskLine(line.replace(/#(?=\p{L})/gu, ' '));

/** A message's lines as {@link readSigns} takes them. */
export const maskedLines = (message: string): readonly MaskedLine[] =>
  message.split('\n').map((text) => ({ text, masked: maskMessage(text) }));

function signsOf({ text, masked }: MaskedLine, offset: number, pack: LanguagePack): LineSigns {
  const { signals, tokens } = analyseCustomer(text, masked, pack);
  const sentences = splitLine(masked);
  const asked = new Set<Span>();
  for (const sentence of sentences) if (/[?？]\s*\W*$/u.test(masked.slice(sentence.start, sentence.end))) asked.add(sentence);
  for (const cue of signals.get('question') ?? []) {
    const sentence = sentences.find(({ start, end }) => cue.start >= start && cue.start < end);
    if (sentence) asked.add(sentence);
  }
  const rhetorical = signals.get('rhetorical') ?? [];
  for (const sentence of asked) if (rhetorical.some((span) => overlap(span, sentence))) asked.delete(sentence);
  return { masked, tokens, offset, signals, sentences, asked };
}

/** The lines of a message, in order. */
export function readSigns(lines: readonly MaskedLine[], pack: LanguagePack): readonly LineSigns[] {
  let offset = 0;
  return lines.map((line) => {
    const signs = signsOf(line, offset, pack);
    offset += line.text.length + 1;
    return signs;
  });
}

/** Where a signal stands in the message. */
export const spansOf = (lines: readonly LineSigns[], name: CustomerSignalName): readonly Span[] =>
  lines.flatMap(({ signals, offset }) => (signals.get(name) ?? []).map(shiftBy(offset)));
