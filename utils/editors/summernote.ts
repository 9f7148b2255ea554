/**
 * Summernote (FreeScout).
 * Found: it takes execCommand's change as it is; its undo knows snapshots made at a space and when the mouse is let go, so that one
 * Ctrl+Z also took the last typed word.
 */
import { createContentEditable } from './content-editable';
import type { EditorKind } from './editor';
import { endTypingByMouse } from './undo-step';

export const summernote: EditorKind = {
  kind: 'summernote',
  matches: (box) => box.matches('.note-editable'),
  create: (box, signal) => createContentEditable(box, signal, { beforeChange: endTypingByMouse }),
};
