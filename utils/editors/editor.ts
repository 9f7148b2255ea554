/**
 * What the session needs of any editor: its text, where the caret is, and a way to change words like a keyboard would.
 * One file per kind of editor implements it (see registry.ts). All offsets are UTF-16 indexes into `read()`, ends exclusive.
 */
import type { Span } from '@/rules/types';

export interface Editor {
  /** The kind's file name, e.g. "text-area": for tests and logs. */
  readonly kind: string;
  /** The outermost editable element. */
  readonly box: HTMLElement;
  /** The text as typed: one `\n` between blocks and for each line break. Cheap to call on every keystroke. Never forces layout. */
  read(): string;
  /** Where the caret (the focus end of the selection) is, or null when it is not in this box. */
  caret(): number | null;
  /**
   * The live DOM range of a span, for editors whose text is in the DOM; null where the span has no DOM position (any more).
   * Absent for text areas, whose text has no nodes: they are drawn through a mirror.
   */
  readonly rangeOf?: (span: Span) => Range | null;
  /**
   * Replaces a span through the editor's own input path, in one undo step where its history allows; the caret ends behind the new words,
   * or at `caretInText` (an index into `text`).
   * @returns false when the editor refused or the words are no longer `expected`: nothing was changed, offer Copy.
   */
  replace(span: Span, text: string, expected: string, caretInText?: number | null): Promise<boolean>;
  /** Watches for changes made without an input event (the host empties the box); calls back at most once per task. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** A row of the registry. `signal` ends every listener and observer of the editor. */
export interface EditorKind {
  readonly kind: string;
  matches(box: HTMLElement): boolean;
  create(box: HTMLElement, signal: AbortSignal): Editor;
}
