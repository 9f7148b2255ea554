/**
 * Trix (Basecamp, HEY).
 * Found: its model takes `beforeinput` at once but leaves it uncancelled, and it draws itself anew in the next frame. So nobody seems to
 * have taken the change; Firefox sends one more for the execCommand that then follows, and part of the words came in twice. What Trix was
 * told is all it needs.
 */
import { createContentEditable } from './content-editable';
import type { EditorKind } from './editor';

export const trix: EditorKind = {
  kind: 'trix',
  matches: (box) => box.localName === 'trix-editor',
  create: (box, signal) => createContentEditable(box, signal, { insert: onlyTell }),
};

function onlyTell(_box: HTMLElement, _text: string, tell: () => void): boolean {
  tell();
  return true;
}
