/** "Never this hint" and "not on this site": what the person no longer wants to hear of. */
import type { HintId } from '@/rules/behaviours';
import type { SettingsStore } from './deps';

export const switchOff = (settings: SettingsStore, rule: HintId): Promise<void> =>
  settings.update((now) => (now.off.includes(rule) ? now : { ...now, off: [...now.off, rule] }));

export const switchOffHere = (settings: SettingsStore, rule: HintId, site: string): Promise<void> =>
  settings.update((now) => {
    const here = now.offOnSite[site] ?? [];
    return here.includes(rule) ? now : { ...now, offOnSite: { ...now.offOnSite, [site]: [...here, rule] } };
  });
