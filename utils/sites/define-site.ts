/**
 * A helpdesk as data: where things are on its pages. How to type into a box is never a site's business (see utils/editors).
 * A selector serves wherever it matches: from the box upwards, through frames and open shadow roots, or inside the conversation's part of
 * the page. What a site does not say, the generic way finds out (see place.ts), or nobody does: unknown is an answer.
 */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Match patterns for the permission and the registration, e.g. "https://*.zendesk.com/*". None: people run it under addresses of their own. */
  readonly hosts: readonly string[];
  /** Path patterns (RegExp sources) a page must match; none: every page of the hosts. */
  readonly paths?: readonly string[];
  /** Under any address, a page that holds one of these (or whose box matches one) is this tool's. Only what no other tool's pages hold. */
  readonly marks?: readonly string[];
  /** None: offered by name, and read by the generic way alone. */
  readonly composer: readonly string[];
  readonly customerMessage?: readonly string[];
  readonly agentMessage?: readonly string[];
  /** Every message, where the page does not say of all of them who wrote them: one that is neither the customer's nor the agent's is anybody's. */
  readonly message?: readonly string[];
  /** Of messages whose author is told by nothing else: the side of the screen where the customer stands. */
  readonly customerSide?: 'left';
  /** A mail program: a message alone is the one that is answered. */
  readonly isMail?: true;
  /** Holds the sender's address in `email`, one for each message; one's own address stands in the document's title. */
  readonly sender?: string;
  /** Newest on top. */
  readonly isNewestFirst?: true;
  readonly customerName?: readonly string[];
  readonly send?: readonly string[];
  /** Matches upwards from the composer, or inside its form: the box is an internal note. */
  readonly note?: readonly string[];
  /** A switch whose value or label must be read; its presence proves nothing. */
  readonly noteControl?: readonly string[];
  /** RegExp source of the words on the button that saves a note, where two editors share a composer. */
  readonly noteButton?: string;
  /** RegExp source over the URL: a page of its own for notes. */
  readonly noteUrl?: string;
  /** Notes inside the message list, to be dropped. */
  readonly threadNote?: readonly string[];
  /** The container of one conversation, when several stand in the document. */
  readonly pane?: readonly string[];
  /** RegExp source with one group over the URL that gives the conversation's key. */
  readonly conversationKey?: string;
  /** What tells conversations apart where the URL does not: the chosen row of the list or the name on top, by an attribute or by its text. */
  readonly selected?: { readonly row: string; readonly attribute: string | 'text' };
  readonly facts: { readonly date: string; readonly confidence: 'high' | 'medium' | 'low' };
}

export const defineSite = (site: Site): Site => site;
