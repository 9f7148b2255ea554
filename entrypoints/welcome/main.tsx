/** First run: joins the page with the permissions it asks for. */
import '@/components/page/page.css';
import '@/components/welcome/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '@/components/welcome/welcome';
import { interfaceTag, stringsFor } from '@/locales';
import { grantedPatterns } from '@/utils/registration';
import { createReport } from '@/utils/report';
import { loadSettings } from '@/utils/settings-store';
import { OFFERED_SITES } from '@/utils/sites';
import { turnOn } from '@/utils/sites/access';

const report = createReport('welcome');
const root = document.getElementById('page') ?? document.body;
const language = browser.i18n.getUILanguage();

async function draw(refusedSite: string | null): Promise<void> {
  const [settings, granted] = await Promise.all([loadSettings(), grantedPatterns()]);
  const strings = stringsFor(settings.interfaceLanguage, language).pages;
  document.documentElement.lang = interfaceTag(settings.interfaceLanguage, language);
  document.title = strings.welcome.title;
  const sites = OFFERED_SITES.map(({ id, name, hosts }) => ({ id, name, isOn: hosts.every((host) => granted.includes(host)) })).sort(
    (one, other) => Number(other.isOn) - Number(one.isOn),
  );
  const base = browser.runtime.getURL('/');
  render(
    <Welcome
      strings={strings}
      sites={sites}
      refusedSite={refusedSite}
      practiceUrl={`${base}practice.html`}
      optionsUrl={`${base}options.html`}
      onTurnOn={ask}
    />,
    root,
  );
}

const redraw = (refusedSite: string | null) => draw(refusedSite).catch((error: unknown) => report('draw', error));

function ask(siteId: string): void {
  const site = OFFERED_SITES.find(({ id }) => id === siteId);
  if (site === undefined) return;
  turnOn(site.hosts).then(
    (isGranted) => redraw(isGranted ? null : site.name),
    (error: unknown) => report(siteId, error),
  );
}

browser.permissions.onAdded.addListener(() => void redraw(null));
browser.permissions.onRemoved.addListener(() => void redraw(null));
void redraw(null);
