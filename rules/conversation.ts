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
  const facts = { language, signedName: signedName(message) };
  if (!pack) return { ...facts, mood: 'neutral', moodWords: [], companyFailure: false, questions: [], isJoking: false };
  const lines = readSigns(texts, pack);
  const { weighing, stem, sounds } = pack.source;
  const judged = weighing ? judgeByWeight(message, lines, weighing, stem) : judgeByCues(message, lines);
  return {
    ...facts,
    ...(sounds?.(message, judged) ?? judged),
    questions: lines.flatMap(({ asked, offset }) => [...asked].map(shiftBy(offset))).sort((a, b) => a.start - b.start),
    isJoking: lines.some(({ signals }) => signals.has('joking')),
  };
}
