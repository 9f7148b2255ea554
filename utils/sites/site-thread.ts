/** The messages of a conversation on a known helpdesk's page: by its own selectors, in the part of the page that belongs to the box. */
import { closestAround, isHidden, upwardsFrom } from './around';
import type { Site } from './define-site';
import { sideOnScreen } from './side-on-screen';
import type { Message } from './thread';

const join = (selectors: readonly string[] | undefined): string | null => (selectors?.length ? selectors.join(', ') : null);

/** @returns null when the page holds nothing that the site's selectors know: the tool may have changed. */
export function siteThread(box: HTMLElement, site: Site): readonly Message[] | null {
  const [customer, agent, note] = [join(site.customerMessage), join(site.agentMessage), join(site.threadNote)];
  const all = [customer, agent, join(site.message)].filter((one) => one !== null).join(', ');
  if (all === '') return null;
  const scope = scopeOf(box, site, all);
  if (!scope) return null;
  const found = Array.from(scope.querySelectorAll<HTMLElement>(all)).filter((element) => !element.contains(box));
  const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
  const spoken = outermost.filter((element) => !isAside(element, outermost, scope, note));
  const thread = spoken.map(
    (element): Message => ({
      element,
      side: isWithin(element, agent, scope)
        ? 'agent'
        : isWithin(element, customer, scope)
          ? 'customer'
          : site.isMail && spoken.length === 1
            ? 'customer'
            : (bySender(element, site, scope) ?? byPlace(element, site, scope)),
    }),
  );
  if (thread.length === 0) return null;
  return site.isNewestFirst ? thread.reverse() : thread;
}

/** By the sender's address in the message's own part of the page, beside the account's in the title ("Order · me@acme.example · Mail"). */
function bySender(element: HTMLElement, { sender }: Site, scope: HTMLElement): Message['side'] | null {
  const account = /[\w.+-]+@[\w-]+\.[\w.-]*\w/.exec(scope.ownerDocument.title)?.[0];
  if (sender === undefined || account === undefined) return null;
  for (let at: HTMLElement | null = element; at && at !== scope.parentElement; at = at.parentElement) {
    const senders = at.querySelectorAll(sender);
    if (senders.length > 1) return null;
    const address = senders[0]?.getAttribute('email');
    if (address) return address.toLowerCase() === account.toLowerCase() ? 'agent' : 'customer';
  }
  return null;
}

function byPlace(element: HTMLElement, { customerSide }: Site, scope: HTMLElement): Message['side'] {
  const side = customerSide === undefined ? 'both' : sideOnScreen(element, scope);
  return side === 'both' ? 'unknown' : side === customerSide ? 'customer' : 'agent';
}

/** The pane the box stands in, else the nearest ancestor that holds messages: of two chats side by side, the box's own. */
function scopeOf(box: HTMLElement, site: Site, messages: string): HTMLElement | null {
  const pane = join(site.pane);
  const own = pane === null ? null : closestAround(box, pane);
  if (own) return own;
  for (const at of upwardsFrom(box)) if (at.querySelector(messages)) return at;
  return null;
}

/** Teams and others name the row or what is in it: both ways count. */
const isWithin = (element: HTMLElement, selector: string | null, scope: HTMLElement): boolean => {
  if (selector === null) return false;
  const around = element.closest(selector);
  return around !== null && scope.contains(around);
};

/** A note among the messages: the element itself, something around it inside the list, or a mark inside the row that is its alone. */
function isAside(element: HTMLElement, found: readonly HTMLElement[], scope: HTMLElement, note: string | null): boolean {
  let row = element;
  let isAlone = true;
  for (let at: HTMLElement | null = element; at && at !== scope; at = at.parentElement) {
    if (isHidden(at) || (note !== null && at.matches(note))) return true;
    isAlone &&= !found.some((other) => other !== element && !element.contains(other) && at?.contains(other));
    if (isAlone) row = at;
  }
  return note !== null && row.querySelector(note) !== null;
}
