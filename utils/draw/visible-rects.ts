/** Where words are on screen, in px of the window the overlay lives in, cut to what can be seen of the box. */
import { frameElementOf } from '@/utils/editors/dom-kind';
import { clippersOf } from './clippers';

/** How far the window of `node` stands from the top window we draw in (same-origin frames), in CSS px. */
export function frameOffset(node: Node): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let view = node.ownerDocument?.defaultView ?? null; view; ) {
    const frame = frameElementOf(view);
    if (!frame) break;
    const rect = frame.getBoundingClientRect();
    x += rect.left + frame.clientLeft;
    y += rect.top + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return { x, y };
}

/** The element's rectangle in the overlay's window. */
export function rectOf(element: Element): DOMRect {
  const { x, y } = frameOffset(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  return new DOMRect(left + x, top + y, width, height);
}

/** What can be seen of the box: its rectangle cut by every clipping ancestor and frame. */
export function visibleArea(box: HTMLElement): DOMRect {
  let area = box.tagName === 'BODY' ? viewportOf(box) : rectOf(box);
  for (let at: HTMLElement | null = box; at; ) {
    const view: Window | null = at.ownerDocument.defaultView;
    for (const clipper of clippersOf(at)) area = intersection(area, rectOf(clipper));
    area = intersection(area, viewportOf(at));
    at = view ? frameElementOf(view) : null;
  }
  return area;
}

function viewportOf(node: HTMLElement): DOMRect {
  const { x, y } = frameOffset(node);
  const { clientWidth, clientHeight } = node.ownerDocument.documentElement;
  return new DOMRect(x, y, clientWidth, node.ownerDocument.defaultView?.innerHeight ?? clientHeight);
}

export function intersection(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  return new DOMRect(
    left,
    top,
    Math.max(0, Math.min(one.right, other.right) - left),
    Math.max(0, Math.min(one.bottom, other.bottom) - top),
  );
}

/** A range's rectangles, one per line, cut to `area`; empty ones dropped. */
export function visibleRects(range: Range, area: DOMRect): readonly DOMRect[] {
  const { x, y } = frameOffset(range.startContainer);
  const rects: DOMRect[] = [];
  for (const { left, top, width, height } of range.getClientRects()) {
    const rect = intersection(new DOMRect(left + x, top + y, width, height), area);
    const last = rects.at(-1);
    if (rect.width < 1 || rect.height < 1) continue;
    const isSameLine = last && Math.abs(last.top - rect.top) < 2 && Math.abs(last.height - rect.height) < 4;
    if (isSameLine) rects[rects.length - 1] = new DOMRect(last.left, last.top, Math.max(last.right, rect.right) - last.left, last.height);
    else rects.push(rect);
  }
  return rects;
}
