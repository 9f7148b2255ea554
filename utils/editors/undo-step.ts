/**
 * Ways to give a fix an undo step of its own in editors that keep a history of snapshots: by events that such an editor answers with a
 * snapshot and that change nothing themselves.
 */

/** Right arrow: CKEditor 4 and TinyMCE end a run of typing at a navigation key. An untrusted key moves no caret. */
export function endTypingByArrow(box: HTMLElement): void {
  for (const type of ['keydown', 'keyup'] as const)
    box.dispatchEvent(new KeyboardEvent(type, { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true, cancelable: true }));
}

/** The mouse let go: Summernote snapshots there, and else only at a space. */
export function endTypingByMouse(box: HTMLElement): void {
  box.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
}

/** As the browser tells of a spelling it corrected: TinyMCE makes a step of that, and of no other typing. */
export function tellReplacement(box: HTMLElement): void {
  box.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));
}

/** A key let go that was none: CKEditor 4 counts each input to a key, and takes one that is still open for new typing, which ends redo. */
export function letGoNoKey(box: HTMLElement): void {
  box.dispatchEvent(new KeyboardEvent('keyup', { key: 'Unidentified', bubbles: true }));
}
