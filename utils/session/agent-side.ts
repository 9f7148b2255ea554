/**
 * The agent's side: a word before answering somebody furious, with two ways to open; a short breath after it, at most once an hour. Seen by the
 * person alone, in the closed shadow root; nothing of it is stored or counted.
 */
import type { Conversation, CustomerFacts, Language } from '@/rules/types';

/** From this many words of anger on an upset message counts as very angry. */
const VERY_ANGRY = 3;
/** A reset is offered at most this often, ms. */
const BETWEEN_RESETS = 60 * 60_000;

export type Nudge = { readonly kind: 'furious'; readonly openers: readonly string[] } | { readonly kind: 'reset' };

/** Two ways to open: one names the feeling, one goes straight to the help. In the language of the reply to come. */
const OPENERS: { readonly [language in Language | 'zh-Hant']: readonly [string, string] } = {
  en: [
    'I can hear how frustrating this has been, and I want to sort it out with you.',
    "Thank you for telling me plainly. Here is what I'll do first:",
  ],
  vi: [
    'Em hiểu chuyện này đã khiến mình rất bức xúc, và em muốn cùng mình giải quyết ngay.',
    'Em cảm ơn mình đã nói thẳng. Việc đầu tiên em làm ngay là:',
  ],
  zh: ['我能理解这件事让您很生气，我来和您一起解决。', '谢谢您直接告诉我。我先为您做这件事：'],
  'zh-Hant': ['我能理解這件事讓您很生氣，我來和您一起解決。', '謝謝您直接告訴我。我先為您做這件事：'],
  mn: ['Энэ байдал таныг маш их бухимдуулсныг ойлгож байна, хамтдаа шийдье.', 'Шулуухан хэлсэнд баярлалаа. Би эхлээд үүнийг хийе:'],
};
const TRADITIONAL = /[們這個請謝為說還沒嗎會來對讓買賣錢貨單發問題]/;

const openersFor = (language: Language | null, message: string): readonly string[] =>
  OPENERS[language === 'zh' && TRADITIONAL.test(message) ? 'zh-Hant' : (language ?? 'en')];

/** Before the first word: null when the customer is not furious, was answered already, or something is written. */
export function furiousNudge(text: string, customer: CustomerFacts | null, conversation: Conversation): Nudge | null {
  if (text.trim() !== '' || !customer || !conversation.customer || conversation.isAnswered === true) return null;
  const isFurious = customer.mood === 'abusive' || (customer.mood === 'upset' && customer.moodWords.length >= VERY_ANGRY);
  return isFurious ? { kind: 'furious', openers: openersFor(customer.language, conversation.customer) } : null;
}

/** Holds for every box of the page. */
let lastReset = 0;

/** After a reply was sent: a reset when that was a hard one, and the last is long ago. @param now ms since the epoch */
export function resetNudge(customer: CustomerFacts | null, now: number): Nudge | null {
  const isHard = customer?.mood === 'abusive' || (customer?.mood === 'upset' && customer.moodWords.length >= VERY_ANGRY);
  if (!isHard || now - lastReset < BETWEEN_RESETS) return null;
  lastReset = now;
  return { kind: 'reset' };
}

export interface AgentSide {
  /** What is to be said beside this reply, or null. */
  nudge(text: string, customer: CustomerFacts | null, conversation: Conversation): Nudge | null;
  /** The person closed it, or took one of its ways to open: nothing more in this conversation. */
  close(): void;
  sent(customer: CustomerFacts | null, now: number): void;
  /** Another conversation is shown. */
  turnTo(): void;
}

export function createAgentSide(): AgentSide {
  let isClosed = false;
  let reset: Nudge | null = null;
  return {
    nudge(text, customer, conversation) {
      if (text !== '') reset = null;
      return reset ?? (isClosed ? null : furiousNudge(text, customer, conversation));
    },
    close() {
      isClosed = true;
      reset = null;
    },
    sent(customer, now) {
      isClosed = true;
      reset = resetNudge(customer, now);
    },
    turnTo() {
      isClosed = false;
    },
  };
}
