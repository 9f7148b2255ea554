/**
 * The reply box, as plain as a host's: what is in it belongs to the person, so it is filled once when it appears and emptied on Send.
 * Ctrl+Enter (Cmd+Enter) sends.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from '@/locales/strings';

export interface ComposerProps {
  readonly strings: Strings['practice'];
  /** Of the reply, for spelling and line breaks. */
  readonly language: string;
  readonly name: string;
  readonly isNote: boolean;
  readonly draft: string;
  readonly sendKeys: string;
  readonly takesFocus: boolean;
  onNote(isNote: boolean): void;
  onDraft(text: string): void;
  onSend(text: string): void;
}

export function Composer(props: ComposerProps) {
  const { strings, language, name, isNote, draft, sendKeys, takesFocus, onNote, onDraft, onSend } = props;
  const box = useRef<HTMLDivElement>(null);
  const [isEmpty, setEmpty] = useState(draft === '');
  // Once for each box: the composer is made anew (by key) for another conversation.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.textContent = draft;
    if (!takesFocus) return;
    element.focus({ preventScroll: true });
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
  }, []);

  const send = () => {
    const element = box.current;
    if (!element) return;
    const text = element.innerText;
    element.focus({ preventScroll: true });
    if (text.trim() === '') return;
    element.replaceChildren();
    setEmpty(true);
    onSend(text);
  };

  return (
    <form
      class={`composer ${isNote ? 'is-note' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset class="modes" aria-label={strings.write}>
        <button type="button" aria-pressed={!isNote} onClick={() => onNote(false)}>
          {strings.reply}
        </button>
        <button type="button" aria-pressed={isNote} data-part="note" onClick={() => onNote(true)}>
          {strings.note}
        </button>
      </fieldset>
      {/* biome-ignore lint/a11y/useSemanticElements: a helpdesk's reply box is an editable element, and Tact has to be met there. */}
      <div
        ref={box}
        class={`reply ${isEmpty ? 'is-empty' : ''}`}
        data-part="reply"
        data-kind={isNote ? 'note' : 'reply'}
        data-placeholder={isNote ? strings.noteHere : strings.replyHere(name)}
        contentEditable="plaintext-only"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={isNote ? strings.note : strings.replyTo(name)}
        lang={language}
        spellcheck
        onInput={({ currentTarget }) => {
          const text = currentTarget.innerText;
          setEmpty(text.trim() === '' && !text.includes('\n\n'));
          onDraft(text);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <div class="composer-foot">
        <span class="send-keys">{strings.sendKeys(sendKeys)}</span>
        <button type="submit" class="send" data-part="send">
          {isNote ? strings.addNote : strings.send}
        </button>
      </div>
    </form>
  );
}
