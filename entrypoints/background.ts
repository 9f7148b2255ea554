/** The worker: follows the permissions, brings the coach to a frame that asks for it, and drains what was sent into the database. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { stringsFor } from '@/locales';
import { assertOwn, frameOf, hintIn, interfaceLanguageIn, languageIn } from '@/utils/incoming';
import { onMessage } from '@/utils/messaging';
import { injectInto, syncSites, wordsScript } from '@/utils/registration';
import { keepReminding } from '@/utils/reminders/reminders';
import { createReport } from '@/utils/report';
import { loadSettings } from '@/utils/settings-store';
import { keepDraining } from '@/utils/stats/drain';

const report = createReport('background');
const follow = (everyTab = false) => syncSites(everyTab).catch((error: unknown) => report('sites', error));

const reminderWords = async () => {
  const { interfaceLanguage } = await loadSettings();
  return stringsFor(interfaceLanguage, browser.i18n.getUILanguage()).popup.reminders;
};

export default defineBackground(() => {
  // Every listener is there before the first await: the worker is woken for an event and must find it.
  browser.permissions.onAdded.addListener(() => void follow());
  browser.permissions.onRemoved.addListener(() => void follow());
  browser.runtime.onStartup.addListener(() => void follow());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void follow(true);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  onMessage('startCoach', ({ sender }) => injectInto(frameOf(sender), '/content-scripts/coach.js'));
  onMessage('loadPack', ({ sender, data }) => injectInto(frameOf(sender), `/content-scripts/pack-${languageIn(data)}.js`));
  onMessage('loadWords', ({ sender, data }) => injectInto(frameOf(sender), wordsScript(interfaceLanguageIn(data))));
  onMessage('openSource', async ({ sender, data }) => {
    assertOwn(sender);
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#rule-${hintIn(data)}` });
  });
  onMessage('syncSites', ({ sender }) => {
    assertOwn(sender);
    return follow();
  });

  keepDraining();
  keepReminding(reminderWords);
});
