/**
 * Draft.js (Gorgias, Kustomer).
 * Found: React makes its own "before input" of `textInput` and `keypress` and never sees ours; execCommand's change is read back from
 * one text node only, so that a fix across bold words left half of the old ones in the model. What Draft takes whole, as one step of
 * its history, is a paste of plain text. Where the page can't read our clipboard data (Firefox), the general way is left.
 */
import { createContentEditable } from './content-editable';
import type { EditorKind } from './editor';

export const draft: EditorKind = {
  kind: 'draft',
  matches: (box) => box.matches('.public-DraftEditor-content'),
  create: (box, signal) => createContentEditable(box, signal, { insert: paste }),
};

/** @returns whether the editor took it. */
function paste(box: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return !box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
}
