/** Where the meter, the card and the list stand: beside the words or the box, never over the words, inside the window. */
import { computePosition, flip, inline, offset, type Platform, rectToClientRect, shift } from '@floating-ui/core';
import type { Overlay } from './overlay';

/** From the window's edge, px. */
const EDGE = 8;

/** Puts a panel (card or list) below or above what it speaks of. @param rects one per line of words, or the meter's own. */
export async function placePanel(panel: HTMLElement, rects: readonly DOMRect[], side: 'words' | 'meter', overlay: Overlay): Promise<void> {
  const all = bounds(rects);
  if (!all) return;
  const reference = { getBoundingClientRect: () => all, getClientRects: () => [...rects] };
  const { x, y } = await computePosition(reference, panel, {
    strategy: 'fixed',
    placement: side === 'words' ? 'bottom-start' : 'top-end',
    middleware: [...(side === 'words' && rects.length > 1 ? [inline()] : []), offset(6), flip({ padding: EDGE }), shift({ padding: EDGE })],
    platform: windowPlatform(overlay),
  });
  move(panel, x, y, overlay);
}

/** Puts the meter at the box's lower right corner, or where the person dragged it: distances from that corner, px. */
export function placeMeter(
  meter: HTMLElement,
  area: DOMRect,
  at: { readonly right: number; readonly bottom: number },
  overlay: Overlay,
): void {
  const view = overlay.document.documentElement;
  const x = Math.min(Math.max(0, area.right - at.right - meter.offsetWidth), view.clientWidth - meter.offsetWidth);
  const y = Math.min(
    Math.max(0, area.bottom - at.bottom - meter.offsetHeight),
    (overlay.document.defaultView?.innerHeight ?? 0) - meter.offsetHeight,
  );
  move(meter, x, y, overlay);
}

/** Puts a line to the left of the meter, or to its right where there is no room, on the same height. */
export function placeBeside(line: HTMLElement, meter: HTMLElement, overlay: Overlay): void {
  const { left, right, top, height } = meter.getBoundingClientRect();
  const x = left - EDGE - line.offsetWidth;
  move(line, x >= EDGE ? x : right + EDGE, top + (height - line.offsetHeight) / 2, overlay);
}

function move(panel: HTMLElement, x: number, y: number, overlay: Overlay): void {
  const origin = overlay.origin();
  panel.style.transform = `translate(${Math.round(x - origin.x)}px, ${Math.round(y - origin.y)}px)`;
}

/** Floating UI asks its platform about the page; ours answers for the window alone, so that no host element is measured. */
function windowPlatform({ document }: Overlay): Platform {
  const { clientWidth, clientHeight } = document.documentElement;
  const height = document.defaultView?.innerHeight ?? clientHeight;
  const dimensionsOf = (panel: HTMLElement) => ({ width: panel.offsetWidth, height: panel.offsetHeight });
  return {
    getElementRects: ({ reference, floating }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, ...dimensionsOf(floating) },
    }),
    getClippingRect: () => ({ x: 0, y: 0, width: clientWidth, height }),
    getDimensions: dimensionsOf,
    getClientRects: (reference) => [...reference.getClientRects()].map(rectToClientRect),
  };
}

function bounds(rects: readonly DOMRect[]): DOMRect | null {
  if (rects.length === 0) return null;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  return new DOMRect(left, top, Math.max(...rects.map((rect) => rect.right)) - left, Math.max(...rects.map((rect) => rect.bottom)) - top);
}
