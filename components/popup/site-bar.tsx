/** Where the person is, whether Tact is on there, and a pause. */
import { dateFormat } from '@/locales/date-format';
import type { SiteView, Tongue } from './view';

export interface SiteBarProps {
  readonly site: SiteView;
  /** Ms since the epoch; null when not paused. */
  readonly pausedUntil: number | null;
  readonly tongue: Tongue;
  readonly onTurnOn: () => void;
  readonly onTurnOff: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
}

export function SiteBar({ site, pausedUntil, tongue, onTurnOn, onTurnOff, onPause, onResume }: SiteBarProps) {
  const words = tongue.strings.popup;
  if (site.kind === 'unavailable' || site.name === null) {
    return (
      <section class="site is-away" data-part="site">
        <p class="state">{words.siteUnavailable}</p>
        <p class="why">{words.siteUnavailableWhy}</p>
      </section>
    );
  }
  if (site.kind === 'off') {
    return (
      <section class="site is-off" data-part="site">
        <p class="state">{words.siteOff(site.name)}</p>
        <button type="button" class="main" data-part="turn-on" onClick={onTurnOn}>
          {site.isKnown ? words.turnOn(site.name) : words.turnOnThisSite}
        </button>
        <p class="why">{words.turnOnWhy}</p>
      </section>
    );
  }
  return (
    <section class={pausedUntil === null ? 'site is-on' : 'site is-paused'} data-part="site">
      <p class="state">{pausedUntil === null ? words.siteOn(site.name) : words.pausedUntil(clock(pausedUntil, tongue.tag))}</p>
      <div class="choices">
        <button type="button" class="choice" data-part="pause" onClick={pausedUntil === null ? onPause : onResume}>
          {pausedUntil === null ? words.pause : words.resume}
        </button>
        <button type="button" class="choice" data-part="turn-off" onClick={onTurnOff}>
          {words.turnOff}
        </button>
      </div>
    </section>
  );
}

const clock = (at: number, tag: string): string => dateFormat(tag, { hour: 'numeric', minute: '2-digit' }).format(at);
