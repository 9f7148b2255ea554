/** The words pages use for who wrote a message and what a box is: in class names, data attributes and labels. */
import { isElement } from '@/utils/editors/dom-kind';

const SIDE_ATTRIBUTES =
  /^data-(?:from|sender|sender-?type|author|author-?type|role|direction|type|side|kind|own|is-?own|user-?type|test-?id|qa|qa-type|part|origin)$/;
const CUSTOMER = new Set([
  ...['customer', 'customers', 'client', 'visitor', 'buyer', 'enduser', 'requester', 'requestor', 'guest', 'patient'],
  ...['incoming', 'inbound', 'received', 'them', 'theirs', 'notme'],
]);
const AGENT = new Set([
  ...['agent', 'operator', 'staff', 'own', 'me', 'my', 'mine', 'self', 'outgoing', 'outbound', 'sent', 'admin', 'support', 'teammate'],
  ...['advisor', 'assignee', 'representative', 'employee', 'you'],
]);
const NEITHER = new Set(['bot', 'system', 'auto', 'automated', 'automation', 'event', 'activity', 'divider', 'separator', 'typing']);
const NOTE = new Set(['note', 'notes', 'internal', 'private', 'whisper']);
const MESSAGE = new Set([
  ...['message', 'messages', 'msg', 'bubble', 'comment', 'reply', 'article', 'post', 'entry', 'email', 'mail', 'utterance', 'interaction'],
]);
/** Summernote's own class names have nothing to do with notes. */
const SUMMERNOTE = /^note-(?:editor|editable|editing|frame|toolbar|btn|statusbar|placeholder|air|popover|modal|dropdown)/;

export type Side = 'customer' | 'agent' | 'neither' | 'note';

export interface Tokens {
  readonly side: Side | null;
  readonly isMessage: boolean;
  /** Told by an attribute made for it, such as data-from="customer". */
  readonly isTold: boolean;
}

const NOTHING: Tokens = { side: null, isMessage: false, isTold: false };

/** The words of a name such as "message--isFromCustomer_x1": message, is, from, customer. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

export const classesOf = (element: Element): readonly string[] =>
  (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '' && !SUMMERNOTE.test(name));

/** What an element's names say of who wrote it. Two sides at once say nothing. */
export function tokensOf(element: Element): Tokens {
  const sides = new Set<Side>();
  let isMessage = false;
  let isTold = false;
  const hear = (words: readonly string[], told: boolean) => {
    for (const [at, word] of words.entries()) {
      const before = words[at - 1];
      if (MESSAGE.has(word)) isMessage = true;
      const side = sideOfWord(word, before, words[at + 1]);
      if (side) {
        sides.add(side);
        isTold ||= told;
      }
    }
  };
  for (const name of classesOf(element)) hear(wordsOf(name), false);
  for (const { name, value } of element.attributes) {
    if (!SIDE_ATTRIBUTES.test(name) && !(name === 'type' && !/^(INPUT|BUTTON|SCRIPT|STYLE|OL|LINK|SVG)$/i.test(element.tagName))) continue;
    if (/own$/.test(name) && /^(true|false)$/.test(value)) {
      sides.add(value === 'true' ? 'agent' : 'customer');
      isTold = true;
    } else if (value.length < 60) hear(wordsOf(value), true);
  }
  if (sides.size === 0 && !isMessage) return NOTHING;
  const strong: Side | null = sides.has('note') ? 'note' : sides.has('neither') ? 'neither' : null;
  const [only = null] = sides;
  return { side: strong ?? (sides.size === 1 ? only : null), isMessage, isTold };
}

function sideOfWord(word: string, before: string | undefined, after: string | undefined): Side | null {
  if (before === 'not' || before === 'non') return null;
  if (NOTE.has(word)) return 'note';
  if (NEITHER.has(word)) return 'neither';
  if (CUSTOMER.has(word) || (word === 'end' && after === 'user')) return 'customer';
  if (AGENT.has(word)) return 'agent';
  // "message-in", "bubble-out"; "is-out".
  if (before !== undefined && (MESSAGE.has(before) || before === 'is')) return word === 'in' ? 'customer' : word === 'out' ? 'agent' : null;
  return null;
}

/** Whether one of an element's names has one of the words. */
export const isNamed = (element: Element, words: RegExp): boolean =>
  [element.getAttribute('class'), element.id, element.getAttribute('data-testid'), element.getAttribute('data-test-id')].some(
    (name) => name !== null && wordsOf(name).some((word) => words.test(word)),
  );

export const NOTE_WORDS =
  /internal|private (?:note|comment|reply)|\bnotes?\b|whisper|ghi chú|nội bộ|内部|內部|[备備][注註]|私密|тэмдэглэл|дотоод/iu;
export const REPLY_WORDS =
  /\brepl(?:y|ies)|\bpublic\b|respon[ds]|e-?mail|\bmessage\b|\bchat\b|trả lời|phản hồi|tin nhắn|công khai|回[复覆應应]|公[开開]|消息|訊息|хариу|мессеж|зурвас/iu;

/** Only the words a person can read of an element: label, title, or a short text of its own. */
export function labelOf(element: Element): string {
  const said = ['aria-label', 'title', 'value', 'placeholder', 'data-placeholder', 'aria-placeholder'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  const text = isElement(element) && element.tagName !== 'TEXTAREA' ? (element.textContent ?? '').trim() : '';
  return [...said, text.length < 60 ? text : ''].join(' ').trim();
}
