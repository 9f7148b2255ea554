/** What a good reply has, ticked as it is typed. A line that is not called for is not shown. */
import type { Checklist as Lines } from '@/rules/types';

export interface ChecklistProps {
  readonly lines: Lines;
  readonly title: string;
  readonly names: { readonly [line in keyof Lines]: string };
  readonly states: { readonly there: string; readonly missing: string };
  /** The reply promises something with a time: a reminder can be kept. */
  readonly reminder: { readonly isOn: boolean; readonly words: string } | null;
  readonly onReminder: () => void;
}

const ORDER = ['greeting', 'empathy', 'reason', 'nextStep', 'offerOfHelp'] as const satisfies readonly (keyof Lines)[];

export function Checklist({ lines, title, names, states, reminder, onReminder }: ChecklistProps) {
  const shown = ORDER.filter((line) => lines[line] !== null);
  if (shown.length === 0) return null;
  return (
    <section data-part="checklist" class="checklist" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {shown.map((line) => (
          <li key={line} data-line={line} class={lines[line] ? 'is-there' : ''}>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              {lines[line] ? (
                <path
                  d="M2.5 7.5l3 3 6-7"
                  fill="none"
                  stroke="currentColor"
                  stroke-width="2"
                  stroke-linecap="round"
                  stroke-linejoin="round"
                />
              ) : (
                <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" />
              )}
            </svg>
            <span>
              {names[line]}
              <span class="visually-hidden">, {lines[line] ? states.there : states.missing}</span>
            </span>
          </li>
        ))}
      </ul>
      {reminder && (
        <button
          type="button"
          role="switch"
          data-part="remind"
          class="remind"
          aria-checked={reminder.isOn}
          onClick={(event) => event.isTrusted && onReminder()}
        >
          {reminder.words}
        </button>
      )}
    </section>
  );
}
