/**
 * Hover intent over underlined words: the pointer rests on them for a moment, and the card opens. A plain click stays the host's.
 * One hit test per frame while the pointer moves; the rectangles are measured only after something moved.
 */
import { frameOffset } from '@/utils/draw/visible-rects';
import type { Clock } from './deps';

const OPEN_AFTER = 250;
const CLOSE_AFTER = 300;

export interface Hover {
  /** Words or box moved: measure again at the next movement. */
  forget(): void;
}

/**
 * @param areas the rectangles of each thing that can be hovered, in px of the overlay's window.
 * @param onRest the pointer rested on one. `onLeave`: it left both the words and our own element.
 */
export function watchHover<Thing>(
  box: HTMLElement,
  host: HTMLElement,
  clock: Clock,
  signal: AbortSignal,
  areas: () => readonly { readonly thing: Thing; readonly rects: readonly DOMRect[] }[],
  onRest: (thing: Thing) => void,
  onLeave: () => void,
): Hover {
  const document = box.ownerDocument;
  let measured: ReturnType<typeof areas> | null = null;
  let at = { x: -1, y: -1 };
  let over: Thing | 'card' | null = null;
  let frame = 0;
  let waiting = new AbortController();

  const become = (next: Thing | 'card' | null) => {
    if (next === over) return;
    over = next;
    waiting.abort();
    waiting = new AbortController();
    const until = AbortSignal.any([signal, waiting.signal]);
    if (next === null) clock.after(CLOSE_AFTER, onLeave, until);
    else if (next !== 'card') clock.after(OPEN_AFTER, () => onRest(next), until);
  };
  const test = () => {
    frame = 0;
    measured ??= areas();
    if (measured.length === 0) return become(null);
    const { x, y } = frameOffset(box);
    const isIn = (rect: DOMRect) => at.x + x >= rect.left && at.x + x <= rect.right && at.y + y >= rect.top && at.y + y <= rect.bottom + 4;
    become(measured.find(({ rects }) => rects.some(isIn))?.thing ?? null);
  };
  const options = { capture: true, passive: true, signal };
  const move = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons > 0) return become(null);
    at = { x: event.clientX, y: event.clientY };
    if (frame === 0) frame = document.defaultView?.requestAnimationFrame(test) ?? 0;
  };
  box.addEventListener('pointermove', move, options);
  box.addEventListener('pointerleave', () => become(null), options);
  host.addEventListener('pointerenter', () => become('card'), options);
  host.addEventListener('pointerleave', () => become(null), options);
  return {
    forget() {
      measured = null;
    },
  };
}
