/** The pill at the box's corner: how many hints and the heaviest voice. Nothing to say: a small mark. Draggable; a click opens the list. */
import type { Voice } from '@/rules/behaviours';

export interface MeterProps {
  readonly count: number;
  readonly voice: Voice;
  readonly isOpen: boolean;
  readonly label: string;
  readonly onToggle: () => void;
  /** The pill was dragged by so many CSS px and let go (`isDone`), or is on its way. */
  readonly onDrag: (dx: number, dy: number, isDone: boolean) => void;
}

/** Below this it is a click, px. */
const DRAG_FROM = 4;

export function Meter({ count, voice, isOpen, label, onToggle, onDrag }: MeterProps) {
  const start = (down: PointerEvent) => {
    if (!down.isTrusted || down.button !== 0 || !(down.currentTarget instanceof HTMLElement)) return;
    // The editor keeps its focus.
    down.preventDefault();
    const pill = down.currentTarget;
    const done = new AbortController();
    let isDragging = false;
    pill.setPointerCapture(down.pointerId);
    const hear = (event: PointerEvent) => {
      const isDone = event.type !== 'pointermove';
      if (isDone) done.abort();
      // Taken away by the system: back to where it stood.
      const isBack = event.type === 'pointercancel';
      const [dx, dy] = isBack ? [0, 0] : [event.clientX - down.clientX, event.clientY - down.clientY];
      isDragging ||= Math.hypot(dx, dy) >= DRAG_FROM;
      if (isDragging) onDrag(dx, dy, isDone);
      else if (isDone && !isBack && event.isTrusted) onToggle();
    };
    for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const) pill.addEventListener(type, hear, { signal: done.signal });
  };
  return (
    <button
      type="button"
      data-part="meter"
      class={`meter ${count === 0 ? 'is-empty' : voice}`}
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onPointerDown={start}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.isTrusted && event.detail === 0 && onToggle()}
    >
      {count === 0 ? <Mark /> : <span class="dot" />}
      {count > 0 && <span>{count}</span>}
    </button>
  );
}

/** Two lines that meet: a word, and its answer. */
const Mark = () => (
  <svg viewBox="0 0 12 12" aria-hidden="true">
    <path d="M2.5 4h7M6 4v4.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
  </svg>
);
