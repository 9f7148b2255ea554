/** Hears what happens in one box: typing, composition, the caret, pauses, changes by the host. Knows nothing of hints. */
import { rootOf } from '@/utils/editors/dom-kind';
import type { Editor } from '@/utils/editors/editor';
import type { Clock } from './deps';

/** A pause in typing, ms. */
export const PAUSE = 700;

export interface TypingEvents {
  /** After each change by the person, outside composition. */
  onInput(isPaste: boolean): void;
  onCaret(): void;
  /** Whether a moved caret is of any interest now. */
  wantsCaret(): boolean;
  onPause(): void;
  /** Nodes changed without an `input` event just before. `isOwnKey`: it may be the change that a key of the person's is making. */
  onHostChange(isOwnKey: boolean): void;
  /** Something else on the page got focus, perhaps Send. */
  onSendFocus(element: HTMLElement): void;
  /** A moment after the person pressed something else on the page: the host may have put another conversation into this box. */
  onPressElsewhere(): void;
}

/** When to look after a press elsewhere, ms: hosts load a conversation first. No polling: only after a press. */
const LOOKS_AFTER_PRESS = [0, 150, 600, 1500];
/** An editor has made its change this long after `beforeinput`, ms. */
const OWN_CHANGE = 50;

export interface Typing {
  isComposing(): boolean;
}

export function watchTyping(editor: Editor, clock: Clock, signal: AbortSignal, events: TypingEvents): Typing {
  const { box } = editor;
  const document = box.ownerDocument;
  let composing = false;
  let lastInput = 0;
  let lastBeforeInput = 0;
  let isWaiting = false;
  let caretFrame = 0;

  /** One timer that is set again when it fires too early: a keystroke costs a date, not a timer. */
  const awaitPause = (ms: number) => {
    isWaiting = true;
    clock.after(
      ms,
      () => {
        const left = lastInput + PAUSE - clock.now();
        isWaiting = false;
        if (left > 0 || composing) awaitPause(Math.max(left, 50));
        else events.onPause();
      },
      signal,
    );
  };
  const heard = (isPaste: boolean) => {
    lastInput = clock.now();
    events.onInput(isPaste);
    if (!isWaiting) awaitPause(PAUSE);
  };

  box.addEventListener(
    'beforeinput',
    () => {
      lastBeforeInput = clock.now();
    },
    { capture: true, passive: true, signal },
  );
  box.addEventListener(
    'input',
    (event) => {
      if (composing || ('isComposing' in event && event.isComposing)) return;
      heard('inputType' in event && /^insertFrom(Paste|Drop|Yank)/.test(String(event.inputType)));
    },
    { signal },
  );
  box.addEventListener(
    'compositionstart',
    () => {
      composing = true;
    },
    { signal },
  );
  box.addEventListener(
    'compositionend',
    () => {
      composing = false;
      heard(false);
    },
    { signal },
  );
  const onSelection = () => {
    if (composing || caretFrame !== 0 || !events.wantsCaret()) return;
    caretFrame =
      document.defaultView?.requestAnimationFrame(() => {
        caretFrame = 0;
        if (!composing && !signal.aborted) events.onCaret();
      }) ?? 0;
  };
  document.addEventListener('selectionchange', onSelection, { signal });
  if (rootOf(box) !== document) box.addEventListener('selectionchange', onSelection, { signal });
  document.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (target && target !== box && 'tagName' in target) events.onSendFocus(target as HTMLElement);
    },
    { capture: true, passive: true, signal },
  );
  const top = document.defaultView?.top === document.defaultView ? document : globalThis.document;
  let looks = new AbortController();
  top.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.composedPath().includes(box)) return;
      looks.abort();
      looks = new AbortController();
      for (const ms of LOOKS_AFTER_PRESS)
        clock.after(ms, () => composing || events.onPressElsewhere(), AbortSignal.any([signal, looks.signal]));
    },
    { capture: true, passive: true, signal },
  );
  editor.onChange(() => {
    if (!composing) events.onHostChange(clock.now() - lastBeforeInput <= OWN_CHANGE);
  }, signal);
  return { isComposing: () => composing };
}
