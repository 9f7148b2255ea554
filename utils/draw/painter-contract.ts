/** What the three ways of drawing underlines share. */
import type { Voice } from '@/rules/behaviours';
import type { Span } from '@/rules/types';

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
