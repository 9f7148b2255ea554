/**
 * What cuts an element off on screen. CSS cuts along containing blocks, not along parents: what is `fixed` or `absolute` is not cut by the
 * ancestors between it and its containing block. https://developer.mozilla.org/docs/Web/CSS/Containing_block
 */
import { isOnTop, parentOf } from '@/utils/editors/dom-kind';

/** Each holds what is `fixed` inside, and so does `will-change` of it; of inline elements only the first two do. */
const HOLDING = ['filter', 'backdrop-filter', 'transform', 'translate', 'rotate', 'scale', 'transform-style', 'perspective'] as const;

/** @returns the ancestors with `overflow` that cut the element, in its own document, innermost first; the body and the root left out. */
export function clippersOf(element: HTMLElement): readonly HTMLElement[] {
  const view = element.ownerDocument.defaultView;
  const found: HTMLElement[] = [];
  let position = '';
  for (let at: HTMLElement | null = element; view && at && at.tagName !== 'BODY' && at.tagName !== 'HTML'; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    const isAway = position === 'fixed' || (position === 'absolute' && style.position === 'static');
    if (style.display === 'contents' || (isAway && !holdsFixed(style))) continue;
    if (at !== element && style.display !== 'inline' && /auto|scroll|hidden|clip/.test(style.overflow)) found.push(at);
    position = style.position;
    // In the top layer only the window holds it.
    if (/fixed|absolute/.test(position) && isOnTop(at)) break;
  }
  return found;
}

/** As Chromium 156 and Firefox 153 do it. */
function holdsFixed(style: CSSStyleDeclaration): boolean {
  const isInline = style.display === 'inline';
  return (
    HOLDING.slice(0, isInline ? 2 : HOLDING.length).some(
      (name) => !/^(none|flat)?$/.test(style.getPropertyValue(name)) || style.willChange.includes(name),
    ) ||
    (!isInline && /layout|paint|strict|content|auto|hidden/.test(`${style.contain} ${style.contentVisibility}`))
  );
}
