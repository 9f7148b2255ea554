/**
 * Hears focus wherever it goes in a page: in the document, in open shadow roots, in same-origin frames. Listeners only where focus has
 * been; no timers, no observers. Shared by the watcher and the coach.
 */
import { documentInside, focusedElement, isElement, isFrame, isShadowRoot } from './dom-kind';

/** @param onFocus called with the element that really has focus, also once for the one that has it now. */
export function watchFocus(document: Document, signal: AbortSignal, onFocus: (target: HTMLElement) => void): void {
  const heard = new WeakSet<Node>();
  const listen = (root: Document | ShadowRoot) => {
    if (heard.has(root)) return;
    heard.add(root);
    root.addEventListener(
      'focusin',
      (event) => {
        // Inside a shadow root focus moves unheard by the outside: each root met gets a listener.
        for (const node of event.composedPath()) if (isNode(node) && isShadowRoot(node)) listen(node);
        const [target] = event.composedPath();
        if (isElement(target)) onFocus(target);
      },
      { capture: true, passive: true, signal },
    );
    // A frame that takes focus only blurs the window around it.
    if (!isShadowRoot(root)) root.defaultView?.addEventListener('blur', () => queueMicrotask(lookInside), { passive: true, signal });
  };
  const lookInside = () => {
    for (let at = document.activeElement; at; ) {
      const inside: Document | ShadowRoot | null = isFrame(at) ? documentInside(at) : at.shadowRoot;
      if (!inside) break;
      listen(inside);
      at = inside.activeElement;
    }
    const target = focusedElement(document);
    if (target) onFocus(target);
  };
  listen(document);
  lookInside();
}

const isNode = (target: EventTarget): target is Node => 'nodeType' in target;
