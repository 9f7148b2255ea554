/** The kinds of editors, the special before the generic; the first that matches serves. */
import { contentEditable } from './content-editable';
import type { Editor, EditorKind } from './editor';
import { textArea } from './text-area';

const kinds: readonly EditorKind[] = [textArea, contentEditable];

/** @returns the editor of a reply box, or null when no kind knows it. */
export function editorFor(box: HTMLElement, signal: AbortSignal): Editor | null {
  return kinds.find((kind) => kind.matches(box))?.create(box, signal) ?? null;
}
