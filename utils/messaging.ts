/**
 * The whole protocol between our own contexts, on one screen. No message carries a word of a reply or of a customer.
 * The browser delivers here only what our own contexts send (nothing is externally connectable); the background checks
 * the sender's id and each message's shape again (see utils/incoming.ts), since a content script lives beside a hostile page.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { HintId } from '@/rules/behaviours';
import type { Language } from '@/rules/types';
import type { InterfaceLanguage } from './settings';

export interface Protocol {
  /** From the watcher on the first focus in a reply box: inject the coach into the sender's frame. */
  startCoach(): void;
  /** From the coach: inject the pack of a language into the sender's frame. Resolves once the script ran. */
  loadPack(language: Language): void;
  /** From the coach: inject the interface's words in a language other than English into the sender's frame. Resolves once the script ran. */
  loadWords(language: InterfaceLanguage): void;
  /** From the card: open the options where they say what a hint stands on. */
  openSource(rule: HintId): void;
  /** From the popup or first-run page after a permission answer: registrations now match the granted origins. */
  syncSites(): void;
  /**
   * From the background to every tab when sites were turned off: the match patterns that are still granted.
   * A coach whose `self.origin` none of them covers (utils/sites/patterns.ts) goes away without a trace.
   */
  stopUnlessGranted(patterns: readonly string[]): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/**
 * Tells every frame of a tab that no answer is wanted. Unlike `sendMessage` to a tab it leaves no "unchecked lastError" in the worker's
 * console where nobody listens; it rejects then.
 */
export const tellTab = <Type extends 'stopUnlessGranted'>(
  tabId: number,
  type: Type,
  data: Parameters<Protocol[Type]>[0],
): Promise<unknown> => browser.tabs.sendMessage(tabId, { id: 0, type, data, timestamp: Date.now() });
