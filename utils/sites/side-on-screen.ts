/** On which side of its list a message stands: the last way to tell customer from agent. Measured once per row, since rows do not change sides. */
import { isElement } from '@/utils/editors/dom-kind';

const measured = new WeakMap<HTMLElement, 'left' | 'right' | 'both'>();

export const hasWords = (element: HTMLElement): boolean =>
  /[\p{L}\p{N}]/u.test(element.textContent ?? '') || element.querySelector('iframe') !== null;

/** `both`: in the middle, as wide as the list, or not on screen. */
export function sideOnScreen(row: HTMLElement, list: HTMLElement): 'left' | 'right' | 'both' {
  const known = measured.get(row);
  if (known) return known;
  const outer = list.getBoundingClientRect();
  let inner = row;
  let rect = row.getBoundingClientRect();
  // A row as wide as its list holds the bubble that is not.
  for (let depth = 0; depth < 4 && rect.width > outer.width * 0.9; depth += 1) {
    const child = Array.from(inner.children).filter(isElement).filter(hasWords)[0];
    if (!child) break;
    inner = child;
    rect = inner.getBoundingClientRect();
  }
  const [left, right] = [rect.left - outer.left, outer.right - rect.right];
  const side = rect.width === 0 || Math.abs(left - right) < outer.width * 0.1 ? 'both' : left < right ? 'left' : 'right';
  measured.set(row, side);
  return side;
}
