/**
 * Hears focus wherever it goes in a page: in the document, in open shadow roots, in same-origin frames. Listeners only where focus has
 * been and in frames that loaded; no polling, no observers. Shared by the watcher and the coach.
 */
import { documentInside, focusedElement, isElement, isFrame, isShadowRoot } from './dom-kind';

/** @param onFocus called with the element that really has focus, also once for the one that has it now. */
export function watchFocus(document: Document, signal: AbortSignal, onFocus: (target: HTMLElement) => void): void {
  // The same function for a root each time: adding it again changes nothing, unless `document.open()` threw all listeners away.
  const onFocusIn = (event: FocusEvent) => {
    // Inside a shadow root focus moves unheard by the outside: each root met gets a listener.
    for (const node of event.composedPath()) if (isNode(node) && isShadowRoot(node)) listen(node);
    const [target] = event.composedPath();
    if (isElement(target)) onFocus(target);
  };
  // A frame that takes focus only blurs the window that had it; in Firefox that is told before focus has arrived anywhere.
  const onBlur = () => setTimeout(() => signal.aborted || lookInside());
  // Editors write their frame's document anew, also while it has focus (CKEditor 4 on every setData).
  const onLoad = ({ target }: Event) => {
    const inside = isFrame(target) ? documentInside(target) : null;
    if (!inside) return;
    listen(inside);
    if (focusedElement(document)?.ownerDocument === inside) lookInside();
  };
  const options = { capture: true, passive: true, signal };
  const listen = (root: Document | ShadowRoot) => {
    root.addEventListener('focusin', onFocusIn as EventListener, options);
    root.addEventListener('load', onLoad, options);
    if (!isShadowRoot(root)) root.defaultView?.addEventListener('blur', onBlur, { passive: true, signal });
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
