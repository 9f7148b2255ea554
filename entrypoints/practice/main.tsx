/** The practice inbox: joins its customers, the coach and the page. */
import '@/components/page/tokens.css';
import '@/components/practice/practice.css';
import { browser } from 'wxt/browser';
import { closestInterfaceLanguage } from '@/locales';
import { languageOfCustomer, loadCustomers } from '@/utils/practice/customers';
import { createInbox } from '@/utils/practice/inbox';
import type { Tone } from '@/utils/practice/tone';
import { createReport } from '@/utils/report';
import { realClock } from '@/utils/session/clock';
import { openSettings } from '@/utils/session/settings-in-tab';
import { startPracticeCoach } from './coach';
import { createPage } from './page';

const HINTS_SEEN = 'practiceHintsSeen';
const report = createReport('practice');
const { signal } = new AbortController();

async function start(): Promise<void> {
  const [settings, stored] = await Promise.all([openSettings(signal, report), browser.storage.local.get(HINTS_SEEN)]);
  let tone: Tone | null = null;
  const inbox = createInbox(
    {
      clock: realClock,
      loadCustomers,
      takeTone() {
        const taken = tone;
        tone = null;
        return taken;
      },
      onChange: () => page.draw(),
    },
    signal,
  );
  const page = createPage(document.getElementById('page') ?? document.body, inbox, settings, {
    areHintsSeen: stored[HINTS_SEEN] === true,
    onHintsSeen: () => void browser.storage.local.set({ [HINTS_SEEN]: true }).catch((error: unknown) => report('hints', error)),
    report,
  });
  settings.onChange(page.draw, signal);
  startPracticeCoach(inbox, settings, (heard) => (tone = heard), report, signal);

  const id = location.hash.slice(1);
  const { interfaceLanguage } = settings.current();
  const own = interfaceLanguage === 'auto' ? closestInterfaceLanguage(browser.i18n.getUILanguage()) : interfaceLanguage;
  await inbox.showLanguage(languageOfCustomer(id) ?? own, id);
}

start().catch((error: unknown) => report('start', error));
