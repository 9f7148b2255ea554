/** The customer's name as the page shows it. A handle, a number or "Visitor 12" is no name; two places that agree are worth more than one. */
import { isElement } from '@/utils/editors/dom-kind';
import { outerDocument, upwardsFrom } from './around';
import type { Site } from './define-site';
import type { Message } from './thread';
import { isNamed } from './tokens';

const AUTHOR = /^(?:author|sender|from|username|name|fullname|person|nickname)$/;
const NAME = /^(?:name|fullname|displayname|title|heading)$/;
const CUSTOMER = /^(?:customer|client|visitor|buyer|requester|requestor|contact|guest)$/;
const CUSTOMER_LABEL = /customer|client|visitor|requester|contact|khách|客户|客戶|顾客|顧客|买家|買家|访客|訪客|харилцагч/iu;
const NO_NAME =
  /\d|[@#/\\<>{}[\]|_=+*]|^(?:customer|client|visitor|guest|user|unknown|anonymous|buyer|requester|contact|you|me|agent|support|khách(?: hàng)?|ẩn danh|访客|訪客|客户|客戶|顾客|顧客|买家|買家|匿名.*|游客|зочин|харилцагч)$/iu;
const ENOUGH = 2;

/** Whether a text may be somebody's name: one to five words, letters, no digits, not a role. */
export function looksLikeName(text: string): boolean {
  const name = text.trim();
  if (name.length < 2 || name.length > 40 || NO_NAME.test(name)) return false;
  const words = name.split(/\s+/);
  return (
    words.length <= 5 &&
    words.every((word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u.test(word) || /^(?:de|da|dos|van|von|bin|al|el|la|le)$/i.test(word))
  );
}

/** "Ana Ribeiro · by e-mail", "Ana Ribeiro <ana@…>", "Conversation with Ana Ribeiro", "[09:41, 11/20/2026] Ana Ribeiro: " → the name. */
export function nameIn(text: string): string | null {
  const cleaned = text
    .replace(/\s+/g, ' ')
    .replace(/^\s*\[[^\]]{4,40}\]\s*/, '')
    .replace(/^(?:conversation with|chat with|from|to|hội thoại với|与|與)[: ]+/i, '')
    .split(/\s[·•|–—-]\s|[<(（,:：\n]| posted | wrote | via /)[0]
    ?.trim();
  return cleaned !== undefined && looksLikeName(cleaned) ? cleaned : null;
}

export function customerName(box: HTMLElement, site: Site | null, thread: readonly Message[]): string | null {
  const told = site?.customerName ? bySite(box, site, thread) : null;
  return told ?? byScore(box, thread);
}

function bySite(box: HTMLElement, site: Site, thread: readonly Message[]): string | null {
  for (const selector of site.customerName ?? []) {
    for (const at of upwardsFrom(box)) {
      const found = Array.from(at.querySelectorAll(selector));
      if (found.length === 0) continue;
      // A name in a message is its author's, who may be anybody; of the customer's, the last.
      const names = found
        .filter((element) => (sideOfRow(element, thread) ?? 'customer') === 'customer')
        .flatMap((element) => written(element) ?? []);
      const name = names.at(-1);
      if (name !== undefined) return name;
      break;
    }
  }
  return null;
}

/** Whose message the row is that holds an element and no other message; null outside of them all. */
function sideOfRow(element: Element, thread: readonly Message[]): Message['side'] | null {
  for (let at = element.parentElement, level = 0; at && level < 5; at = at.parentElement, level += 1) {
    const held = thread.filter((message) => at?.contains(message.element));
    if (held.length > 1) return null;
    if (held[0]) return held[0].side;
  }
  return null;
}

const written = (element: Element): string | null =>
  nameIn(element.textContent ?? '') ??
  ['data-pre-plain-text', 'title', 'aria-label', 'name', 'data-name']
    .map((name) => nameIn(element.getAttribute(name) ?? ''))
    .find((name) => name !== null) ??
  null;

function byScore(box: HTMLElement, thread: readonly Message[]): string | null {
  const scores = new Map<string, number>();
  const add = (name: string | null, score: number) => {
    if (name !== null) scores.set(name, (scores.get(name) ?? 0) + score);
  };
  const authors = (side: Message['side']) =>
    new Set(thread.filter((message) => message.side === side).flatMap(({ element }) => authorOf(element) ?? []));
  const others = authors('agent');
  for (const name of authors('customer')) if (!others.has(name)) add(name, ENOUGH);
  const document = outerDocument(box);
  for (const element of document.querySelectorAll(
    'h1, h2, h3, h4, [class*="name" i], [id*="customer" i], [data-testid*="name" i], [data-test-id*="name" i]',
  )) {
    if (element.contains(box) || thread.some((message) => message.element.contains(element))) continue;
    const name = nameIn(element.textContent ?? '');
    if (name === null || others.has(name)) continue;
    const panel = element.closest('aside, section, [role=complementary], [role=region]');
    const isOwn = isNamed(element, CUSTOMER) && (isNamed(element, NAME) || /^H[1-4]$/.test(element.tagName));
    const isInPanel = panel !== null && (CUSTOMER_LABEL.test(panel.getAttribute('aria-label') ?? '') || isNamed(panel, CUSTOMER));
    const isSelected = element.closest('[aria-current=true], [aria-selected=true], .selected, .active') !== null;
    add(name, isOwn || isInPanel ? ENOUGH : isSelected || element.closest('header') !== null ? 1 : 0);
  }
  const [best] = [...scores].sort(([, one], [, other]) => other - one);
  return best !== undefined && best[1] >= ENOUGH ? best[0] : null;
}

/** Who a row says wrote it: inside it, or in the line just above. */
function authorOf(row: HTMLElement): string | null {
  const inside = Array.from(row.querySelectorAll('*')).find((element) => isNamed(element, AUTHOR) && element.childElementCount <= 1);
  const before = row.previousElementSibling;
  const above = isElement(before) && isNamed(before, AUTHOR) ? before : null;
  const element = inside ?? above;
  return element ? nameIn(element.textContent ?? '') : null;
}
