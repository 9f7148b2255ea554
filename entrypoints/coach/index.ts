/** Injected on the first focus in a reply box: joins storage, messages, site and page into the coach of this frame. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { COACH_CSS } from '@/components/coach/styles';
import { createOverlay } from '@/utils/draw/overlay';
import { onMessage, sendMessage } from '@/utils/messaging';
import { addReminder } from '@/utils/reminders/add-reminder';
import { createReport } from '@/utils/report';
import { realClock } from '@/utils/session/clock';
import { fetchPack } from '@/utils/session/packs';
import { openSettings } from '@/utils/session/settings-in-tab';
import { startCoach } from '@/utils/session/start-coach';
import { takeOver } from '@/utils/session/take-over';
import { openWords } from '@/utils/session/words';
import type { InterfaceLanguage } from '@/utils/settings';
import { coveredBy } from '@/utils/sites/patterns';
import { placeOf } from '@/utils/sites/place';
import { enqueue } from '@/utils/stats/queue';

// Undefined once the extension was reloaded or removed under this page.
const isAlive = () => browser.runtime?.id !== undefined;

export default defineUnlistedScript(async () => {
  const life = takeOver('coach', document, isAlive);
  const { signal } = life;
  // What a coach of an unloaded version could not clear away itself.
  for (const left of document.querySelectorAll('tact-coach')) left.remove();
  const report = createReport('coach');
  const onError = (where: string, error: unknown) => {
    if (isAlive()) report(where, error);
    else life.abort();
  };
  const stopHearing = onMessage('stopUnlessGranted', ({ data }) => {
    if (!coveredBy(data, self.origin)) life.abort();
  });
  signal.addEventListener('abort', () => isAlive() && stopHearing());
  for (const type of ['input', 'focusin'] as const)
    document.addEventListener(type, () => isAlive() || life.abort(), { capture: true, passive: true, signal });

  const settings = await openSettings(signal, onError);
  const loadWords = (language: InterfaceLanguage) => sendMessage('loadWords', language);
  const strings = await openWords({ settings, onError }, navigator.language, loadWords, signal);
  if (signal.aborted) return;
  startCoach(
    document,
    {
      overlay: createOverlay(document, COACH_CSS, signal),
      settings,
      clock: realClock,
      placeOf: (box) => placeOf(box, location),
      strings,
      loadPack: (language) => fetchPack(language, (wanted) => sendMessage('loadPack', wanted)),
      keepReminder: (due, site) =>
        void addReminder({ id: crypto.randomUUID(), due, site, label: '' }).catch((error: unknown) => onError('reminder', error)),
      onSent: (reply) => void enqueue(reply).catch((error: unknown) => onError('sent', error)),
      openSource: (rule) => void sendMessage('openSource', rule).catch((error: unknown) => onError('source', error)),
      onError,
    },
    signal,
  );
});
