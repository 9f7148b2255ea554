/** The first page a person sees: what Tact is, where to turn it on, what it never does. */
import { SiteFinder } from '@/components/page/site-finder';
import type { Strings } from '@/locales/strings';

export interface OfferedSite {
  readonly id: string;
  readonly name: string;
  readonly isOn: boolean;
}

export interface WelcomeProps {
  readonly strings: Strings['pages'];
  readonly sites: readonly OfferedSite[];
  /** Name of the site the person just said no to; null otherwise. */
  readonly refusedSite: string | null;
  readonly practiceUrl: string;
  readonly optionsUrl: string;
  /** Called inside the click: the browser asks the person only then. */
  onTurnOn(siteId: string): void;
}

export function Welcome({ strings, sites, refusedSite, practiceUrl, optionsUrl, onTurnOn }: WelcomeProps) {
  const words = strings.welcome;
  return (
    <main class="page">
      <header class="page-head">
        <img src="/icon/96.png" alt="" />
        <h1>{words.title}</h1>
      </header>
      <p class="lead">{words.lead}</p>
      <p class="promise">{words.privacy}</p>

      <section class="panel" aria-labelledby="where">
        <header>
          <h2 id="where">{words.where}</h2>
          <p class="quiet">{words.whereWhy}</p>
        </header>
        <SiteFinder items={sites} find={words.find} labelledBy="where">
          {(site) => (
            <li class="row" key={site.id}>
              <h3 class="row-text">{site.name}</h3>
              {site.isOn ? (
                <span class="badge">
                  <Tick /> {strings.on}
                </span>
              ) : (
                <button type="button" class="button" aria-label={strings.turnOnFor(site.name)} onClick={() => onTurnOn(site.id)}>
                  {strings.turnOn}
                </button>
              )}
            </li>
          )}
        </SiteFinder>
        <p class="quiet" role="status">
          {refusedSite === null ? words.elsewhere : words.refused(refusedSite)}
        </p>
      </section>

      <section class="panel" aria-labelledby="practice">
        <header>
          <h2 id="practice">{words.practice}</h2>
          <p class="quiet">{words.practiceWhy}</p>
        </header>
        <div class="row-end">
          <a class="button button-main" href={practiceUrl}>
            {strings.openPractice}
          </a>
          <a class="button" href={optionsUrl}>
            {words.options}
          </a>
        </div>
      </section>
    </main>
  );
}

const Tick = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);
