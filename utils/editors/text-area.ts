/**
 * The plain text area, also when React or Vue controls it. execCommand keeps the browser's undo and fires a trusted `input`, which
 * both frameworks listen to; `setRangeText` plus an `input` event is the last way, without undo.
 */
import { isTextArea } from './dom-kind';
import type { Editor, EditorKind } from './editor';

export const textArea: EditorKind = {
  kind: 'text-area',
  matches: isTextArea,
  create(box) {
    if (!isTextArea(box)) throw new TypeError('text-area: not a text area');
    return createTextArea(box);
  },
};

export function createTextArea(box: HTMLTextAreaElement): Editor {
  const document = box.ownerDocument;
  return {
    kind: 'text-area',
    box,
    read: () => box.value,
    caret: () => (box.selectionDirection === 'backward' ? box.selectionStart : box.selectionEnd),
    async replace({ start, end }, text, expected, caretInText = null) {
      const before = box.value;
      if (before.slice(start, end) !== expected || box.disabled || box.readOnly) return false;
      const wanted = before.slice(0, start) + text + before.slice(end);
      const { scrollTop } = box;
      box.focus({ preventScroll: true });
      box.setSelectionRange(start, end);
      document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
      if (box.value === before && wanted !== before) {
        box.setRangeText(text, start, end, 'end');
        box.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: text, bubbles: true, composed: true }));
      }
      box.scrollTop = scrollTop;
      if (caretInText !== null && box.value === wanted) box.setSelectionRange(start + caretInText, start + caretInText);
      return box.value !== before;
    },
    // A value set by the host fires nothing: who waits for an emptied text area looks again (see session/sent-detector.ts).
    onChange() {},
  };
}
