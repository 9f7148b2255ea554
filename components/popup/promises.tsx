/** Promises kept as reminders: what is due and what comes next. Shown only when there are any. */
import { dateFormat } from '@/locales/date-format';
import type { Tongue } from './view';

export interface KeptPromise {
  readonly id: string;
  /** ms since the epoch. */
  readonly due: number;
  /** A helpdesk's name; null for any other site. */
  readonly site: string | null;
  /** Typed by the person, or ''. */
  readonly label: string;
  readonly isDue: boolean;
}

export interface PromisesProps {
  readonly promises: readonly KeptPromise[];
  readonly tongue: Tongue;
  /** Whether notifications can still be asked for. */
  readonly canNotify: boolean;
  readonly onDone: (id: string) => void;
  readonly onSnooze: (id: string) => void;
  readonly onLabel: (id: string, label: string) => void;
  /** Called inside the click: the browser asks the person only then. */
  readonly onNotify: () => void;
}

export function Promises({ promises, tongue, canNotify, onDone, onSnooze, onLabel, onNotify }: PromisesProps) {
  if (promises.length === 0) return null;
  const words = tongue.strings.popup.reminders;
  const time = dateFormat(tongue.tag, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
  return (
    <section class="promises" data-part="promises" aria-labelledby="promises">
      <h2 id="promises">{words.title}</h2>
      <ul>
        {promises.map(({ id, due, site, label, isDue }) => (
          <li key={id} data-part="promise" class={isDue ? 'is-due' : ''}>
            <p>
              <b>{isDue ? words.due : time.format(due)}</b> {site}
            </p>
            <input
              type="text"
              maxLength={80}
              value={label}
              placeholder={words.label}
              aria-label={words.label}
              onChange={(event) => onLabel(id, event.currentTarget.value)}
            />
            <div class="choices">
              <button type="button" class="choice" data-part="promise-done" onClick={() => onDone(id)}>
                {words.done}
              </button>
              <button type="button" class="choice" data-part="promise-snooze" onClick={() => onSnooze(id)}>
                {words.snooze}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {canNotify && (
        <button type="button" class="link" data-part="notify" onClick={onNotify}>
          {words.notify}
        </button>
      )}
    </section>
  );
}
