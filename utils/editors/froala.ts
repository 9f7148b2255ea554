/**
 * Froala (Freshdesk).
 * Found: it takes execCommand's change as it is; its undo makes a step half a second after the last key, and until then takes a fix
 * into that step. A fix waits for the rest of that time.
 */
import { createContentEditable } from './content-editable';
import type { EditorKind } from './editor';

export const froala: EditorKind = {
  kind: 'froala',
  matches: (box) => box.matches('.fr-element'),
  create: (box, signal) => createContentEditable(box, signal, { pauseBefore: 520 }),
};
