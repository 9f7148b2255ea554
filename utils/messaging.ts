/**
 * The whole protocol between our own contexts, on one screen. No message carries a word of a reply or of a customer.
 * The background accepts messages from this extension only; webext-core checks the shape, the browser the sender.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Language } from '@/rules/types';

export interface Protocol {
  /** From the watcher on the first focus in a reply box: inject the coach into the sender's frame. */
  startCoach(): void;
  /** From the coach: inject the pack of a language into the sender's frame. Resolves once the script ran. */
  loadPack(language: Language): void;
  /** From the coach: open one of our pages. */
  openPage(page: 'options' | 'practice'): void;
  /** From the popup or first-run page after a permission answer: registrations now match the granted origins. */
  syncSites(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
