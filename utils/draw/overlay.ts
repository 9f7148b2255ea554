/**
 * The one element Tact adds to a page: <tact-coach>, beside the page's own nodes and never inside an editor, with a shadow root that the
 * page's scripts cannot look into (open in the test build only). Comes with the first session, goes with the last.
 */
import { frameElementOf, isOnTop, parentOf } from '@/utils/editors/dom-kind';
import { adoptSheet } from './adopt-sheet';

declare const __TACT_TEST__: boolean;

export interface Overlay {
  readonly document: Document;
  readonly root: ShadowRoot;
  /** A container of its own inside the shadow root; remove() it when done. */
  addLayer(name: 'underlines' | 'mirror' | 'view'): HTMLElement;
  /** Where our (0, 0) really is: a transformed body moves what is `fixed`. CSS px. */
  origin(): { readonly x: number; readonly y: number };
  /** Moves the element into the top-layer dialog that contains the box, or back to the body. */
  standWith(box: HTMLElement): void;
  readonly host: HTMLElement;
}

/** A page that drops the element again and again has decided: after this many times Tact stays away. */
const MOST_RETURNS = 20;

export function createOverlay(document: Document, css: string, signal: AbortSignal): Overlay {
  const host = document.createElement('tact-coach');
  host.style.setProperty('all', 'initial', 'important');
  for (const [name, value] of [
    ['position', 'fixed'],
    ['inset', '0 auto auto 0'],
    ['width', '0'],
    ['height', '0'],
    ['z-index', '2147483647'],
    ['display', 'block'],
    ['contain', 'layout style'],
  ] as const)
    host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: __TACT_TEST__ ? 'open' : 'closed' });
  if (!adoptSheet(root, css)) {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }

  let parent: Element = document.body ?? document.documentElement;
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.parentNode === parent || !parent.isConnected || returns >= MOST_RETURNS) return;
    returns += 1;
    parent.append(host);
  });
  const stand = (next: Element) => {
    if (next === parent && host.isConnected) return;
    parent = next;
    parent.append(host);
    observer.disconnect();
    observer.observe(parent, { childList: true });
  };
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      host.remove();
    },
    { once: true },
  );

  return {
    document,
    root,
    host,
    addLayer(name) {
      const layer = document.createElement('div');
      layer.className = `layer ${name}`;
      root.append(layer);
      return layer;
    },
    origin() {
      const { left, top } = host.getBoundingClientRect();
      return { x: left, y: top };
    },
    standWith(box) {
      let dialog: Element | null = null;
      for (let at: HTMLElement | null = box; at; at = parentOf(at) ?? frameOf(at))
        if (at.ownerDocument === document && isOnTop(at)) dialog = at;
      stand(dialog ?? bodyOf(document));
      // A page that zooms itself by CSS would scale our px too, and everything would stand beside its words.
      host.style.setProperty('zoom', String(1 / (zoomOf(parent) || 1)), 'important');
    },
  };
}

/** An editable body would make our element a part of the message. */
const bodyOf = (document: Document): Element =>
  document.body && !document.body.isContentEditable ? document.body : document.documentElement;

/** Missing in browsers older than 2024: there such a page is taken as it is. */
const zoomOf = (element: Element): number => ('currentCSSZoom' in element ? Number(element.currentCSSZoom) : 1);

const frameOf = (node: HTMLElement): HTMLElement | null =>
  node.ownerDocument.defaultView ? frameElementOf(node.ownerDocument.defaultView) : null;
