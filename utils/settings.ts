/**
 * What a person chose, in one record under one key of extension storage (local, never sync), read whole and watched.
 * Administrators may fix some of it by policy (managed storage): those values win.
 */
import { type CoachSettings, DEFAULT_COACH_SETTINGS } from '@/rules/types';

export const INTERFACE_LANGUAGES = ['en', 'vi', 'zh-Hans', 'zh-Hant', 'mn'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export interface Settings extends CoachSettings {
  /** `auto` follows the browser. */
  readonly interfaceLanguage: InterfaceLanguage | 'auto';
  /** Tact is silent until then, ms since the epoch; 0 when not paused. */
  readonly pausedUntil: number;
  /** Hints also in internal notes. */
  readonly hintsInNotes: boolean;
  /** Rules never to be drawn on one site, by our site id or origin. */
  readonly offOnSite: { readonly [site: string]: readonly string[] };
  /** Where the meter was dragged to, per site: distance from the box's right and bottom edge in CSS px. */
  readonly meterAt: { readonly [site: string]: { readonly right: number; readonly bottom: number } };
  readonly remindersOn: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_COACH_SETTINGS,
  interfaceLanguage: 'auto',
  pausedUntil: 0,
  hintsInNotes: false,
  offOnSite: {},
  meterAt: {},
  remindersOn: false,
};
