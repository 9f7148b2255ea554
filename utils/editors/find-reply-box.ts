/**
 * Is the element with focus a reply box? Scored signs, none required (SITES knowledge: any helpdesk, any chat).
 * Shared by the watcher, which must stay a few kB, and the coach; looks only from the focused element upwards.
 */
import { isElement, isTextArea, parentOf } from './dom-kind';

const REPLY_WORDS =
  /repl(?:y|ies)|respon[ds]|message|answer|comment|write|compose|chat|trả lời|phản hồi|tin nhắn|soạn|bình luận|回[复覆應应]|[输輸]入|消息|訊息|留言|хариу|мессеж|зурвас|бич/iu;
const OTHER_WORDS =
  /search|subject|\bto\b|\bb?cc\b|title|\btags?\b|filter|password|passcode|url|code editor|tìm kiếm|tiêu đề|chủ đề|搜[索尋寻]|主[题題旨]|[标標][题題签籤]|хайх|гарчиг/iu;
/** "Search messages" is no reply box; "Reply, or / to search" is one. */
const OTHER_FIRST = /^\s*(?:search|find|filter|subject|password|tìm|搜|хайх)/iu;
const SEND_WORDS = /\bsend\b|\bsubmit\b|\breply\b|\bpost\b|gửi|发送|發送|傳送|送出|提交|илгээх|送信|kirim|enviar/iu;
export const BUTTONS = 'button, [role=button], input[type=submit], input[type=button]';
const LIBRARY_MARKS =
  '.ProseMirror, .ql-editor, .ck-editor__editable, [data-lexical-editor], [data-slate-editor], .public-DraftEditor-content, .fr-element, .note-editable, .redactor-in, trix-editor, .cke_editable, .mce-content-body';
const REJECTED_ROLES = new Set(['combobox', 'searchbox', 'spinbutton', 'grid', 'listbox']);
const OUTSIDE =
  'nav, [role=navigation], [role=menu], [role=menubar], [role=listbox], [role=search], .cm-editor[data-language], .monaco-editor';
/** Opt-outs that hosts set for writing tools. Slack's spellcheck=false is none. */
const OPT_OUT = '[data-gramm="false"], [data-enable-grammarly="false"], [data-tact="false"]';
const ENOUGH = 3;

const isEditable = (element: HTMLElement): boolean => {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
};

/** The outermost editable element that holds `element`, or the text area itself; null when it is neither. */
export function editingHost(element: HTMLElement): HTMLElement | null {
  if (isTextArea(element)) return element;
  let host: HTMLElement | null = null;
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    if (isEditable(at)) host = at;
    else if (at.getAttribute('contenteditable') === 'false') return host;
  }
  if (!host && element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  return host;
}

/** @returns the reply box that `target` (the first of an event's composed path) stands in, or null. */
export function findReplyBox(target: EventTarget | null | undefined): HTMLElement | null {
  if (!isElement(target)) return null;
  const box = editingHost(target);
  return box && scoreReplyBox(box) >= ENOUGH ? box : null;
}

/** How much speaks for a reply box: below 3 it is none. Negative: a field Tact stays out of. */
export function scoreReplyBox(box: HTMLElement): number {
  if (!isWelcome(box)) return -1;
  const words = labelOf(box);
  if (OTHER_FIRST.test(words) || (OTHER_WORDS.test(words) && !REPLY_WORDS.test(words))) return -1;
  const inFrame = box.tagName === 'BODY';
  const { width, height } = box.getBoundingClientRect();
  if (!inFrame && (width < (innerWidthOf(box) < 480 ? 120 : 200) || height < 16)) return -1;
  let score = isTextArea(box) ? 1 : 2;
  if (box.getAttribute('role') === 'textbox') score += box.getAttribute('aria-multiline') === 'true' ? 1 : 0.5;
  if (box.matches(LIBRARY_MARKS)) score += 1;
  if (inFrame) score += 1;
  if (REPLY_WORDS.test(words)) score += 2;
  if (height >= 60) score += 1;
  if (hasSendButton(box)) score += 2;
  return score;
}

function isWelcome(box: HTMLElement): boolean {
  if (REJECTED_ROLES.has(box.getAttribute('role') ?? '')) return false;
  if (box.getAttribute('aria-readonly') === 'true' || box.getAttribute('aria-disabled') === 'true') return false;
  if (isTextArea(box) && (box.disabled || box.readOnly || box.getAttribute('aria-autocomplete') === 'list')) return false;
  if (box.closest(OPT_OUT) || box.closest(OUTSIDE)) return false;
  return box.getAttribute('aria-hidden') !== 'true';
}

const innerWidthOf = (box: HTMLElement): number => box.ownerDocument.defaultView?.innerWidth ?? 1024;

function labelOf(box: HTMLElement): string {
  const own = [
    'aria-label',
    'placeholder',
    'data-placeholder',
    'aria-placeholder',
    'name',
    'id',
    'title',
    'data-testid',
    'data-test-id',
    'data-qa-id',
  ];
  const said = own.map((name) => box.getAttribute(name) ?? '');
  const inner = box.querySelector('[data-placeholder]')?.getAttribute('data-placeholder') ?? '';
  const labels = isTextArea(box) && box.labels ? Array.from(box.labels, (label) => label.textContent ?? '') : [];
  return [...said, inner, ...labels].join(' ').replace(/[_-]/g, ' ');
}

/** Send stands within six ancestors of the composer in every known tool but three (Discord, Zammad, WhatsApp's icon). */
function hasSendButton(box: HTMLElement): boolean {
  let at: HTMLElement | null = box;
  for (let up = 0; at && up < 6; up += 1) {
    at = parentOf(at);
    const buttons = at?.querySelectorAll<HTMLElement>(BUTTONS) ?? [];
    if (buttons.length > 60) return false;
    for (const button of buttons) if (isSendButton(button)) return true;
  }
  return false;
}

/** A button whose name says that it sends. "Send feedback" and the like are accepted: the emptied box decides later. */
export function isSendButton(button: HTMLElement): boolean {
  const said = ['aria-label', 'title', 'value', 'data-testid'].map((name) => button.getAttribute(name));
  const text = button.textContent ?? '';
  return SEND_WORDS.test([...said, text.length < 60 ? text : ''].join(' ')) || /send|submit/i.test(`${button.id} ${button.className}`);
}
