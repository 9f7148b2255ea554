/** Which editor does not go through which scenario, and why. */
import type { EditorSpec } from './editors';
import type { BrowserKind, ScenarioName } from './names';

/** @returns the reason, or null when the editor goes through it. */
export function exceptionFor(spec: EditorSpec, name: ScenarioName, browser: BrowserKind): string | null {
  if ((name === 'Pinyin' || name === 'Telex and dead keys') && browser === 'firefox')
    return 'Firefox can be driven by WebDriver BiDi only, which has no command for an input method; Chromium stands for both';
  if (name === 'in a list' && spec.isPlain) return 'plain text has no lists';
  return spec.except?.[name] ?? (browser === 'firefox' ? spec.exceptInFirefox?.[name] : undefined) ?? null;
}
