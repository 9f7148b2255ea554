/**
 * Draws underlines without touching the editor: CSS Custom Highlights where the text has nodes, a mirror over text areas,
 * boxes of our own where highlights are missing. Three ways, one contract.
 */
import type { Editor } from '@/utils/editors/editor';
import { createBoxPainter } from './box-painter';
import { createHighlightPainter, hasHighlights } from './highlight-painter';
import { createMirrorPainter } from './mirror-painter';
import type { Overlay } from './overlay';
import type { Painter } from './painter-contract';

export function painterFor(editor: Editor, overlay: Overlay): Painter {
  if (!editor.rangeOf) return createMirrorPainter(editor, overlay);
  return hasHighlights(editor.box)
    ? (createHighlightPainter(editor) ?? createBoxPainter(editor, overlay))
    : createBoxPainter(editor, overlay);
}
