/**
 * The site around a reply box: the conversation, note or reply, Send, and which conversation it is. A helpdesk's own selectors come first;
 * where they find nothing, or there are none, the generic way looks for signs and says "unknown" where they do not suffice.
 *
 * Cheap by when it is asked, not by caching: on focus, on a pause, when the host changes the box and before sending, never per keystroke,
 * never by a timer or an observer of the page. Nothing here makes the page lay itself out, but for rows that only their place on the
 * screen can tell apart, once each.
 */
import type { Place } from '@/utils/session/deps';
import { closestAround, outerDocument } from './around';
import { conversationKey } from './conversation-key';
import { customerName } from './customer-name';
import type { Site } from './define-site';
import { genericThread } from './generic-thread';
import { hasPath, SITES, siteOfUrl } from './index';
import { noteOrReply } from './note-or-reply';
import { isSend } from './send-button';
import { siteThread } from './site-thread';
import { readThread } from './thread';

/** The tool a box belongs to: by its address, or, at an address of somebody's own, by marks that only that tool's pages have. */
export function siteOfBox(box: HTMLElement, url: string): Site | null {
  const document = outerDocument(box);
  const isMarked = (mark: string) => closestAround(box, mark) !== null || document.querySelector(mark) !== null;
  return siteOfUrl(url) ?? SITES.find((site) => site.marks?.some(isMarked) && hasPath(site, url)) ?? null;
}

/** @param origin of the page, under which settings remember things for an unknown site. */
export function placeOf(box: HTMLElement, { href, origin }: { readonly href: string; readonly origin: string }): Place {
  const site = siteOfBox(box, href);
  return {
    site: site?.id ?? 'other',
    key: site?.id ?? origin,
    isNote: (asked) => noteOrReply(asked, site),
    isSend: (pressed, asked) => isSend(pressed, asked, site),
    conversation(asked) {
      const thread = (site && siteThread(asked, site)) ?? genericThread(asked) ?? [];
      return { ...readThread(thread), customerName: customerName(asked, site, thread) };
    },
    conversationKey: (asked) => conversationKey(asked, site),
  };
}
