/** What the background believes of a message before it acts on it: who sent it, and that it has the shape the protocol says. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { HINTS, isHintId } from '@/rules/behaviours';
import { LANGUAGES } from '@/rules/types';
import { INTERFACE_LANGUAGES } from './settings';

/** What a browser tells of a sender; all of it may be missing in principle. */
export interface Sender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Throws unless the message is from this extension. */
export function assertOwn(sender: Sender): void {
  if (sender.id !== browser.runtime.id) throw new Error('message refused: not from this extension');
}

/** The frame a content script of ours speaks from. Throws for other extensions and for pages that are in no tab. */
export function frameOf(sender: Sender): Frame {
  assertOwn(sender);
  if (sender.tab?.id === undefined || sender.frameId === undefined) throw new Error('message refused: not from a frame of a tab');
  return { tabId: sender.tab.id, frameId: sender.frameId };
}

const LanguageShape = v.picklist(LANGUAGES);
const InterfaceLanguageShape = v.picklist(INTERFACE_LANGUAGES);
const HintShape = v.picklist(Object.keys(HINTS).filter(isHintId));

/** Throws a ValiError for anything but a language Tact coaches: the name becomes part of a file's path. */
export const languageIn = (data: unknown) => v.parse(LanguageShape, data);
/** Throws a ValiError for anything but a language the interface speaks: the name becomes part of a file's path. */
export const interfaceLanguageIn = (data: unknown) => v.parse(InterfaceLanguageShape, data);
/** Throws a ValiError for anything but the id of a hint: it becomes part of an address. */
export const hintIn = (data: unknown) => v.parse(HintShape, data);
