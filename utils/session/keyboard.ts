/**
 * The keyboard. The host keeps every key until the one shortcut moves focus into the nudge, card or list; only then do Enter, Escape, Tab and
 * arrows act there. Focus and selection go back where they were.
 */
import { focusedElement, isTextArea } from '@/utils/editors/dom-kind';

/** The one place that says which keys open Tact. Alt+T: free in browsers and helpdesks; on a Mac Option+T types †, hence the key's place. */
export const SHORTCUT = { code: 'KeyT', altKey: true, label: 'Alt+T' } as const;

export const isShortcut = (event: KeyboardEvent): boolean =>
  event.isTrusted &&
  event.code === SHORTCUT.code &&
  event.altKey &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.shiftKey &&
  !event.isComposing;

/** Remembers focus and selection of a box. @returns a function that brings them back. */
export function rememberFocus(box: HTMLElement): () => void {
  const { start, end, direction } = isTextArea(box)
    ? { start: box.selectionStart, end: box.selectionEnd, direction: box.selectionDirection }
    : { start: 0, end: 0, direction: 'none' as const };
  const selection = box.ownerDocument.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? { anchorNode: null, focusNode: null };
  return () => {
    if (!box.isConnected) return;
    // A frame's document keeps its active element while focus is in the page around it.
    if (!box.ownerDocument.hasFocus() || focusedElement(box.ownerDocument) !== box) box.focus({ preventScroll: true });
    if (isTextArea(box)) box.setSelectionRange(start, end, direction);
    else if (
      anchorNode?.isConnected &&
      focusNode?.isConnected &&
      selection &&
      (selection.focusNode !== focusNode || selection.focusOffset !== focusOffset)
    )
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

export interface PanelKeys {
  /** Enter on the panel itself, not on one of its buttons. */
  onEnter(): void;
  onEscape(): void;
  /** Arrow keys: -1 back, 1 on. */
  onStep(step: -1 | 1): void;
}

/** Keys while focus is inside the panel: on itself or on something in it. */
export function handlePanelKeys(event: KeyboardEvent, panel: HTMLElement, focused: Element | null, keys: PanelKeys): void {
  if (!event.isTrusted || event.isComposing) return;
  if (event.key === 'Escape') keys.onEscape();
  else if (event.key === 'Enter' && focused === panel) keys.onEnter();
  else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') keys.onStep(1);
  else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') keys.onStep(-1);
  else if (event.key === 'Tab') stepFocus(panel, focused, event.shiftKey ? -1 : 1);
  else return;
  event.preventDefault();
}

/** Moves focus among the panel's buttons, round and round. */
export function stepFocus(panel: HTMLElement, focused: Element | null, step: -1 | 1): void {
  const stops = Array.from(panel.querySelectorAll<HTMLElement>('button, a[href]'));
  const at = stops.indexOf(focused as HTMLElement);
  const next = at < 0 ? (step > 0 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length;
  stops[next]?.focus({ preventScroll: true });
}
