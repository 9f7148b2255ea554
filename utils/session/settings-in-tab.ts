/** The settings as a session asks for them: read once, then kept up to date, so that a keystroke waits for nothing. The policy may come later. */
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings';
import { isOffFixedByPolicy, loadChosen, loadSettings, updateSettings, watchSettings } from '@/utils/settings-store';
import type { SettingsStore } from './deps';

/** @param onError hears when settings cannot be read (defaults are used) or written. */
export async function openSettings(signal: AbortSignal, onError: (where: string, error: unknown) => void): Promise<SettingsStore> {
  const listeners = new Set<() => void>();
  let current: Settings = await loadChosen().catch((error: unknown) => {
    onError('settings', error);
    return DEFAULT_SETTINGS;
  });
  let isOffFixed = false;
  const hear = async (next: Settings) => {
    if (signal.aborted) return;
    current = next;
    isOffFixed = await isOffFixedByPolicy();
    for (const listener of listeners) listener();
  };
  loadSettings().then(hear, (error: unknown) => onError('settings', error));
  watchSettings(hear, signal);
  return {
    current: () => current,
    isOffFixed: () => isOffFixed,
    update: (change) => updateSettings(change).catch((error: unknown) => onError('settings', error)),
    onChange(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
