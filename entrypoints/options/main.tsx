/** The options: joins the page with settings, permissions and the database. */
import '@/components/page/page.css';
import '@/components/options/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { DataNews } from '@/components/options/data-panel';
import { Options } from '@/components/options/options';
import type { SettingsChange } from '@/components/options/panel-props';
import { interfaceTag, stringsFor } from '@/locales';
import { grantedPatterns } from '@/utils/registration';
import { createReport } from '@/utils/report';
import { loadSettings, settingsFixedByPolicy, updateSettings, watchSettings } from '@/utils/settings-store';
import { turnOff, turnOn } from '@/utils/sites/access';
import { siteById, siteLists } from '@/utils/sites/overview';
import { deleteData } from '@/utils/stats/data';
import { saveExport } from './save-export';

const HOUR = 3_600_000;
const report = createReport('options');
const root = document.getElementById('page') ?? document.body;
const browserLanguage = browser.i18n.getUILanguage();
let news: DataNews | null = null;
let fixedPattern: string | null = null;
let isSavingBroken = false;

async function draw(): Promise<void> {
  const [settings, fixed, granted] = await Promise.all([loadSettings(), settingsFixedByPolicy(), grantedPatterns()]);
  const strings = stringsFor(settings.interfaceLanguage, browserLanguage);
  const tag = interfaceTag(settings.interfaceLanguage, browserLanguage);
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short' });
  document.documentElement.lang = tag;
  document.title = strings.pages.options.title;
  render(
    <Options
      {...{ strings, settings, fixed, isSavingBroken }}
      onSettings={change}
      pause={{
        pausedUntil: settings.pausedUntil > Date.now() ? time.format(settings.pausedUntil) : null,
        onPause: () => change({ pausedUntil: Date.now() + HOUR }),
        onResume: () => change({ pausedUntil: 0 }),
      }}
      sites={{
        ...siteLists(granted, settings.offOnSite),
        fixedPattern,
        onTurnOn: (id) => turnOn(siteById(id).hosts).then(redraw, (error: unknown) => report(id, error)),
        onTurnOff: async (pattern) => {
          fixedPattern = (await turnOff([pattern])) ? null : pattern;
          await redraw();
        },
        onShowAgain: (site) => change(({ offOnSite: { [site]: _shown, ...rest } }) => ({ offOnSite: rest })),
      }}
      data={{
        news,
        onExport: () => void tell(saveExport(new Intl.NumberFormat(tag))),
        onDelete: () => void tell(deleteData().then((result) => ({ kind: result.ok ? 'deleted' : result.reason }))),
      }}
    />,
    root,
  );
}

/** Opens the behaviour that the address names: the card's way to what a hint stands on. */
function showNamed(): void {
  const named = document.getElementById(location.hash.slice(1));
  named?.closest('details')?.setAttribute('open', '');
  named?.focus();
}

const redraw = () => draw().catch((error: unknown) => report('draw', error));

async function tell(coming: Promise<DataNews>): Promise<void> {
  news = await coming;
  await redraw();
}

function change(settings: SettingsChange): void {
  updateSettings(settings).then(
    () => {
      isSavingBroken = false;
    },
    (error: unknown) => {
      report('save', error);
      isSavingBroken = true;
      void redraw();
    },
  );
}

watchSettings(() => void redraw(), new AbortController().signal);
browser.permissions.onAdded.addListener(() => void redraw());
browser.permissions.onRemoved.addListener(() => void redraw());
void redraw().then(showNamed);
