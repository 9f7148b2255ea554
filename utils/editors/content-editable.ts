/**
 * Any contenteditable, plain or behind a model. Nothing is ever written into its nodes. A change goes the way a keyboard's does: select, let
 * the editor hear of it, `beforeinput`, and only when nobody took that, execCommand.
 * Found, in real packages in both browsers: CKEditor 5, Lexical and Slate cancel `beforeinput` and change their models by its target range;
 * execCommand alone CKEditor 5 ignores, and Slate's model gets out of step. ProseMirror, Tiptap and CodeMirror leave `beforeinput` alone and
 * read execCommand's change back from the nodes, as they read typing. Each keeps the fix as one step of its history. Firefox sends a second,
 * trusted `beforeinput` for execCommand, so an editor that takes both must be told only once (see trix.ts).
 */
import type { Span } from '@/rules/types';
import { createBlockText } from './block-text';
import { isShadowRoot } from './dom-kind';
import type { Editor, EditorKind } from './editor';

/** How long an editor may take to hear of a selection or to show a change, ms. */
const PATIENCE = 300;
/** How many frames the caret is looked after. */
const CARET_TURNS = 3;
/** How often the words are selected anew in an editor that puts its own selection back. */
const SELECT_TURNS = 5;

export const contentEditable: EditorKind = {
  kind: 'content-editable',
  matches: (box) => box.getAttribute('contenteditable') !== null || box.ownerDocument.designMode === 'on',
  create: createContentEditable,
};

/** How a kind of editor differs from the general way. */
export interface Ways {
  /** ms without a change after which the editor's history begins a new undo step. */
  readonly pauseBefore?: number;
  /** Makes the editor end its running undo step; called before the words are selected. */
  readonly beforeChange?: (box: HTMLElement) => void;
  /** Makes the editor see an undo step in what was changed. */
  readonly afterChange?: (box: HTMLElement) => void;
  /**
   * Puts text in the place of the selection; `tell` dispatches the `beforeinput` of the general way.
   * @returns false when the editor did not take it: then the general way follows.
   */
  readonly insert?: (box: HTMLElement, text: string, tell: () => void) => boolean;
}

export function createContentEditable(box: HTMLElement, signal: AbortSignal, ways: Ways = {}): Editor {
  const document = box.ownerDocument;
  const listeners = new Set<() => void>();
  const text = createBlockText(box, signal, () => {
    for (const listener of listeners) listener();
  });

  const selection = (): Selection | null => {
    const root = box.getRootNode();
    // Chromium only: a shadow root has a selection of its own.
    const own = isShadowRoot(root) && 'getSelection' in root && typeof root.getSelection === 'function' ? root.getSelection() : null;
    return (own as Selection | null) ?? document.getSelection();
  };

  const select = async (range: Range) => {
    const current = selection();
    if (!current) return false;
    const isThere =
      current.anchorNode === range.startContainer &&
      current.anchorOffset === range.startOffset &&
      current.focusNode === range.endContainer &&
      current.focusOffset === range.endOffset;
    if (isThere) return true;
    const heard = nextEvent(document, 'selectionchange');
    current.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    await heard;
    return true;
  };

  const caret = () => {
    const current = selection();
    return current?.focusNode ? text.offsetOf(current.focusNode, current.focusOffset) : null;
  };

  /**
   * An editor that has just got the focus may draw its own selection over ours; what is typed then lands at the old caret. (CKEditor 5 does so
   * 50 ms after the focus, unless it has heard of a selection by then.)
   * @returns whether just the span is selected.
   */
  const selectSpan = async (span: Span) => {
    for (let turn = 0; turn < SELECT_TURNS; turn += 1) {
      const range = text.rangeOf(span);
      if (!range || !(await select(range))) return false;
      const now = selection();
      const ends = now?.anchorNode && now.focusNode && [text.offsetOf(now.anchorNode, now.anchorOffset), caret()];
      if (ends && ends[0] === span.start && ends[1] === span.end) return true;
    }
    return false;
  };

  const type = (inputType: 'insertText' | 'insertParagraph', data: string | null) => {
    const range = selection()?.getRangeAt(0);
    const before = text.read();
    /** @returns whether somebody cancelled it, as editors do that change the text themselves. */
    const tell = () =>
      !box.dispatchEvent(
        new InputEvent('beforeinput', {
          inputType,
          data,
          bubbles: true,
          cancelable: true,
          composed: true,
          targetRanges: range ? [new StaticRange(range)] : [],
        }),
      );
    if (data !== null && ways.insert?.(box, data, tell)) return;
    if (tell() || text.read() !== before) return;
    document.execCommand(inputType, false, data ?? undefined);
  };

  /** Editors that draw their model anew put the caret back a frame later: looks until it stays. */
  const placeCaret = async (at: number, isDone: () => boolean) => {
    for (let turn = 0; turn < CARET_TURNS && isDone(); turn += 1) {
      const gap = caret() === at ? null : text.rangeOf({ start: at, end: at });
      if (gap) await select(gap);
      await nextFrame(document);
    }
  };

  const replace = async (span: Span, words: string, expected: string, caretInText: number | null = null) => {
    const wait = (ways.pauseBefore ?? 0) - (performance.now() - text.changedAt());
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    box.focus({ preventScroll: true });
    ways.beforeChange?.(box);
    const before = text.read();
    if (!same(before.slice(span.start, span.end), expected)) return false;
    if (!(await selectSpan(span)) || text.read() !== before) return false;
    const lines = words.split('\n');
    for (const [at, line] of lines.entries()) {
      if (at > 0) type('insertParagraph', null);
      if (line !== '' || lines.length === 1) type('insertText', line);
    }
    const wanted = before.slice(0, span.start) + words + before.slice(span.end);
    const isDone = () => same(text.read(), wanted);
    if (!isDone()) await changed(box, isDone);
    if (text.read() === before) return false;
    ways.afterChange?.(box);
    await placeCaret(span.start + (caretInText ?? words.length), isDone);
    return true;
  };

  return {
    kind: 'content-editable',
    box,
    read: text.read,
    rangeOf: text.rangeOf,
    caret,
    replace,
    onChange(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}

/** Editors swap plain and no-break spaces at will. */
const same = (one: string, other: string): boolean => one.replaceAll('\u00a0', ' ') === other.replaceAll('\u00a0', ' ');

/** Resolves with the next event of that type, or after {@link PATIENCE}: an editor that stays silent must not hang the card. */
function nextEvent(target: EventTarget, type: string): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const finish = () => {
      done.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(finish, PATIENCE);
    target.addEventListener(type, finish, { signal: done.signal });
  });
}

/** Resolves in the next frame; a page that is out of sight has none. */
function nextFrame(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    document.defaultView?.requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Resolves once `isDone` holds after a mutation of the box, or after {@link PATIENCE}. */
function changed(box: HTMLElement, isDone: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => {
      if (isDone()) finish();
    });
    const timer = setTimeout(finish, PATIENCE);
    observer.observe(box, { childList: true, subtree: true, characterData: true });
  });
}
