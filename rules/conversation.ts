/** The customer's side: mood, what went wrong, questions, name and language, as far as their words show. */
import { judgeByCues } from './customer/by-cues';
import { judgeByWeight } from './customer/by-weight';
import { maskedLines, readSigns, shiftBy } from './customer/signs';
import type { LanguagePack } from './engine/compile-pack';
import { detectLanguage, majorityLanguage } from './text/language';
import type { CustomerFacts, Language } from './types';

/** "- Mai Anh", "Thanks, Tom" or "Best, Ana" on the last line. */
const SIGNED =
  /(?:^|\n)\s*(?:[-–—~]\s*|(?:thanks|thank you|regards|best|cheers|kind regards|trân trọng|cảm ơn|хүндэтгэсэн)[,!.]?\s*\n?\s*)(\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{0,20}){0,2})\s*[.!]?\s*$/iu;

function signedName(message: string): string | null {
  const name = SIGNED.exec(message.trim())?.[1] ?? null;
  return name && /^\p{Lu}/u.test(name) ? name : null;
}

/**
 * Reads the customer's last message or messages.
 * @param packOf the pack of a language, where it is loaded
 * @param replyLanguage of the reply: what a message too short to tell is taken to be in
 */
export function readCustomer(
  message: string,
  packOf: (language: Language) => LanguagePack | undefined,
  replyLanguage: Language | null = null,
): CustomerFacts {
  const texts = maskedLines(message).map((line) => ({ ...line, language: detectLanguage(line.masked) }));
  const detected = majorityLanguage(texts) ?? replyLanguage;
  const language = detected === 'other' ? null : detected;
  const pack = language && packOf(language);
<<<<<<< HEAD
  const facts = { language, signedName: signedName(message) };
  if (!pack) return { ...facts, mood: 'neutral', moodWords: [], companyFailure: false, questions: [], isJoking: false };
  const lines = readSigns(texts, pack);
  const { weighing } = pack.source;
=======
  const facts = { language, moodWords: [], companyFailure: false, questions: [], isJoking: false, signedName: signedName(message) };
  if (!pack) return { ...facts, mood: 'neutral' };

  const spans = { upset: [] as Span[], happy: [] as Span[], abusive: [] as Span[] };
  const questions: Span[] = [];
  let failures = 0;
  let asides = 0;
  let strain = 0;
  let denials = 0;
  let civil = 0;
  let isJoking = false;
  let offset = 0;
  for (const { text, masked } of lines) {
    const shift = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
    const signals = analyseCustomer(text, masked, pack);
    for (const mood of ['upset', 'happy', 'abusive'] as const) spans[mood].push(...(signals.get(mood) ?? []).map(shift));
    civil += signals.get('civil')?.length ?? 0;
    denials += signals.get('notFailure')?.length ?? 0;
    isJoking ||= signals.has('joking');
    const sentences = splitLine(masked);
    const rhetorical = signals.get('rhetorical') ?? [];
    const asked = new Set<Span>();
    for (const sentence of sentences) if (/[?？]\s*\W*$/u.test(masked.slice(sentence.start, sentence.end))) asked.add(sentence);
    for (const cue of signals.get('question') ?? []) {
      const sentence = sentenceAround(sentences, cue.start);
      if (sentence) asked.add(sentence);
    }
    for (const sentence of asked) if (rhetorical.some((span) => shares(span, sentence))) asked.delete(sentence);
    questions.push(...[...asked].map(shift));
    const failed = signals.get('failure') ?? [];
    // What is told before the question begins in the same sentence is told.
    const begins = (signals.get('question') ?? []).map(({ start }) => start);
    const isAside = (span: Span) =>
      [...asked].some((sentence) => shares(span, sentence) && !begins.some((at) => at > span.end && at < sentence.end));
    const told = failed.filter((span) => !isAside(span)).length;
    failures += told;
    asides += failed.length - told;
    strain += (signals.get('strain') ?? []).filter((span) => told > 0 || !isAside(span)).length + Number(LOUD.test(masked));
    offset += text.length + 1;
  }
  const raised = RAISED.exec(message);
  if (raised && failures + asides > 0 && denials === 0 && !spans.upset.length) {
    spans.upset.push({ start: raised.index, end: raised.index + raised[0].length });
  }
  // A failure told with a deadline, a child or days of waiting upsets without a word of feeling.
  const isStrained = failures + asides > 0 && denials === 0 && strain > Math.min(civil, 2);
  const told = moodOf(spans);
  const isTold = told === 'upset' || told === 'abusive' || isStrained;
  // Who asks kindly, or asks something, tells what happened so as to be helped.
  const isAsking = civil > 0 || (questions.length > 0 && !raised);
  const isGrievance = denials === 0 && told !== 'happy' && (isTold || !isAsking) && (pack.source.isGrievance?.(message, isTold) ?? false);
  const isPlainGrievance = isGrievance && (pack.source.isGrievance?.(message, false) ?? false);
  const sounds = told === 'neutral' && (pack.source.soundsUpset?.(message) ?? false);
  const mood = told !== 'abusive' && (isStrained || isGrievance || sounds) ? 'upset' : told;
>>>>>>> 6d2e3dc (zh: how a customer's message sounds as a whole)
  return {
    ...facts,
    ...(weighing ? judgeByWeight(message, lines, weighing) : judgeByCues(message, lines)),
    questions: lines.flatMap(({ asked, offset }) => [...asked].map(shiftBy(offset))).sort((a, b) => a.start - b.start),
    isJoking: lines.some(({ signals }) => signals.has('joking')),
  };
}
