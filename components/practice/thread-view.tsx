/** One conversation: what it is about, what was said, and whether the customer is writing. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Strings } from '@/locales/strings';
import type { Message, Thread } from '@/utils/practice/inbox';
import { Avatar } from './avatar';
import { fullTime } from './dates';

/** Left free above the last message, px. */
const GAP = 16;

export interface ThreadViewProps {
  readonly strings: Strings['practice'];
  readonly locale: string;
  readonly now: number;
  /** Of what is said in it. */
  readonly language: string;
  readonly thread: Thread;
  readonly isFileShown: boolean;
  onBack(): void;
  onFile(isShown: boolean): void;
}

export function ThreadView({ strings, locale, now, language, thread, isFileShown, onBack, onFile }: ThreadViewProps) {
  const { customer, messages, status, isTyping, isSeen } = thread;
  const log = useRef<HTMLDivElement>(null);
  // What is new stands at the end; where that is longer than the window, it is read from its beginning.
  useLayoutEffect(() => {
    const last = log.current?.lastElementChild;
    if (log.current && last instanceof HTMLElement) log.current.scrollTo({ top: last.offsetTop - log.current.offsetTop - GAP });
  }, [messages.length, isTyping, isSeen]);

  return (
    <>
      <header class="thread-head">
        <button type="button" class="icon-button back" data-part="back" aria-label={strings.back} title={strings.back} onClick={onBack}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
          </svg>
        </button>
        <div class="thread-title">
          <h2 lang={language} tabIndex={-1} data-part="subject">
            {customer.subject}
          </h2>
          <ul class="tags" aria-label={strings.tags}>
            <li class={`status ${status}`}>{strings.status[status]}</li>
            {customer.tags.map((tag) => (
              <li class="tag" lang={language} key={tag}>
                {tag}
              </li>
            ))}
          </ul>
        </div>
        <button
          type="button"
          class="quiet-button file-button"
          data-part="file"
          aria-expanded={isFileShown}
          onClick={() => onFile(!isFileShown)}
        >
          {strings.details}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard too. */}
      <div class="log" ref={log} role="log" aria-label={strings.thread(customer.name)} data-part="log" tabIndex={0}>
        {messages.map((message) => (
          <MessageView
            key={`${message.at} ${message.text}`}
            strings={strings}
            locale={locale}
            now={now}
            language={language}
            message={message}
            thread={thread}
          />
        ))}
        {isTyping && (
          <div class="message from-customer" data-part="typing">
            <Avatar look={customer.look} size={32} />
            <p class="bubble typing">
              <span class="hidden-text">{strings.isTyping(customer.name)}</span>
              <i />
              <i />
              <i />
            </p>
          </div>
        )}
        {isSeen && !isTyping && (
          <p class="seen" data-part="seen">
            {strings.seen(customer.name)}
          </p>
        )}
      </div>
    </>
  );
}

function MessageView(props: {
  readonly strings: Strings['practice'];
  readonly locale: string;
  readonly now: number;
  readonly language: string;
  readonly message: Message;
  readonly thread: Thread;
}) {
  const { strings, locale, now, language, message, thread } = props;
  const { from, isNote, at, text } = message;
  const isCustomer = from === 'customer';
  const who = isCustomer ? thread.customer.name : from === 'colleague' ? strings.colleague : isNote ? strings.yourNote : strings.you;
  return (
    <article class={`message ${isCustomer ? 'from-customer' : 'from-us'} ${isNote ? 'is-note' : ''}`} data-part="message" data-from={from}>
      {isCustomer && <Avatar look={thread.customer.look} size={32} />}
      <div class="message-body">
        <p class="message-head">
          <span class="who" lang={isCustomer ? language : undefined}>
            {who}
          </span>
          <time dateTime={new Date(at).toISOString()}>{fullTime(at, now, locale)}</time>
        </p>
        <p class="bubble" lang={language}>
          {text}
        </p>
      </div>
    </article>
  );
}
