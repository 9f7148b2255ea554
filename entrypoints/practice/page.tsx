/** Draws the practice inbox after each change, and tells the inbox what the person did. */
import { render } from 'preact';
import { HINT_STEPS } from '@/components/practice/first-hints';
import { Practice } from '@/components/practice/practice';
import { interfaceTag, stringsFor } from '@/locales';
import { INBOXES } from '@/utils/practice/customers';
import type { Inbox } from '@/utils/practice/inbox';
import type { Report } from '@/utils/report';
import type { SettingsStore } from '@/utils/session/deps';
import { SHORTCUT } from '@/utils/session/keyboard';

export interface PageOptions {
  readonly areHintsSeen: boolean;
  onHintsSeen(): void;
  readonly report: Report;
}

const isMac = /mac/i.test(navigator.platform);
const KEYS = isMac
  ? { open: SHORTCUT.label.replace('Alt', 'Option'), send: 'Command+Enter' }
  : { open: SHORTCUT.label, send: 'Ctrl+Enter' };

export function createPage(root: HTMLElement, inbox: Inbox, settings: SettingsStore, options: PageOptions): { draw(): void } {
  let isListShown = true;
  let isFileShown = false;
  let takesFocus = false;
  let hintStep = options.areHintsSeen ? null : 0;

  const draw = () => {
    const { interfaceLanguage } = settings.current();
    const locale = interfaceTag(interfaceLanguage, navigator.language);
    const strings = stringsFor(interfaceLanguage, navigator.language).practice;
    document.documentElement.lang = locale;
    document.title = strings.title;
    render(
      <Practice
        strings={strings}
        locale={locale}
        now={Date.now()}
        inbox={inbox.state()}
        inboxes={INBOXES}
        isListShown={isListShown}
        isFileShown={isFileShown}
        hintStep={hintStep}
        keys={KEYS}
        takesFocus={takesFocus}
        onLanguage={(language) =>
          inbox.showLanguage(language).then(remember, (error: unknown) => options.report(`customers ${language}`, error))
        }
        onOpen={open}
        onBack={() => {
          isListShown = true;
          draw();
          focusPart('[aria-current]');
        }}
        onFile={(isShown) => {
          isFileShown = isShown;
          draw();
        }}
        onNote={(isNote) => {
          takesFocus = true;
          inbox.writeNote(isNote);
        }}
        onDraft={inbox.keepDraft}
        onSend={inbox.send}
        onExample={() => {
          takesFocus = true;
          inbox.putExample();
        }}
        onHintStep={(step) => {
          hintStep = step;
          if (step === null || step === HINT_STEPS - 1) options.onHintsSeen();
          draw();
          focusPart(step === null ? '[data-part=reply]' : '[data-part=next]');
        }}
      />,
      root,
    );
  };
  const open = (id: string) => {
    takesFocus = false;
    isListShown = false;
    isFileShown = false;
    inbox.open(id);
    remember();
    // In a narrow window the list, and the focus with it, has just gone.
    if (root.querySelector('[data-part=back]')?.checkVisibility()) focusPart('[data-part=subject]');
  };
  /** The address names the open conversation, so that a reload comes back to it. */
  const remember = () => history.replaceState(null, '', `#${inbox.state().open?.customer.id ?? ''}`);
  const focusPart = (part: string) => root.querySelector<HTMLElement>(part)?.focus();

  return { draw };
}
