/**
 * Reads, writes and watches the settings. Whatever lies in storage is checked field by field: a broken field falls back to its
 * default, a broken entry of a field is left out (a rule of a newer version, a slip of an administrator's); each field that was not as it
 * should be is reported once per context. An administrator's policy (managed storage) lies over what the person chose.
 */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { isHintId, isPraiseId } from '@/rules/behaviours';
import type { RuleId } from '@/rules/types';
import { createReport } from './report';
import { DEFAULT_SETTINGS, INTERFACE_LANGUAGES, type Settings } from './settings';

const KEY = 'settings';
const report = createReport('settings');

const RuleShape = v.custom<RuleId>((id) => typeof id === 'string' && (isHintId(id) || isPraiseId(id)));
const Distance = v.pipe(v.number(), v.finite());

const shapes: { readonly [Key in keyof Settings]: v.GenericSchema<unknown, Settings[Key]> } = {
  strictness: v.picklist(['gentle', 'balanced', 'thorough']),
  off: v.array(RuleShape),
  zhAddress: v.picklist(['auto', 'strict', 'allowed']),
  zhQin: v.picklist(['allowed', 'flagged']),
  viBan: v.picklist(['allowed', 'flagged']),
  interfaceLanguage: v.picklist(['auto', ...INTERFACE_LANGUAGES]),
  pausedUntil: v.pipe(v.number(), v.minValue(0)),
  hintsInNotes: v.boolean(),
  offOnSite: v.record(v.string(), v.array(v.string())),
  meterAt: v.record(v.string(), v.object({ right: Distance, bottom: Distance })),
  remindersOn: v.boolean(),
};

/** A field as its shape has it, without the entries that are broken; undefined where nothing of it is readable. */
function readField<Value>(key: string, shape: v.GenericSchema<unknown, Value>, value: unknown): Value | undefined {
  const result = v.safeParse(shape, value);
  if (result.success) return result.output;
  report(key, 'not readable, left out');
  const broken = new Set(result.issues.map(({ path }) => path?.[0]?.key));
  if (broken.has(undefined)) return undefined;
  const rest = Array.isArray(value)
    ? value.filter((_, at) => !broken.has(at))
    : Object.fromEntries(Object.entries(value ?? {}).filter(([name]) => !broken.has(name)));
  return readField(key, shape, rest);
}

/** What `stored` says, over `base`: a setting that is missing or broken is as in `base`. Never throws. */
export function readSettings(stored: unknown, base: Settings): Settings {
  if (stored === undefined) return base;
  const record = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!record.success) {
    report('record', 'not an object, the defaults are used');
    return base;
  }
  const read = <Key extends keyof Settings>(key: Key): Settings[Key] => {
    const value = record.output[key];
    if (value === undefined) return base[key];
    const shape: v.GenericSchema<unknown, Settings[Key]> = shapes[key];
    return readField(key, shape, value) ?? base[key];
  };
  return {
    strictness: read('strictness'),
    off: read('off'),
    zhAddress: read('zhAddress'),
    zhQin: read('zhQin'),
    viBan: read('viBan'),
    interfaceLanguage: read('interfaceLanguage'),
    pausedUntil: read('pausedUntil'),
    hintsInNotes: read('hintsInNotes'),
    offOnSite: read('offOnSite'),
    meterAt: read('meterAt'),
    remindersOn: read('remindersOn'),
  };
}

/** The policy as it came. Empty where the browser has no managed storage or no policy (Firefox rejects then). */
async function loadPolicy(): Promise<Record<string, unknown>> {
  try {
    return (await browser.storage.managed.get(null)) ?? {};
  } catch {
    return {};
  }
}

/** What the person chose, without the policy, which browsers may hold back for seconds after their start: for a first picture. */
export async function loadChosen(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY], DEFAULT_SETTINGS);
}

/** The settings in force: defaults, over them the person's choice, over it the policy. */
export async function loadSettings(): Promise<Settings> {
  const [chosen, policy] = await Promise.all([loadChosen(), loadPolicy()]);
  return readSettings(policy, chosen);
}

/** Whether a policy fixes which rules are off. A list is readable whatever it holds. */
export const isOffFixedByPolicy = async (): Promise<boolean> => Array.isArray((await loadPolicy()).off);

/** Names of the settings a policy fixes: shown, but not to be changed. */
export async function settingsFixedByPolicy(): Promise<ReadonlySet<string>> {
  const policy = await loadPolicy();
  const fixed = Object.entries(shapes).filter(
    ([key, shape]) => policy[key] !== undefined && readField<unknown>(key, shape, policy[key]) !== undefined,
  );
  return new Set(fixed.map(([key]) => key));
}

let lastUpdate: Promise<unknown> = Promise.resolve();

/**
 * Changes what the person chose; updates of one context happen one after the other, so that none is lost.
 * @param change the new values, or a function of the choice as stored (without the policy).
 */
export function updateSettings(change: Partial<Settings> | ((chosen: Settings) => Partial<Settings>)): Promise<void> {
  const update = lastUpdate.then(async () => {
    const chosen = await loadChosen();
    await browser.storage.local.set({ [KEY]: { ...chosen, ...(typeof change === 'function' ? change(chosen) : change) } });
  });
  lastUpdate = update.catch(() => undefined);
  return update;
}

/** Calls back with the settings in force after every change of them, until the signal aborts. */
export function watchSettings(onSettings: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) {
      loadSettings().then(
        (settings) => signal.aborted || onSettings(settings),
        (error: unknown) => report('watch', error),
      );
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  const stop = () => {
    // In a page whose extension was reloaded there is no storage left to stop listening to.
    if (browser.runtime?.id !== undefined) browser.storage.onChanged.removeListener(onChanged);
  };
  signal.addEventListener('abort', stop, { once: true });
}
