/**
 * A helpdesk as data: where things are on its pages. How to type into a box is never a site's business (see utils/editors).
 * All selectors are tried in order, inside the pane of the reply box first; code only where data fails.
 */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Match patterns for the permission and the registration, e.g. "https://*.zendesk.com/*". */
  readonly hosts: readonly string[];
  /** Path patterns (RegExp sources) a page must match; none: every page of the hosts. */
  readonly paths?: readonly string[];
  readonly composer: readonly string[];
  readonly customerMessage?: readonly string[];
  readonly agentMessage?: readonly string[];
  readonly customerName?: readonly string[];
  readonly send?: readonly string[];
  /** `Enter`: Enter alone sends, Shift+Enter breaks the line. */
  readonly sendKey?: 'Enter' | 'Ctrl+Enter' | 'none';
  /** Matches with closest() from the composer, or inside its form: the box is an internal note. */
  readonly note?: readonly string[];
  /** A switch whose value must be read; its presence proves nothing. */
  readonly noteControl?: readonly string[];
  /** Notes inside the message list, to be dropped. */
  readonly threadNote?: readonly string[];
  /** The container of one conversation, when several stand in the document. */
  readonly pane?: readonly string[];
  /** RegExp source with one group over the URL that gives the conversation's key. */
  readonly conversationKey?: string;
  readonly facts: { readonly date: string; readonly confidence: 'high' | 'medium' | 'low' };
}

export const defineSite = (site: Site): Site => site;
