// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { findReplyBox } from '@/utils/editors/find-reply-box';

afterEach(() => document.body.replaceChildren());

/** Puts the page there with every element 400 × 80 px, and asks of the element marked `id=at`. */
function isFound(html: string, size = { width: 400, height: 80 }): boolean {
  document.body.innerHTML = html;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, size.width, size.height));
  return findReplyBox(document.querySelector('#at')) !== null;
}

test.each([
  ['a text area that says so', '<textarea id="at" placeholder="Write your reply"></textarea>'],
  ['Vietnamese', '<textarea id="at" placeholder="Nhập tin nhắn"></textarea>'],
  ['Chinese', '<div id="at" contenteditable="true" aria-label="请输入消息"></div>'],
  ['Mongolian', '<textarea id="at" aria-label="Хариу бичих"></textarea>'],
  ['no words, but Send beside it', '<form><div><textarea id="at"></textarea></div><button>Send</button></form>'],
  ['inside an editor, not its host', '<div contenteditable="true" class="ProseMirror" role="textbox"><p id="at">Hi</p></div>'],
  [
    'Slack: spellcheck=false is no opt-out',
    '<div id="at" class="ql-editor" contenteditable="true" spellcheck="false" role="textbox" aria-label="Message to Ana"></div>',
  ],
  ['a hint of search in its words', '<textarea id="at" placeholder="Reply, or / to search articles"></textarea>'],
  ['plaintext-only', '<div id="at" contenteditable="plaintext-only" aria-label="Type a message"></div>'],
])('found: %s', (_name, html) => {
  expect(isFound(html)).toBe(true);
});

test.each([
  ['a single-line input', '<form><input id="at" aria-label="Reply"><button>Send</button></form>'],
  ['search', '<textarea id="at" aria-label="Search messages"></textarea>'],
  ['subject', '<div id="at" contenteditable="true" aria-label="Subject"></div>'],
  ['read-only', '<textarea id="at" aria-label="Reply" readonly></textarea>'],
  ['disabled', '<textarea id="at" aria-label="Reply" disabled></textarea>'],
  ['a combobox', '<div id="at" contenteditable="true" role="combobox" aria-label="Message"></div>'],
  ['opted out', '<form data-gramm="false"><textarea id="at" aria-label="Reply"></textarea></form>'],
  ['in a menu', '<div role="menu"><textarea id="at" aria-label="Reply"></textarea></div>'],
  ['an island in the editor', '<div contenteditable="true" aria-label="Reply"><span contenteditable="false"><b id="at">x</b></span></div>'],
  ['plain text', '<p id="at">Reply</p>'],
])('left alone: %s', (_name, html) => {
  expect(isFound(html)).toBe(false);
});

test('too narrow for a reply', () => {
  expect(isFound('<textarea id="at" aria-label="Reply"></textarea>', { width: 90, height: 80 })).toBe(false);
});
