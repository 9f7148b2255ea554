/** The practice inbox: list, thread, reply box and the customer's file. Looks and works like a helpdesk; props in, events out. */
import type { Strings } from '@/locales/strings';
import type { InboxState } from '@/utils/practice/inbox';
import type { InterfaceLanguage } from '@/utils/settings';
import { Composer } from './composer';
import { ConversationList } from './conversation-list';
import { CustomerFile } from './customer-file';
import { FirstHints } from './first-hints';
import { ThreadView } from './thread-view';

export interface PracticeProps {
  readonly strings: Strings['practice'];
  /** BCP 47 tag for dates. */
  readonly locale: string;
  readonly now: number;
  readonly inbox: InboxState;
  readonly inboxes: readonly { readonly language: InterfaceLanguage; readonly name: string }[];
  /** In a narrow window: the list or the conversation. */
  readonly isListShown: boolean;
  /** In a narrow window: whether the customer's file is unfolded. */
  readonly isFileShown: boolean;
  /** 0, 1, 2; null once seen or skipped. */
  readonly hintStep: number | null;
  /** Keys as they are called on this machine. */
  readonly keys: { readonly open: string; readonly send: string };
  /** The reply box takes focus when it appears. */
  readonly takesFocus: boolean;
  onLanguage(language: InterfaceLanguage): void;
  onOpen(id: string): void;
  onBack(): void;
  onFile(isShown: boolean): void;
  onNote(isNote: boolean): void;
  onDraft(text: string): void;
  onSend(text: string): void;
  onExample(): void;
  onHintStep(step: number | null): void;
}

export function Practice(props: PracticeProps) {
  const { strings, locale, now, inbox, isListShown, isFileShown, hintStep } = props;
  const { open } = inbox;
  return (
    <div class={`desk ${isListShown ? 'shows-list' : 'shows-thread'} ${isFileShown ? 'shows-file' : ''}`}>
      <header class="top">
        <img src="/icon/48.png" alt="" width="24" height="24" />
        <h1>{strings.title}</h1>
        <p class="invented">{strings.invented}</p>
        <span class="team">{strings.team}</span>
      </header>
      <main class="columns">
        <ConversationList
          strings={strings}
          locale={locale}
          now={now}
          inbox={inbox}
          inboxes={props.inboxes}
          onLanguage={props.onLanguage}
          onOpen={props.onOpen}
        />
        {open && (
          <>
            <div class="conversation" data-part="conversation">
              <ThreadView
                key={open.customer.id}
                strings={strings}
                locale={locale}
                now={now}
                language={inbox.language}
                thread={open}
                isFileShown={isFileShown}
                onBack={props.onBack}
                onFile={props.onFile}
              />
              {hintStep !== null && (
                <FirstHints
                  strings={strings.firstHints}
                  step={hintStep}
                  openKeys={props.keys.open}
                  onExample={props.onExample}
                  onStep={props.onHintStep}
                />
              )}
              <Composer
                key={inbox.boxKey}
                strings={strings}
                language={inbox.language}
                name={open.customer.name}
                isNote={inbox.isNote}
                draft={inbox.draft}
                sendKeys={props.keys.send}
                takesFocus={props.takesFocus}
                onNote={props.onNote}
                onDraft={props.onDraft}
                onSend={props.onSend}
              />
            </div>
            <CustomerFile strings={strings} locale={locale} now={now} language={inbox.language} customer={open.customer} />
          </>
        )}
      </main>
    </div>
  );
}
