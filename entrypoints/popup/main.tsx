/** The popup: reads the week, the site and the settings together, draws once, and draws again when one of them changes. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { interfaceTag, stringsFor } from '@/locales';
import { doneReminder, labelReminder, listReminders, snoozeReminder, watchReminders } from '@/utils/reminders/reminders';
import { createReport } from '@/utils/report';
import type { Settings } from '@/utils/settings';
import { loadChosen, loadSettings, updateSettings, watchSettings } from '@/utils/settings-store';
import { SITES } from '@/utils/sites';
import { type SiteState, siteStateOf, turnOff, turnOn } from '@/utils/sites/access';
import { deleteData } from '@/utils/stats/data';
import { watchWeek, weekFigures } from '@/utils/stats/week';
import '@/components/popup/popup.css';

const HOUR = 3_600_000;
const report = createReport('popup');

/** The page the person looks at. As a tab of its own the popup may be told by `?site=ORIGIN` (tests, screenshots). */
async function addressOfPage(): Promise<string | undefined> {
  const told = new URLSearchParams(location.search).get('site');
  if (told !== null) return told;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url;
}

async function draw(place: HTMLElement, load: () => Promise<Settings> = loadSettings): Promise<void> {
  const now = Date.now();
  const [week, settings, site, reminders, isNotifying] = await Promise.all([
    weekFigures(now),
    load(),
    addressOfPage().then(siteStateOf),
    listReminders(),
    browser.permissions.contains({ permissions: ['notifications'] }),
  ]);
  const again = () => void draw(place).catch((error: unknown) => report('draw', error));
  const tongue = {
    strings: stringsFor(settings.interfaceLanguage, navigator.language),
    tag: interfaceTag(settings.interfaceLanguage, navigator.language),
  };
  document.documentElement.lang = tongue.tag;
  render(
    <Popup
      week={week}
      promises={{
        promises: reminders.map(({ id, due, label, site: where }) => ({
          id,
          due,
          label,
          site: SITES.find((one) => one.id === where)?.name ?? null,
          isDue: due <= now,
        })),
        canNotify: !isNotifying,
        onDone: (id) => void doneReminder(id),
        onSnooze: (id) => void snoozeReminder(id, Date.now() + HOUR),
        onLabel: (id, label) => void labelReminder(id, label),
        onNotify: () => void browser.permissions.request({ permissions: ['notifications'] }).then(again),
      }}
      site={viewOf(site)}
      pausedUntil={settings.pausedUntil > now ? settings.pausedUntil : null}
      tongue={tongue}
      onTurnOn={() => void turnOn(site.kind === 'off' ? site.patterns : []).then(again)}
      onTurnOff={() => void turnOff(site.kind === 'on' ? site.patterns : []).then(again)}
      onPause={() => void updateSettings({ pausedUntil: Date.now() + HOUR })}
      onResume={() => void updateSettings({ pausedUntil: 0 })}
      onRetry={again}
      onDelete={() => void deleteData().then(again)}
      onOpen={(page) => void browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}.html` }).then(() => window.close())}
    />,
    place,
  );
}

const viewOf = (site: SiteState) =>
  site.kind === 'unavailable'
    ? { kind: site.kind, name: null, isKnown: false }
    : { kind: site.kind, name: site.site?.name ?? site.host, isKnown: site.site !== null };

const place = document.getElementById('popup');
if (place !== null) {
  const redraw = () => void draw(place).catch((error: unknown) => report('draw', error));
  const { signal } = new AbortController();
  watchSettings(redraw, signal);
  watchWeek(redraw, signal);
  watchReminders(redraw, signal);
  void draw(place, loadChosen).then(redraw, (error: unknown) => report('draw', error));
}
