/** What a session is given. Everything that touches storage, the browser, the page's site or the time comes in here. */

import type { TabStrings } from '@/locales/in-tab';
import type { HintId } from '@/rules/behaviours';
import type { LanguagePack } from '@/rules/coach';
import type { Conversation, Language } from '@/rules/types';
import type { Overlay } from '@/utils/draw/overlay';
import type { Settings } from '@/utils/settings';
import type { SentReply } from '@/utils/stats/sent-reply';

export interface Clock {
  /** ms since the epoch. */
  now(): number;
  /** Calls `act` once after `ms`, unless the signal is aborted first. */
  after(ms: number, act: () => void, signal: AbortSignal): void;
}

export interface SettingsStore {
  /** As last heard; synchronous, because a keystroke asks. */
  current(): Settings;
  update(change: (settings: Settings) => Settings): Promise<void>;
  /** Whether a policy fixes which rules are off; false until that is known. */
  isOffFixed(): boolean;
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** The site around a reply box (see utils/sites/place.ts). */
export interface Place {
  /** Our id of the helpdesk, or "other": what is stored with a sent reply. */
  readonly site: string;
  /** Under which settings remember things for this site: our id, or the origin. */
  readonly key: string;
  /** True in an internal note, false in a reply, null when that cannot be told. */
  isNote(box: HTMLElement): boolean | null;
  /** Whether a click sends the reply in `box`; `pressed` is the innermost element that was clicked. */
  isSend(pressed: HTMLElement, box: HTMLElement): boolean;
  /** What is known of the conversation. May walk the page: asked on focus, on a pause and before sending, never per keystroke. */
  conversation(box: HTMLElement): Conversation;
  /** Changes when the host shows another conversation in the same box; null when there is nothing to tell by. */
  conversationKey(box: HTMLElement): string | null;
}

export interface SessionDeps {
  readonly overlay: Overlay;
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly place: Place;
  strings(): TabStrings;
  /** Rejects when the language cannot be had; the session then goes on without it. */
  loadPack(language: Language): Promise<LanguagePack>;
  /** Keeps a promise made on a site (our id of it) as a reminder, due then (ms since the epoch). Null where promises are not kept, as in practice. */
  readonly keepReminder: ((due: number, site: string) => void) | null;
  /** Called exactly once for each reply that was sent. */
  onSent(reply: SentReply): void;
  /** Shows what a behaviour stands on, in a page of ours. Called on a click. */
  openSource(rule: HintId): void;
  /** Hears of each thing that went wrong, once: `where` names a rule or a part, never words of the reply. */
  onError(where: string, error: unknown): void;
}
