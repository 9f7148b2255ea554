/**
 * The messages around a box on a page nobody described: rows whose own names say who wrote them, nearest to the box first. One row alone
 * proves nothing unless its page says so plainly; where no names speak, the side of the screen may, when both sides are used.
 */
import { isElement } from '@/utils/editors/dom-kind';
import { isHidden, upwardsFrom } from './around';
import { hasWords, sideOnScreen } from './side-on-screen';
import type { Message } from './thread';
import { isNamed, type Tokens, tokensOf } from './tokens';

/** Elements looked at before it is given up: a page larger than this is an application, and its thread stands nearer. */
const MOST_SEEN = 6000;
const LIST = '[role=log], [role=feed], [role=list], ol, ul, [aria-live=polite]';
const LIST_LABEL = /messages?|conversation|thread|chat|tin nhắn|trò chuyện|hội thoại|消息|訊息|对话|對話|聊天|мессеж|яриа/iu;
const LIST_WORDS = /^(?:messages|thread|conversation|timeline|transcript|log|history|chat|stream|feed)$/;
const NOT_A_THREAD =
  'nav, aside, [role=navigation], [role=complementary], [role=menu], [role=listbox], [role=tablist], [role=toolbar], [role=dialog], tact-coach, script, style, svg, template';

interface Row {
  readonly element: HTMLElement;
  readonly tokens: Tokens;
  /** How much speaks for it: two are enough. */
  readonly evidence: number;
}

export function genericThread(box: HTMLElement): readonly Message[] | null {
  let seen = 0;
  let inside: HTMLElement = box;
  for (const at of upwardsFrom(box)) {
    if (at === box) continue;
    const rows: Row[] = [];
    for (const child of at.children) {
      if (!isElement(child) || child === inside || child.contains(inside)) continue;
      seen += collect(child, rows, isList(at), 0);
    }
    inside = at;
    const thread = asThread(rows) ?? bySide(at, box);
    if (thread) return onScreen(thread);
    if (seen > MOST_SEEN) return null;
  }
  return null;
}

/**
 * Of several conversations in the document, the one that is shown. Some of its own older messages may be folded away with the others: what
 * they were, nobody knows.
 */
function onScreen(thread: readonly Message[]): readonly Message[] {
  // Asks for styles, for no more than the rows of one thread, and not for places. Missing in DOMs without styles.
  const shown = thread.filter(({ element }) => element.checkVisibility?.({ visibilityProperty: true }) ?? true);
  const [hidden] = thread.filter((message) => !shown.includes(message));
  return hidden && shown.length > 0 ? [{ element: hidden.element, side: 'unknown' }, ...shown] : thread;
}

/** @returns how many elements were looked at. */
function collect(element: HTMLElement, rows: Row[], isInList: boolean, depth: number): number {
  if (depth > 24 || element.matches(NOT_A_THREAD) || isHidden(element)) return 1;
  let seen = 1;
  const tokens = tokensOf(element);
  const inner: Row[] = [];
  const list = isList(element);
  for (const child of element.children) if (isElement(child)) seen += collect(child, inner, list, depth + 1);
  const evidence = (tokens.isMessage ? 1 : 0) + (tokens.isTold ? 1 : 0) + (isInList ? 1 : 0) + (hasMessageInside(element) ? 1 : 0);
  const isRow = tokens.side !== null && evidence > 0 && hasWords(element);
  // A wrapper of several messages, or of both sides, is a list and no message.
  if (isRow && (inner.length < 2 || tokens.side === 'note')) rows.push({ element, tokens, evidence });
  else rows.push(...inner);
  return seen;
}

const hasMessageInside = (element: HTMLElement): boolean => Array.from(element.children).some((child) => tokensOf(child).isMessage);
const isList = (element: Element): boolean =>
  (element.matches(LIST) && (LIST_LABEL.test(element.getAttribute('aria-label') ?? '') || isNamed(element, LIST_WORDS))) ||
  element.matches('[role=log], [role=feed]') ||
  isNamed(element, LIST_WORDS);

function asThread(rows: readonly Row[]): readonly Message[] | null {
  const isBothSided = ['customer', 'agent'].every((side) => rows.some(({ tokens }) => tokens.side === side));
  const enough = rows.filter(({ evidence }) => evidence >= (isBothSided ? 1 : 2));
  const thread = enough.flatMap(({ element, tokens: { side } }): Message[] =>
    side === 'customer' || side === 'agent' ? [{ element, side }] : [],
  );
  return thread.some(({ side }) => side === 'customer') || thread.length > 1 ? thread : null;
}

/** Rows of one list that stand left and right: most tools put the customer on the left. */
const MOST_MEASURED = 40;

function bySide(within: HTMLElement, box: HTMLElement): readonly Message[] | null {
  const list = Array.from(within.querySelectorAll<HTMLElement>('[role=log], [role=feed], ol, ul, div, section')).find(
    (one) => isList(one) && !one.contains(box) && one.childElementCount >= 2 && !one.closest(NOT_A_THREAD),
  );
  if (!list) return null;
  const rows = Array.from(list.children)
    .filter(isElement)
    .filter((row) => !isHidden(row) && hasWords(row))
    .slice(-MOST_MEASURED);
  if (rows.some((row) => tokensOf(row).side !== null)) return null;
  const sides = rows.map((element) => ({ element, side: sideOnScreen(element, list) }));
  if (!sides.some(({ side }) => side === 'left') || !sides.some(({ side }) => side === 'right')) return null;
  return sides.flatMap(({ element, side }): Message[] =>
    side === 'both' ? [] : [{ element, side: side === 'left' ? 'customer' : 'agent' }],
  );
}
