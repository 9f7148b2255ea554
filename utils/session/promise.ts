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
    const times = advice.praise.flatMap(({ rule, span, language }) => {
      const words = language && wordsOf(language);
      if (rule !== 'concrete-promise' || span === null || !words) return [];
      const { start, end } = sentenceAround(text, span);
      // A sentence may tell two times ("today I ask, tomorrow I call"): then the words of the promise itself do.
      return dueTimeIn(text.slice(start, end), words, clock.now()) ?? dueTimeIn(text.slice(span.start, span.end), words, clock.now()) ?? [];
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
