/**
 * The text of a contenteditable as lines, with the way back from an offset to a DOM position.
 * Each child of the editor's block container is read once and again only after a mutation inside it, so a keystroke in a
 * 5,000-word reply costs the paragraph it touched. Reads nodes only: no style but one cached `white-space`, never layout.
 */
import type { Span } from '@/rules/types';
import { blockContainer, type Piece, readUnit, type Unit } from './block-unit';
import { isText } from './dom-kind';

export interface BlockText {
  /** The whole text; reads again what changed since the last call. */
  read(): string;
  rangeOf(span: Span): Range | null;
  /** The offset of a DOM position, or null when it is outside the editor. */
  offsetOf(node: Node, offset: number): number | null;
  /** When nodes were last seen to have changed: `performance.now()`, ms. */
  changedAt(): number;
}

/** @param onMutation called (as a microtask) after the host or the person changed nodes. */
export function createBlockText(root: HTMLElement, signal: AbortSignal, onMutation: () => void): BlockText {
  let known = new WeakMap<Node, Unit>();
  let units: readonly Unit[] = [];
  let starts: number[] = [];
  let text = '';
  let container: HTMLElement = root;
  /** Units with a mutation inside; `isReshaped`: one above them, so that everything is asked again. */
  const touched = new Set<Node>();
  let isReshaped = true;
  const keepsNewlines = /^(pre|break-spaces)/.test(root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '');

  let changedAt = performance.now();
  const forget = (records: readonly MutationRecord[]) => {
    if (records.length > 0) changedAt = performance.now();
    if (records.length > MOST_RECORDS) {
      known = new WeakMap();
      isReshaped = true;
      return;
    }
    for (const record of records) {
      let unit: Node | null = null;
      for (let at: Node | null = record.target; at && at !== root; at = at.parentNode) {
        known.delete(at);
        if (at.parentNode === container) unit = at;
      }
      if (unit) touched.add(unit);
      else isReshaped = true;
    }
  };
  const Observer = root.ownerDocument.defaultView?.MutationObserver ?? MutationObserver;
  const observer = new Observer((records) => {
    forget(records);
    onMutation();
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  const read = () => {
    forget(observer.takeRecords());
    if (!isReshaped && container.isConnected && [...touched].every(readAgain)) {
      touched.clear();
      return text;
    }
    container = blockContainer(root);
    units = nearCaret(container)
      .map((node) => {
        const unit = known.get(node) ?? readUnit(node, keepsNewlines);
        known.set(node, unit);
        return unit;
      })
      .filter((unit) => unit.isBlock || unit.text !== '');
    if (units.some((unit) => unit.isBlock)) units = units.filter((unit) => unit.isBlock || unit.text.trim() !== '' || keepsNewlines);
    starts = [];
    const parts: string[] = [];
    let length = 0;
    const add = (part: string) => {
      parts.push(part);
      length += part.length;
    };
    units.forEach((unit, at) => {
      const before = units[at - 1];
      if (before && (unit.isBlock || before.isBlock)) add('\n');
      starts.push(length);
      add(unit.text);
    });
    // Joined at once: a string added to piece by piece is flattened later, by whoever looks into it.
    text = parts.join('');
    if (units.length > 0 && !units.at(-1)?.isBlock && text.endsWith('\n')) text = text.slice(0, -1);
    isReshaped = false;
    touched.clear();
    return text;
  };

  /** Puts what a unit says now into the text, the others staying as they are. @returns false when that cannot be. */
  const readAgain = (node: Node): boolean => {
    const at = units.findLastIndex((unit) => unit.node === node);
    const old = units[at];
    // A lone block may have become the wrapper of blocks; a last line's own break is told from the whole.
    if (!old || container.children.length < 2 || (!old.isBlock && at === units.length - 1)) return false;
    const unit = readUnit(node, keepsNewlines);
    if (unit.isBlock !== old.isBlock || (unit.text.trim() === '') !== (old.text.trim() === '')) return false;
    known.set(node, unit);
    const start = starts[at] ?? 0;
    text = text.slice(0, start) + unit.text + text.slice(start + old.text.length);
    units = units.with(at, unit);
    const growth = unit.text.length - old.text.length;
    if (growth !== 0) for (let later = at + 1; later < starts.length; later += 1) starts[later] = (starts[later] ?? 0) + growth;
    return true;
  };

  /** The DOM position of an offset; at a seam between two nodes, `leaning` says which one. */
  const positionOf = (offset: number, leaning: 'left' | 'right'): { node: Node; offset: number } | null => {
    for (let at = lastAtOrBefore(starts, offset); at >= 0 && at < units.length; at += leaning === 'right' ? 1 : -1) {
      const unit = units[at];
      const local = offset - (starts[at] ?? 0);
      const fits = ({ start, length }: Piece) => (leaning === 'right' ? local < start + length : local > start && local <= start + length);
      const inside = unit?.pieces.find((piece) => local >= piece.start && fits(piece));
      const touching = inside ?? unit?.pieces.find((piece) => local >= piece.start && local <= piece.start + piece.length);
      if (touching) return { node: touching.node, offset: touching.from + local - touching.start };
      if (unit?.isBlock && unit.text === '' && local === 0) return { node: unit.node, offset: 0 };
      if (unit?.isBlock) return null;
    }
    return units.length === 0 && offset === 0 ? { node: container, offset: 0 } : null;
  };

  return {
    read,
    changedAt: () => changedAt,
    rangeOf({ start, end }) {
      if (read().length < end) return null;
      const from = positionOf(start, start === end ? 'left' : 'right') ?? positionOf(start, 'right');
      const to = start === end ? from : positionOf(end, 'left');
      if (!from || !to) return null;
      const range = root.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
    offsetOf(node, offset) {
      read();
      if (node !== root && !root.contains(node)) return null;
      const { node: leaf, isAfter, inText } = leafAt(node, offset);
      let child: Node = leaf;
      while (child.parentNode && child.parentNode !== container) child = child.parentNode;
      const at = units.findIndex((unit) => unit.node === child);
      const unit = units[at];
      if (!unit) return isAfter || node === container ? text.length : null;
      const start = starts[at] ?? 0;
      const within = inText ?? (isAfter ? Number.MAX_SAFE_INTEGER : 0);
      const runs = unit.pieces.filter((candidate) => candidate.node === leaf);
      const piece = runs.findLast(({ from }) => from <= within) ?? runs[0];
      if (piece) return start + piece.start + Math.min(Math.max(0, within - piece.from), piece.length);
      return start + offsetOfBreak(unit, leaf, isAfter);
    },
  };
}

/** More changes than this in one go (a paste) are not followed one by one: all is read again. */
const MOST_RECORDS = 500;

/** More paragraphs than this are not all read (a paste of megabytes): those around the caret, or the first. */
const MOST_UNITS = 3000;

function nearCaret(container: HTMLElement): readonly Node[] {
  const { childNodes } = container;
  if (childNodes.length <= MOST_UNITS) return Array.from(childNodes);
  let at: Node | null = container.ownerDocument.getSelection()?.focusNode ?? null;
  while (at && at.parentNode !== container) at = at.parentNode;
  const near: Node[] = [];
  let before = (at ?? container.firstChild)?.previousSibling ?? null;
  for (; before && near.length < MOST_UNITS / 2; before = before.previousSibling) near.push(before);
  near.reverse();
  for (let after = at ?? container.firstChild; after && near.length < MOST_UNITS; after = after.nextSibling) near.push(after);
  return near;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}

/** A DOM position as a leaf: before or after it, or `inText` for a place inside a text node. */
function leafAt(node: Node, offset: number): { node: Node; isAfter: boolean; inText: number | null } {
  if (isText(node)) return { node, isAfter: false, inText: offset };
  const isAfter = offset >= node.childNodes.length;
  let leaf: Node = node.childNodes[isAfter ? node.childNodes.length - 1 : offset] ?? node;
  while (isAfter ? leaf.lastChild : leaf.firstChild) leaf = (isAfter ? leaf.lastChild : leaf.firstChild) ?? leaf;
  return { node: leaf, isAfter, inText: null };
}

/** A line break or an empty element: it stands after the last piece that precedes it. */
function offsetOfBreak(unit: Unit, leaf: Node, isAfter: boolean): number {
  let offset = 0;
  for (const piece of unit.pieces) {
    if (!(piece.node.compareDocumentPosition(leaf) & 4)) break;
    offset = piece.start + piece.length;
  }
  return Math.min(unit.text.length, offset + (isAfter && offset < unit.text.length ? 1 : 0));
}
