/** Three short steps for somebody who sees Tact for the first time. Stands in the page, blocks nothing, can be skipped at any step. */
import type { ComponentChildren } from 'preact';
import type { Strings } from '@/locales/strings';

export const HINT_STEPS = 3;

export interface FirstHintsProps {
  readonly strings: Strings['practice']['firstHints'];
  /** 0, 1 or 2. */
  readonly step: number;
  /** The keys that open a hint, as they are called on this machine. */
  readonly openKeys: string;
  onExample(): void;
  /** Null: seen or skipped. */
  onStep(step: number | null): void;
}

export function FirstHints({ strings, step, openKeys, onExample, onStep }: FirstHintsProps) {
  const isLast = step === HINT_STEPS - 1;
  const [before, marked, after] = strings.sample;
  const steps: readonly { readonly title: string; readonly body: string; readonly extra: ComponentChildren }[] = [
    {
      title: strings.underlines,
      body: strings.underlinesWhy,
      extra: (
        <button type="button" class="quiet-button" data-part="example" onClick={onExample}>
          {strings.tryExample}
        </button>
      ),
    },
    { title: strings.keys, body: strings.keysWhy(openKeys), extra: null },
    { title: strings.week, body: strings.weekWhy, extra: null },
  ];
  const now = steps[step];
  if (!now) return null;
  return (
    <section class="first-hints" aria-label={strings.label} data-part="first-hints">
      <div class="first-hints-picture" aria-hidden="true">
        {step === 0 && (
          <p class="sample">
            {before}
            <u>{marked}</u>
            {after}
          </p>
        )}
        {step === 1 && <kbd>{openKeys}</kbd>}
        {step === 2 && <img src="/icon/48.png" alt="" width="32" height="32" />}
      </div>
      <div class="first-hints-text" role="status">
        <h3>{now.title}</h3>
        <p>{now.body}</p>
      </div>
      <div class="first-hints-foot">
        <span class="step">{strings.step(step + 1, HINT_STEPS)}</span>
        {now.extra}
        {!isLast && (
          <button type="button" class="quiet-button" data-part="skip" onClick={() => onStep(null)}>
            {strings.skip}
          </button>
        )}
        <button type="button" class="next-button" data-part="next" onClick={() => onStep(isLast ? null : step + 1)}>
          {isLast ? strings.done : strings.next}
        </button>
      </div>
    </section>
  );
}
