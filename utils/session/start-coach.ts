/** Finds reply boxes by focus, also in open shadow roots and same-origin frames, and keeps one session for each. */
import { documentInside, focusedElement, isElement, isFrame, isShadowRoot } from '@/utils/editors/dom-kind';
import { findReplyBox } from '@/utils/editors/find-reply-box';
import type { SessionDeps } from './deps';
import { createSession, type Session } from './index';

export interface RunningCoach {
  /** A box by its element, whatever its signs say: for a page of our own. */
  coachBox(box: HTMLElement): void;
}

/** Starts with the box that has focus now, if any. Abort the signal to end it all. */
export function startCoach(document: Document, deps: SessionDeps, signal: AbortSignal): RunningCoach {
  const sessions = new Map<HTMLElement, { readonly session: Session; readonly end: AbortController }>();
  const roots = new WeakSet<Node>();
  let current: Session | null = null;

  const forgetGone = () => {
    for (const [box, { end }] of sessions) {
      if (box.isConnected && box.ownerDocument.defaultView) continue;
      end.abort();
      sessions.delete(box);
    }
  };
  const coachBox = (box: HTMLElement) => {
    forgetGone();
    const known = sessions.get(box);
    if (known?.session === current && known) return;
    current?.blur();
    current = null;
    if (known) {
      current = known.session;
      current.focus();
      return;
    }
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { once: true, signal: end.signal });
    const session = createSession(box, deps, end.signal);
    if (!session) return;
    sessions.set(box, { session, end });
    current = session;
    session.focus();
  };
  const onFocus = (target: EventTarget | null | undefined) => {
    if (!isElement(target) || target === deps.overlay.host) return;
    if (target.shadowRoot) listen(target.shadowRoot);
    const box = findReplyBox(target);
    if (box) return coachBox(box);
    forgetGone();
    current?.blur();
    current = null;
  };
  const lookInside = () => {
    const focused = document.activeElement;
    for (let at: Element | null = focused; at; ) {
      const inside: Document | ShadowRoot | null = isFrame(at) ? documentInside(at) : at.shadowRoot;
      if (!inside) break;
      listen(inside);
      at = inside.activeElement;
    }
    onFocus(focusedElement(document));
  };
  /** Focus inside a shadow root or frame is not retold outside: each root that is met gets a listener of its own. */
  const listen = (root: Document | ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    root.addEventListener(
      'focusin',
      (event) => {
        const path = event.composedPath();
        for (const node of path) if (isNode(node) && isShadowRoot(node)) listen(node);
        onFocus(path[0]);
      },
      { capture: true, passive: true, signal },
    );
    // A frame that takes focus only blurs its parent's window.
    if (!isShadowRoot(root)) root.defaultView?.addEventListener('blur', () => queueMicrotask(lookInside), { passive: true, signal });
  };
  listen(document);
  lookInside();
  return { coachBox };
}

const isNode = (target: EventTarget): target is Node => 'nodeType' in target;
