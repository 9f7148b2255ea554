/**
 * Draft.js (Gorgias, Kustomer).
 * Found: React makes its own "before input" of `textInput` and `keypress` and never sees ours; execCommand's change is read back from
 * one text node only, so that a fix across bold words left half of the old ones in the model. What Draft takes whole, as one step of
 * its history, is a paste of plain text. Firefox lets a page read clipboard data only when the page itself has put it there.
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
  const event = new ClipboardEvent('paste', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true, composed: true });
  if (!event.clipboardData) return false;
  asOfThePage(event.clipboardData).setData('text/plain', text);
  return !box.dispatchEvent(event);
}

/** Firefox only: the same object as the page sees it, so that what we do with it counts as the page's own doing. */
const asOfThePage = (data: DataTransfer): DataTransfer =>
  'wrappedJSObject' in data && data.wrappedJSObject ? (data.wrappedJSObject as DataTransfer) : data;
