/**
 * A promise with a time in the reply, and whether the person wants to be reminded of it. Off until they say so in the checklist (or in the
 * settings, for all promises); kept when the reply was sent, and only then.
 */
import type { TimeWords } from '@/rules/engine/time-words';
import type { Advice, Language } from '@/rules/types';
import { dueTimeIn } from '@/utils/reminders/due-time';
import type { SessionDeps } from './deps';
import { sentenceAround } from './ripeness';

export interface Reminding {
  /** ms since the epoch. */
  readonly due: number;
  readonly isOn: boolean;
}

export interface PromiseKeeper {
  /** For the checklist, so on a pause. Null where nothing is promised with a time, or reminders are not kept here. */
  read(text: string, advice: Advice): Reminding | null;
  toggle(): void;
  /** When the promise is due that the person wants to be reminded of; null where there is none. Asked as the reply goes out. */
  kept(text: string, advice: Advice): number | null;
  forget(): void;
}

/** @param wordsOf how a language says when; undefined until it is loaded. */
export function createPromise(
  { clock, settings, keepReminder }: Pick<SessionDeps, 'clock' | 'settings' | 'keepReminder'>,
  wordsOf: (language: Language) => TimeWords | undefined,
): PromiseKeeper {
  let chosen: boolean | null = null;
  const isOn = () => chosen ?? settings.current().remindersOn;
  const dueIn = (text: string, advice: Advice): number | null => {
    if (keepReminder === null) return null;
    const promises = advice.praise.flatMap(({ rule, span, language }) => (rule === 'concrete-promise' && span ? { span, language } : []));
    const times = promises.flatMap(({ span, language }) => {
      const words = wordsOf(language);
      if (!words) return [];
      const { start, end } = sentenceAround(text, span);
      const due = dueTimeIn(text.slice(start, end), words, clock.now());
      // A sentence may tell two times ("you wrote at 9, I call at 5"): then the words of its promise do, where it makes only one.
      const isOnly = promises.every((other) => other.span === span || other.span.start < start || other.span.start >= end);
      return due ?? (isOnly ? dueTimeIn(text.slice(span.start, span.end), words, clock.now()) : null) ?? [];
    });
    return times.length > 0 ? Math.min(...times) : null;
  };
  return {
    read(text, advice) {
      const due = dueIn(text, advice);
      return due === null ? null : { due, isOn: isOn() };
    },
    toggle() {
      chosen = !isOn();
    },
    kept: (text, advice) => (isOn() ? dueIn(text, advice) : null),
    forget() {
      chosen = null;
    },
  };
}
