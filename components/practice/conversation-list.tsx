/** Who is waiting. Arrow keys walk along the conversations, Enter opens one. */
import type { Strings } from '@/locales/strings';
import type { InboxState, Thread } from '@/utils/practice/inbox';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@/utils/settings';
import { Avatar } from './avatar';
import { shortTime } from './dates';

export interface ConversationListProps {
  readonly strings: Strings['practice'];
  readonly locale: string;
  readonly now: number;
  readonly inbox: InboxState;
  readonly inboxes: readonly { readonly language: InterfaceLanguage; readonly name: string }[];
  onLanguage(language: InterfaceLanguage): void;
  onOpen(id: string): void;
}

export function ConversationList({ strings, locale, now, inbox, inboxes, onLanguage, onOpen }: ConversationListProps) {
  const open = inbox.threads.filter(({ status }) => status === 'open').length;
  return (
    <nav class="list" aria-label={strings.conversations}>
      <div class="list-head">
        <h2>{strings.conversations}</h2>
        <span class="count">{strings.waitingCount(open)}</span>
        <label class="language">
          <span>{strings.customersWrite}</span>
          <select
            data-part="inbox-language"
            value={inbox.language}
            onChange={({ currentTarget }) => {
              const chosen = INTERFACE_LANGUAGES.find((language) => language === currentTarget.value);
              if (chosen) onLanguage(chosen);
            }}
          >
            {inboxes.map(({ language, name }) => (
              <option key={language} value={language} lang={language}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul onKeyDown={walk}>
        {inbox.threads.map((thread) => (
          <li key={thread.customer.id}>
            <button
              type="button"
              class={`entry ${thread.isUnread ? 'is-unread' : ''}`}
              data-part="entry"
              data-customer={thread.customer.id}
              aria-current={thread.customer.id === inbox.open?.customer.id ? 'true' : undefined}
              onClick={() => onOpen(thread.customer.id)}
            >
              <Entry
                strings={strings}
                locale={locale}
                now={now}
                thread={thread}
                language={inbox.language}
                draft={thread === inbox.open ? '' : (inbox.drafts.get(thread.customer.id) ?? '').trim()}
              />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entry(props: {
  readonly strings: Strings['practice'];
  readonly locale: string;
  readonly now: number;
  readonly thread: Thread;
  readonly language: string;
  /** An unsent reply; empty for the conversation that is open, where it can be seen. */
  readonly draft: string;
}) {
  const { strings, locale, now, thread, language, draft } = props;
  const { customer, messages, status, isUnread, isTyping } = thread;
  const last = messages.at(-1);
  return (
    <>
      <Avatar look={customer.look} size={36} />
      <span class="entry-text">
        <span class="entry-top">
          <span class="entry-name" lang={language}>
            {customer.name}
          </span>
          {isUnread && <span class="hidden-text">{strings.unread}</span>}
          {last && <time dateTime={new Date(last.at).toISOString()}>{shortTime(last.at, now, locale)}</time>}
        </span>
        <span class="entry-subject" lang={language}>
          {customer.subject}
        </span>
        <span class="entry-last">
          {draft !== '' && <span class="draft-mark">{strings.draft}</span>}
          {status === 'solved' && <span class="solved-mark">{strings.status.solved}</span>}
          <span class="snippet" lang={isTyping ? undefined : language}>
            {isTyping ? strings.isTyping(customer.name) : draft || `${last?.from === 'you' ? `${strings.you}: ` : ''}${last?.text ?? ''}`}
          </span>
        </span>
      </span>
    </>
  );
}

function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const entries = Array.from(event.currentTarget.querySelectorAll('button'));
  const at = entries.findIndex((entry) => entry.matches(':focus'));
  event.preventDefault();
  entries[Math.min(Math.max(0, at + by), entries.length - 1)]?.focus();
}
