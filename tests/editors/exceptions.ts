/** Which editor does not go through which scenario, and why. */
import type { EditorSpec } from './editors';
import type { BrowserKind, ScenarioName } from './names';

/** @returns the reason, or null when the editor goes through it. */
export function exceptionFor(spec: EditorSpec, name: ScenarioName, browser: BrowserKind): string | null {
  if (name === 'composition' && browser === 'firefox') return 'no tool drives an input method in Firefox';
  if (name === 'in a list' && spec.isPlain) return 'plain text has no lists';
  return spec.except?.[name] ?? (browser === 'firefox' ? spec.exceptInFirefox?.[name] : undefined) ?? null;
}
