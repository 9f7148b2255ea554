/**
 * Quill 2 (Slack).
 * Found: it cancels `beforeinput` and replaces by its target range; its history joins all that happens within a second of the last change,
 * so that one Ctrl+Z right after typing emptied the box. Nothing from outside cuts that short, hence a fix waits for the rest of the
 * second. People rarely are that fast.
 */
import { createContentEditable } from './content-editable';
import type { EditorKind } from './editor';

export const quill: EditorKind = {
  kind: 'quill',
  matches: (box) => box.matches('.ql-editor'),
  create: (box, signal) => createContentEditable(box, signal, { pauseBefore: 1000 }),
};
