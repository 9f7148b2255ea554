/**
 * What a node is, asked in ways that also hold for nodes of another frame's realm, where `instanceof` is always false.
 */
export const isElement = (node: unknown): node is HTMLElement =>
  typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === 1 && 'tagName' in node;

export const isText = (node: Node): node is Text => node.nodeType === 3;

export const isTextArea = (node: unknown): node is HTMLTextAreaElement => isElement(node) && node.tagName === 'TEXTAREA';

export const isFrame = (node: unknown): node is HTMLIFrameElement =>
  isElement(node) && (node.tagName === 'IFRAME' || node.tagName === 'FRAME');

/** A document or an open shadow root: what can hold style sheets and a selection. */
export type Root = Document | ShadowRoot;

export function rootOf(node: Node): Root {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root : documentOf(node);
}

export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** The document of a node; a document is its own. */
export const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document);

/** The parent on screen: through slots and out of shadow roots. Null at the top of the document. */
export function parentOf(node: Node): HTMLElement | null {
  const parent = ('assignedSlot' in node && (node.assignedSlot as Node | null)) || node.parentNode;
  if (!parent) return null;
  if (isShadowRoot(parent)) return parent.host as HTMLElement;
  return isElement(parent) ? parent : null;
}

/** Whether it stands in the top layer: a modal dialog, an open popover, what fills the screen. */
export function isOnTop(element: Element): boolean {
  try {
    return element.matches(':modal') || element.matches(':popover-open');
  } catch {
    return false;
  }
}

/** The document inside a frame, or null when it is of another origin (reading it throws or gives null) or not there yet. */
export function documentInside(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The element that holds the window in its parent, or null at the top and where the parent is of another origin. */
export function frameElementOf(view: Window): HTMLElement | null {
  try {
    return view.frameElement as HTMLElement | null;
  } catch {
    return null;
  }
}

/** The element that really has focus: through open shadow roots and same-origin frames. */
export function focusedElement(document: Document): HTMLElement | null {
  let focused = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined = isFrame(focused)
      ? documentInside(focused)?.activeElement
      : focused?.shadowRoot?.activeElement;
    if (!inner) return isElement(focused) ? focused : null;
    focused = inner;
  }
}
