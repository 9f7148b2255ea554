/** The options page: one column of panels, every change kept at once. */
import type { Strings } from '@/locales/strings';
import { AddressPanel } from './address-panel';
import { AmountPanel, PauseBar, type PauseProps } from './amount-panel';
import { DataPanel, type DataPanelProps } from './data-panel';
import type { PanelProps } from './panel-props';
import { RulesPanel } from './rules-panel';
import { SitesPanel, type SitesPanelProps } from './sites-panel';

export interface OptionsProps extends Omit<PanelProps, 'strings'> {
  readonly strings: Strings;
  readonly pause: Omit<PauseProps, 'strings'>;
  readonly sites: Omit<SitesPanelProps, 'strings'>;
  readonly data: Omit<DataPanelProps, 'strings'>;
  readonly isSavingBroken: boolean;
}

export function Options({ strings, settings, fixed, pause, sites, data, isSavingBroken, onSettings }: OptionsProps) {
  const panel: PanelProps = { strings: strings.pages, settings, fixed, onSettings };
  const words = strings.pages.options;
  return (
    <main class="page">
      <header class="page-head">
        <img src="/icon/96.png" alt="" />
        <h1>{words.title}</h1>
        <PauseBar strings={strings.pages} {...pause} />
      </header>
      {isSavingBroken && (
        <p class="note" role="alert">
          {words.notSaved}
        </p>
      )}
      <AmountPanel {...panel} />
      <SitesPanel strings={strings.pages} {...sites} />
      <RulesPanel {...panel} hintWords={strings.behaviours.hints} />
      <AddressPanel {...panel} />
      <DataPanel strings={strings.pages} {...data} />
    </main>
  );
}
