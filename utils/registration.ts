/**
 * Where the watcher runs. The granted origins are the only truth: `syncSites` makes the browser's registration match them,
 * whatever was missed while the worker slept, and may be called by any event, as often as one likes.
 */
import { type Browser, browser } from 'wxt/browser';
import type { Frame } from './incoming';
import { tellTab } from './messaging';
import { expectOlder } from './session/take-over';
import type { InterfaceLanguage } from './settings';

const REGISTRATION_ID = 'watch';
const WATCHER = '/content-scripts/watch.js';

/** The content scripts that come when they are called for. */
type CalledScript = '/content-scripts/coach.js' | `/content-scripts/${'pack' | 'words'}-${string}.js`;

/** The words of the interface in a language; English is in the coach. */
export const wordsScript = (language: InterfaceLanguage): CalledScript => `/content-scripts/words-${language.toLowerCase()}.js`;

/** Granted match patterns of web pages, required ones of a managed build included, in a stable order. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):/.test(origin)).sort();
}

let lastSync: Promise<unknown> = Promise.resolve();

/**
 * Registers the watcher for the granted origins and puts it into open tabs of newly granted ones; where one was taken back, tells the
 * coaches to go. Calls run one after the other.
 * @param everyTab also the tabs of origins registered before: after an update their coach is an old one and must be replaced.
 */
export function syncSites(everyTab = false): Promise<void> {
  const sync = lastSync.then(() => syncOnce(everyTab));
  lastSync = sync.catch(() => undefined);
  return sync;
}

async function syncOnce(everyTab: boolean): Promise<void> {
  const granted = await grantedPatterns();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION_ID] });
  const before = registered?.matches ?? [];
  await register(granted, registered !== undefined);
  const fresh = everyTab ? granted : granted.filter((pattern) => !before.includes(pattern));
  const isAnyRemoved = before.some((pattern) => !granted.includes(pattern));
  await Promise.all([injectWatcher(fresh), isAnyRemoved ? stopCoaches(granted) : undefined]);
}

async function register(matches: string[], isRegistered: boolean): Promise<void> {
  if (matches.length === 0) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION_ID] });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    id: REGISTRATION_ID,
    matches,
    js: [WATCHER],
    allFrames: true,
    // Editors in about:blank frames. Firefox before 128 does not know this field.
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  await (isRegistered ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

// `chrome` for executeScript: the type of WXT's `browser` takes only what the last build made.

/** Tabs that are asleep load the registered watcher when they wake; frames of other origins are passed over by the browser. */
async function injectWatcher(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  // A tab may close or show an error page meanwhile: nothing to tell anybody.
  await Promise.allSettled(
    tabs.map(async (tab) => {
      if (tab.id === undefined) return;
      const target = { tabId: tab.id, allFrames: true };
      await chrome.scripting.executeScript({ target, func: expectOlder });
      await chrome.scripting.executeScript({ target, files: [WATCHER] });
    }),
  );
}

/** Without a permission the worker sees no address of a tab, so every tab is told what is left, and each coach looks at its own origin. */
async function stopCoaches(granted: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && tellTab(tab.id, 'stopUnlessGranted', granted)));
}

/** Runs one of our content scripts in one frame. Rejects where the origin is not granted or the frame is gone. */
export async function injectInto({ tabId, frameId }: Frame, file: CalledScript): Promise<void> {
  await chrome.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file], injectImmediately: true });
}
