/** Starts on the practice inbox what the coach starts on a host's page, and hears how each sent reply sounded. */
import { COACH_CSS } from '@/components/coach/styles';
import { stringsFor } from '@/locales';
import { loadPack } from '@/rules/packs';
import { createOverlay } from '@/utils/draw/overlay';
import { sendMessage } from '@/utils/messaging';
import type { Inbox } from '@/utils/practice/inbox';
import { type Tone, toneOf } from '@/utils/practice/tone';
import type { Report } from '@/utils/report';
import { realClock } from '@/utils/session/clock';
import type { SettingsStore } from '@/utils/session/deps';
import { startCoach } from '@/utils/session/start-coach';

/** Under this key settings remember the meter's place and hints that were turned off here. */
const SITE = 'practice';

/** @param onSent how the reply sounded. The reply itself is dropped here: practice stays out of the week. */
export function startPracticeCoach(
  inbox: Inbox,
  settings: SettingsStore,
  onSent: (tone: Tone) => void,
  report: Report,
  signal: AbortSignal,
): void {
  startCoach(
    document,
    {
      overlay: createOverlay(document, COACH_CSS, signal),
      settings,
      clock: realClock,
      placeOf: () => ({
        site: SITE,
        key: SITE,
        isNote: (box) => box.dataset.kind === 'note',
        isSend: (pressed) => pressed.closest('[data-part=send]') !== null,
        conversation: () => inbox.conversation(),
        conversationKey: () => inbox.state().boxKey,
      }),
      strings: () => stringsFor(settings.current().interfaceLanguage, navigator.language),
      loadPack,
      keepReminder: null,
      onSent: (reply) => onSent(toneOf(reply)),
      openSource: (rule) => void sendMessage('openSource', rule).catch((error: unknown) => report('source', error)),
      onError: report,
    },
    signal,
  );
}
