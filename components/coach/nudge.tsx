/**
 * A quiet line by the meter, at the agent's side: before the first word to somebody furious, and after a hard conversation. Takes no focus by
 * itself: the shortcut leads into it.
 */
export interface NudgeProps {
  readonly text: string;
  /** Ways to open the reply, in the reply's language. */
  readonly openers: readonly string[];
  readonly close: string;
  readonly onOpener: (text: string) => void;
  readonly onClose: () => void;
}

export function Nudge({ text, openers, close, onOpener, onClose }: NudgeProps) {
  return (
    <section data-part="nudge" class="nudge" role="dialog" aria-label={text} tabIndex={-1} onMouseDown={(event) => event.preventDefault()}>
      <p>
        {text}
        <button
          type="button"
          data-part="nudge-close"
          class="close"
          aria-label={close}
          title={close}
          onClick={(event) => event.isTrusted && onClose()}
        >
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M2 2l6 6M8 2l-6 6" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />
          </svg>
        </button>
      </p>
      {openers.map((opener) => (
        <button
          key={opener}
          type="button"
          data-part="opener"
          class="rewording opener"
          onClick={(event) => event.isTrusted && onOpener(opener)}
        >
          {opener}
        </button>
      ))}
    </section>
  );
}
