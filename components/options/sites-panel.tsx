/** Where Tact runs: what is granted, what was turned off there, and the helpdesks known by name. */
import { SiteFinder } from '@/components/page/site-finder';
import type { Strings } from '@/locales/strings';
import { Panel, Row } from './controls';

export interface GrantedSite {
  /** The match pattern as granted. */
  readonly pattern: string;
  /** A helpdesk's name or a host; null when the pattern covers every site. */
  readonly name: string | null;
}

export interface KnownSite {
  readonly id: string;
  readonly name: string;
}

/** Hints a person turned off on one site. */
export interface QuietedSite {
  /** Our site id or an origin: the key in the settings. */
  readonly site: string;
  readonly name: string;
  readonly count: number;
}

export interface SitesPanelProps {
  readonly strings: Strings['pages'];
  readonly granted: readonly GrantedSite[];
  /** Known helpdesks that are not turned on. */
  readonly known: readonly KnownSite[];
  readonly quieted: readonly QuietedSite[];
  /** The pattern that could not be turned off; null otherwise. */
  readonly fixedPattern: string | null;
  onTurnOn(siteId: string): void;
  onTurnOff(pattern: string): void;
  onShowAgain(site: string): void;
}

export function SitesPanel({ strings, granted, known, quieted, fixedPattern, onTurnOn, onTurnOff, onShowAgain }: SitesPanelProps) {
  const words = strings.options;
  return (
    <Panel id="sites" title={words.sites} about={words.sitesWhy}>
      {granted.length === 0 && <p class="note">{words.noSites}</p>}
      <ul class="rows" aria-labelledby="sites-title">
        {granted.map(({ pattern, name }) => (
          <Row key={pattern} name={name ?? words.anySite} about={pattern === fixedPattern ? words.siteFixed : hostOf(pattern, name)}>
            <button type="button" class="button" aria-label={strings.turnOffFor(name ?? words.anySite)} onClick={() => onTurnOff(pattern)}>
              {strings.turnOff}
            </button>
          </Row>
        ))}
        {quieted.map(({ site, name, count }) => (
          <Row key={site} name={name} about={words.offHere(count)}>
            <button type="button" class="button" onClick={() => onShowAgain(site)}>
              {words.showAgain}
            </button>
          </Row>
        ))}
      </ul>
      {known.length > 0 && (
        <div>
          <h3 id="known-title">{words.knownSites}</h3>
          <SiteFinder items={known} find={strings.welcome.find} labelledBy="known-title">
            {({ id, name }) => (
              <Row key={id} name={name}>
                <button type="button" class="button" aria-label={strings.turnOnFor(name)} onClick={() => onTurnOn(id)}>
                  {strings.turnOn}
                </button>
              </Row>
            )}
          </SiteFinder>
        </div>
      )}
    </Panel>
  );
}

/** The host part of a pattern, where the name does not say it already. */
function hostOf(pattern: string, name: string | null): string | undefined {
  const host = pattern.replace(/^[^:]+:\/\//, '').replace(/\/\*$/, '');
  return host === name || name === null ? undefined : host;
}
