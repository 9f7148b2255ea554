/**
 * CKEditor 4, in an iframe (Request Tracker, Znuny).
 * Found: it writes its frame's document anew on every setData, which throws all listeners away (see watch-focus.ts); it takes
 * execCommand's change as it is; its undo makes a step of every 25 keys, so that one Ctrl+Z also took the last typed letters. A
 * navigation key ends the running step, and a key let go the fix's own. After bold it leaves U+200B in the text (see block-text.ts).
 */
import { createContentEditable } from './content-editable';
import type { EditorKind } from './editor';
import { endTypingByArrow, letGoNoKey } from './undo-step';

export const ckeditor4: EditorKind = {
  kind: 'ckeditor4',
  matches: (box) => box.matches('.cke_editable'),
  create: (box, signal) => createContentEditable(box, signal, { beforeChange: endTypingByArrow, afterChange: letGoNoKey }),
};
