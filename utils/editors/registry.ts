/** The kinds of editors, the special before the generic; the first that matches serves. */
import { ckeditor4 } from './ckeditor4';
import { contentEditable } from './content-editable';
import { draft } from './draft';
import type { Editor, EditorKind } from './editor';
import { froala } from './froala';
import { quill } from './quill';
import { summernote } from './summernote';
import { textArea } from './text-area';
import { tinymce } from './tinymce';
import { trix } from './trix';

const kinds: readonly EditorKind[] = [textArea, ckeditor4, draft, froala, quill, summernote, tinymce, trix, contentEditable];

/** @returns the editor of a reply box, or null when no kind knows it. */
export function editorFor(box: HTMLElement, signal: AbortSignal): Editor | null {
  return kinds.find((kind) => kind.matches(box))?.create(box, signal) ?? null;
}
