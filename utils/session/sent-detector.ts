/**
 * Was the reply sent? Seen from outside, without touching the host: a trusted press of Send or a send key, and then the host itself
 * empties the box or takes it away. What the person deletes or takes back is a discarded draft and counts as nothing.
 */
import { isElement } from '@/utils/editors/dom-kind';
import type { Editor } from '@/utils/editors/editor';
import type { Clock, Place } from './deps';

/** When to look whether the box is empty, ms after the press. No polling: only after a press. */
const LOOKS = [0, 30, 120, 300, 700, 1500, 3000, 6000, 10_000];
/** When a press is forgotten, ms after it. */
const FORGOTTEN = 10_001;
/** What a person does to a draft by hand: it ends the wait. */
const BY_HAND = /^(insert|delete|history|format)/;

export interface SentDetector {
  /** The host changed the box: look now. */
  look(): void;
}

/**
 * @param snapshot called at the press, before the host hears of it; null: there is nothing to send.
 * @param onSent called once per sent reply with what the snapshot gave.
 */
export function detectSent<Snapshot>(
  editor: Editor,
  place: Place,
  clock: Clock,
  signal: AbortSignal,
  snapshot: () => Snapshot | null,
  onSent: (sent: Snapshot) => void,
): SentDetector {
  const { box } = editor;
  const baseline = editor.read().trim();
  let pressed: {
    readonly taken: Snapshot;
    readonly text: string;
    readonly raw: string;
    readonly isKey: boolean;
    readonly end: AbortController;
  } | null = null;

  const forget = () => {
    pressed?.end.abort();
    pressed = null;
  };
  const count = (taken: Snapshot) => {
    forget();
    onSent(taken);
  };
  const isGone = () => {
    if (!box.isConnected) return true;
    const text = editor.read().trim();
    return text === '' || (text === baseline && text !== pressed?.text);
  };
  const look = () => {
    if (!pressed) return;
    if (!isGone()) {
      // The Enter became a line of the reply: it was no send key here.
      if (pressed.isKey && editor.read() !== pressed.raw) forget();
      return;
    }
    count(pressed.taken);
  };
  const press = (isKey: boolean) => {
    const raw = editor.read();
    const text = raw.trim();
    const taken = text === '' ? null : snapshot();
    if (taken === null) return;
    forget();
    const end = new AbortController();
    const until = AbortSignal.any([signal, end.signal]);
    pressed = { taken, text, raw, isKey, end };
    for (const ms of LOOKS) clock.after(ms, look, until);
    clock.after(FORGOTTEN, forget, until);
  };

  // A box in a frame may have its Send in the page around it.
  for (const view of new Set([box.ownerDocument.defaultView ?? window, window])) {
    const options = { capture: true, passive: true, signal };
    view.addEventListener(
      'keydown',
      (event) => {
        const isSend = event.key === 'Enter' && (!event.shiftKey || event.ctrlKey || event.metaKey);
        if (!isSend && !(pressed && isUndoing(event))) return;
        if (!event.isTrusted || event.isComposing || !isInside(event, box)) return;
        if (isSend) press(true);
        else forget();
      },
      options,
    );
    const onPress = (event: Event) => {
      if (!event.isTrusted) return;
      const [pressedOn] = event.composedPath();
      if (isElement(pressedOn) && place.isSend(pressedOn, box)) press(false);
    };
    // Some hosts send on mousedown, before any click.
    view.addEventListener('pointerdown', onPress, options);
    view.addEventListener('click', onPress, options);
    view.addEventListener(
      'beforeinput',
      (event) => {
        // The Enter that was pressed may itself arrive as a line break: then it was no send key.
        if (event.isTrusted && pressed && isInside(event, box) && BY_HAND.test(event.inputType)) forget();
      },
      options,
    );
    // A form that is posted takes the whole page along.
    view.addEventListener(
      'pagehide',
      () => {
        if (!pressed || pressed.isKey) return;
        count(pressed.taken);
      },
      options,
    );
  }
  return { look };
}

/** Some editors delete on keydown, before any `beforeinput`. */
const isUndoing = (event: KeyboardEvent): boolean =>
  event.key === 'Backspace' || event.key === 'Delete' || ((event.ctrlKey || event.metaKey) && /^[zxy]$/i.test(event.key));

const isInside = (event: Event, box: HTMLElement): boolean => event.composedPath().includes(box);
