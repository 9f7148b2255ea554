/**
 * TinyMCE 4 to 7, mostly in an iframe (UVdesk, GLPI).
 * Found: it takes execCommand's change as it is, since its model is its HTML; but its undo groups all typing up to a navigation key or
 * blur, and never makes a step of insertText. One Ctrl+Z took the whole reply. So the running step is ended before the fix, and the
 * fix is told of as a replacement. After bold it leaves U+FEFF in the text (see block-text.ts).
 */
import { createContentEditable } from './content-editable';
import type { EditorKind } from './editor';
import { endTypingByArrow, tellReplacement } from './undo-step';

export const tinymce: EditorKind = {
  kind: 'tinymce',
  matches: (box) => box.matches('.mce-content-body'),
  create: (box, signal) => createContentEditable(box, signal, { beforeChange: endTypingByArrow, afterChange: tellReplacement }),
};
