/**
 * The practice inbox as it stands: which customers wait, what was written, who is about to answer. Lives as long as its page and is stored
 * nowhere. It knows no DOM: the page draws `state()` after each `onChange` and tells what the person did.
 */
import type { Conversation } from '@/rules/types';
import type { Clock } from '@/utils/session/deps';
import type { InterfaceLanguage } from '@/utils/settings';
import type { Customer, CustomerFile } from './customer';
import type { Tone } from './tone';

export interface Message {
  readonly from: 'customer' | 'colleague' | 'you';
  /** Notes are for colleagues: the customer never sees them. */
  readonly isNote: boolean;
  /** ms since the epoch. */
  readonly at: number;
  readonly text: string;
}

/** `waiting`: for the customer. */
export type Status = 'open' | 'waiting' | 'solved';

export interface Thread {
  readonly customer: Customer;
  readonly messages: readonly Message[];
  readonly status: Status;
  readonly isUnread: boolean;
  readonly isTyping: boolean;
  /** The customer read the last reply and has nothing to add. */
  readonly isSeen: boolean;
  /** How many answers of each tone were given. */
  readonly given: { readonly [tone in Tone]: number };
}

export interface InboxState {
  readonly language: InterfaceLanguage;
  readonly threads: readonly Thread[];
  /** Null until the first customers are loaded. */
  readonly open: Thread | null;
  readonly isNote: boolean;
  readonly draft: string;
  /** The unsent reply of a conversation, by the customer's id; "ID note" for an unsent note. */
  readonly drafts: ReadonlyMap<string, string>;
  /** Changes when the reply box must be made anew: another conversation, a note, a text put in. */
  readonly boxKey: string;
}

export interface InboxDeps {
  readonly clock: Clock;
  loadCustomers(language: InterfaceLanguage): Promise<CustomerFile>;
  /** How the reply that was just sent sounded; null when nobody judged it. Asked once per reply, shortly after it was sent. */
  takeTone(): Tone | null;
  onChange(): void;
}

export interface Inbox {
  state(): InboxState;
  /** Shows the customers of a language and opens one of them: the one named, the one open before, or the first. */
  showLanguage(language: InterfaceLanguage, id?: string): Promise<void>;
  open(id: string): void;
  writeNote(isNote: boolean): void;
  /** The person typed; nothing is drawn anew. */
  keepDraft(text: string): void;
  /** Puts the language's example into the reply box. */
  putExample(): void;
  /** An empty text is not sent. */
  send(text: string): void;
  /** The open conversation, for the coach. */
  conversation(): Conversation;
}

const MINUTE = 60_000;
/** From sending until the customer starts to write, ms: long enough for the session to have seen that the reply was sent. */
const READS = 900;
/** How long a customer writes, ms: a little for itself, and some for each UTF-16 unit, up to a limit. */
const WRITES = { least: 700, each: 12, most: 2600 };

export function createInbox({ clock, loadCustomers, takeTone, onChange }: InboxDeps, signal: AbortSignal): Inbox {
  const files = new Map<InterfaceLanguage, CustomerFile>();
  const threads = new Map<string, Thread>();
  const drafts = new Map<string, string>();
  const lastOpen = new Map<InterfaceLanguage, string>();
  let language: InterfaceLanguage = 'en';
  let isNote = false;
  let textsPutIn = 0;

  const openId = () => lastOpen.get(language) ?? '';
  const draftKey = (id: string, inNote: boolean) => (inNote ? `${id} note` : id);
  const change = (id: string, what: (thread: Thread) => Partial<Thread>) => {
    const thread = threads.get(id);
    if (!thread || signal.aborted) return;
    threads.set(id, { ...thread, ...what(thread) });
    onChange();
  };
  const add = (thread: Thread, from: Message['from'], text: string, inNote: boolean): readonly Message[] => [
    ...thread.messages,
    { from, isNote: inNote, at: clock.now(), text },
  ];
  const answer = (id: string) => {
    const thread = threads.get(id);
    if (!thread) return;
    const tone = takeTone() ?? 'plain';
    const nth = thread.given[tone];
    const text = thread.customer.answers[tone][nth];
    if (text === undefined) {
      change(id, () => ({ isSeen: true }));
      return;
    }
    change(id, ({ given }) => ({ isTyping: true, given: { ...given, [tone]: nth + 1 } }));
    const isLast = tone === 'warm' && nth + 1 === thread.customer.answers.warm.length;
    clock.after(
      Math.min(WRITES.least + WRITES.each * text.length, WRITES.most),
      () =>
        change(id, (now) => ({
          messages: add(now, 'customer', text, false),
          isTyping: false,
          isUnread: id !== openId(),
          status: isLast ? 'solved' : 'open',
        })),
      signal,
    );
  };

  return {
    state() {
      const customers = files.get(language)?.customers ?? [];
      const id = openId();
      return {
        language,
        threads: customers.flatMap((customer) => threads.get(customer.id) ?? []),
        open: threads.get(id) ?? null,
        isNote,
        draft: drafts.get(draftKey(id, isNote)) ?? '',
        drafts: new Map(drafts),
        boxKey: `${draftKey(id, isNote)} ${textsPutIn}`,
      };
    },
    async showLanguage(wanted, id) {
      const file = files.get(wanted) ?? (await loadCustomers(wanted));
      if (!files.has(wanted)) {
        files.set(wanted, file);
        for (const customer of file.customers) threads.set(customer.id, begin(customer, clock.now()));
      }
      language = wanted;
      const known = file.customers.find((customer) => customer.id === (id ?? openId())) ?? file.customers[0];
      if (known) this.open(known.id);
    },
    open(id) {
      lastOpen.set(language, id);
      isNote = false;
      change(id, () => ({ isUnread: false }));
    },
    writeNote(next) {
      isNote = next;
      onChange();
    },
    keepDraft: (text) => void drafts.set(draftKey(openId(), isNote), text),
    putExample() {
      isNote = false;
      drafts.set(draftKey(openId(), isNote), files.get(language)?.example ?? '');
      textsPutIn += 1;
      onChange();
    },
    send(text) {
      const id = openId();
      const said = text.trim();
      if (said === '') return;
      drafts.delete(draftKey(id, isNote));
      if (isNote) {
        change(id, (thread) => ({ messages: add(thread, 'you', said, true) }));
        return;
      }
      change(id, (thread) => ({ messages: add(thread, 'you', said, false), status: 'waiting', isSeen: false }));
      clock.after(READS, () => answer(id), signal);
    },
    conversation() {
      const thread = threads.get(openId());
      return thread ? conversationOf(thread) : {};
    },
  };
}

function begin(customer: Customer, now: number): Thread {
  return {
    customer,
    messages: customer.messages.map(({ from, minutesAgo, text }) => ({ from, isNote: false, at: now - minutesAgo * MINUTE, text })),
    status: 'open',
    isUnread: true,
    isTyping: false,
    isSeen: false,
    given: { warm: 0, plain: 0, cool: 0, hurt: 0 },
  };
}

/** What the customer wrote last, in one or more messages, and whether anybody answered before. */
function conversationOf({ customer, messages }: Thread): Conversation {
  const shown = messages.filter((message) => !message.isNote);
  const last = shown.findLastIndex(({ from }) => from === 'customer');
  const before = shown.slice(0, last + 1).findLastIndex(({ from }) => from !== 'customer');
  return {
    customer: shown
      .slice(before + 1, last + 1)
      .map(({ text }) => text)
      .join('\n'),
    customerName: customer.name,
    firstReply: shown.every(({ from }) => from === 'customer'),
  };
}
