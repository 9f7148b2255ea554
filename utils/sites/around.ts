/** Ways around a reply box: upwards through frames and open shadow roots, and the part of the page that belongs to it. */
import { documentInside, documentOf, frameElementOf, isElement, isFrame, parentOf } from '@/utils/editors/dom-kind';

/** The parent on screen; for the top of a frame that can be left, the frame's element. Null at the very top. */
export function outwards(node: Node): HTMLElement | null {
  const parent = parentOf(node);
  if (parent) return parent;
  const view = documentOf(node).defaultView;
  return view ? frameElementOf(view) : null;
}

/** From an element outwards, itself first, at most `most` of them. */
export function* upwardsFrom(element: HTMLElement, most = Number.POSITIVE_INFINITY): Generator<HTMLElement> {
  let at: HTMLElement | null = element;
  for (let count = 0; at && count < most; count += 1) {
    yield at;
    at = outwards(at);
  }
}

/** Like `closest`, but out of frames and shadow roots too. */
export function closestAround(element: HTMLElement, selector: string): HTMLElement | null {
  for (const at of upwardsFrom(element)) if (at.matches(selector)) return at;
  return null;
}

/** The document the person sees the box in: the outermost that can be reached. */
export function outerDocument(box: HTMLElement): Document {
  let document = box.ownerDocument;
  for (;;) {
    const frame = document.defaultView && frameElementOf(document.defaultView);
    if (!frame) return document;
    document = frame.ownerDocument;
  }
}

/** How far a composer reaches: Send, tabs and switches stand within so many ancestors of the box in every known tool but two. */
const REACH = 6;
/** A part with more buttons than this is a page, not a composer. */
const MOST_BUTTONS = 40;

/** The box's composer: its form, or as many ancestors as still look like one thing. */
export function composerOf(box: HTMLElement): HTMLElement {
  let composer = box;
  let count = 0;
  for (const at of upwardsFrom(box)) {
    if (at.tagName === 'BODY' && !outwards(at)) break;
    if (at.tagName === 'FORM') return at;
    if (count > REACH || at.querySelectorAll('button, [role=button]').length > MOST_BUTTONS) break;
    composer = at;
    count += 1;
  }
  return composer;
}

/** Hidden by its own attributes or style; computed styles are not asked, since that would force the page to lay itself out. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return isElement(element) && (element.style.display === 'none' || element.style.visibility === 'hidden');
}

/** The element, or what stands in the frame it is. */
export const insideFrame = (element: HTMLElement): HTMLElement => (isFrame(element) && documentInside(element)?.body) || element;
