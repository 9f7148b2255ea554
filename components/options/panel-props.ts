/** What the panels of the options page are given. */
import type { Strings } from '@/locales/strings';
import type { Settings } from '@/utils/settings';

export type SettingsChange = Partial<Settings> | ((chosen: Settings) => Partial<Settings>);

/** What every panel of settings takes. */
export interface PanelProps {
  readonly strings: Strings['pages'];
  readonly settings: Settings;
  /** Names of the settings an administrator fixed. */
  readonly fixed: ReadonlySet<string>;
  onSettings(change: SettingsChange): void;
}
