/**
 * Draws underlines without touching the editor: CSS Custom Highlights where the text has nodes, a mirror over text areas,
 * boxes of our own where highlights are missing. Three ways, one contract.
 */
import type { Voice } from '@/rules/behaviours';
import type { Span } from '@/rules/types';
import type { Editor } from '@/utils/editors/editor';
import { createBoxPainter } from './box-painter';
import { createHighlightPainter, hasHighlights } from './highlight-painter';
import { createMirrorPainter } from './mirror-painter';
import type { Overlay } from './overlay';

export interface Mark {
  readonly span: Span;
  readonly voice: Voice;
}

export interface Painter {
  /** Shows exactly these marks, in order of position, in the box's `text`. Forces no layout. */
  paint(marks: readonly Mark[], text: string): void;
  /** Where a painted mark is on screen, one rectangle per line, in CSS px of the overlay's window; empty when it is out of sight. */
  rectsOf(mark: Mark): readonly DOMRect[];
  /** The box moved, scrolled or changed size. */
  follow(): void;
  dispose(): void;
}

export function painterFor(editor: Editor, overlay: Overlay): Painter {
  if (!editor.rangeOf) return createMirrorPainter(editor, overlay);
  return hasHighlights(editor.box)
    ? (createHighlightPainter(editor) ?? createBoxPainter(editor, overlay))
    : createBoxPainter(editor, overlay);
}
