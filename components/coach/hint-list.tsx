/** Everything there is to say about the reply, opened from the meter: all hints, then the checklist. */
import type { ComponentChildren } from 'preact';
import type { Voice } from '@/rules/behaviours';

export interface ListedHint {
  readonly key: string;
  readonly voice: Voice;
  readonly name: string;
  /** The words it is about; empty for a hint about the whole reply. */
  readonly text: string;
}

export interface HintListProps {
  readonly title: string;
  readonly hints: readonly ListedHint[];
  /** Said when there is no hint. */
  readonly nothing: string;
  /** Said when only the neighbourhood of the caret was read, else null. */
  readonly partial: string | null;
  readonly onChoose: (key: string) => void;
  readonly children?: ComponentChildren;
}

export function HintList({ title, hints, nothing, partial, onChoose, children }: HintListProps) {
  return (
    <section
      data-part="list"
      class="panel hints"
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
    >
      <h2>{title}</h2>
      {hints.length === 0 && <p class="quiet">{nothing}</p>}
      {partial !== null && <p class="quiet">{partial}</p>}
      <ul>
        {hints.map(({ key, voice, name, text }) => (
          <li key={key}>
            <button type="button" data-part="item" class={`item ${voice}`} onClick={(event) => event.isTrusted && onChoose(key)}>
              <span class="mark" />
              <span class="name">{name}</span>
              {text !== '' && <span class="words">{text}</span>}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
