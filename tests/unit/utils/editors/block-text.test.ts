// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { createBlockText } from '@/utils/editors/block-text';

type Edit = readonly [name: string, html: string, edit: (root: HTMLElement) => unknown];
const append = (node: ChildNode | null | undefined) => {
  if (node) node.nodeValue += ' more';
};
const paragraph = (words: string) => Object.assign(document.createElement('p'), { textContent: words });

const end = new AbortController();
afterEach(() => document.body.replaceChildren());

function reading(html: string, style = '') {
  const root = document.createElement('div');
  root.setAttribute('style', style);
  root.innerHTML = html;
  document.body.append(root);
  return { root, text: createBlockText(root, end.signal, () => {}) };
}

test.each([
  ['', ''],
  ['Hello', 'Hello'],
  ['<p>Hello</p><p>Ana</p>', 'Hello\nAna'],
  ['<p>Hello</p><p><br></p><p>Ana</p>', 'Hello\n\nAna'],
  ['<div>Hello<br></div><div>Ana</div>', 'Hello\nAna'],
  ['Hello<br>Ana', 'Hello\nAna'],
  ['Hello<br><br>Ana<br>', 'Hello\n\nAna'],
  ['Hello<div>Ana</div>', 'Hello\nAna'],
  ['<p>I <b>can</b>not <i><u>do</u></i> it</p>', 'I cannot do it'],
  ['<ul><li>one</li><li>two</li></ul><p>three</p>', 'one\ntwo\nthree'],
  ['<div><div><div>Draft</div></div><div><div>blocks</div></div></div>', 'Draft\nblocks'],
  ['\n  <p>Hello</p>\n  <p>Ana</p>\n', 'Hello\nAna'],
  ['<p>Hello\n  Ana</p>', 'Hello   Ana'],
  ['<p>Hi <span contenteditable="false">@ana</span>, thanks</p>', 'Hi @ana, thanks'],
  ['<p><span data-slate-placeholder="true" contenteditable="false">Write…</span></p>', ''],
  ['<p>Mine</p><blockquote type="cite"><p>Theirs</p></blockquote>', 'Mine\n'],
  ['<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>', 'a\nb'],
  ['<p>\ud800 👩‍👩‍👧</p>', '\ud800 👩‍👩‍👧'],
  ['<p>I <b>can</b>\u2060\u2060not do it\ufeff</p><p>\u200b</p>', 'I cannot do it\n'],
])('%j reads %j', (html, wanted) => {
  expect(reading(html).text.read()).toBe(wanted);
});

test('where white space is kept, newlines are text', () => {
  expect(reading('Hello\nAna', 'white-space: pre-wrap').text.read()).toBe('Hello\nAna');
});

test.each([
  ['<p>I cannot do it</p>', 'cannot'],
  ['<p>I <b>can</b>not do it</p>', 'cannot'],
  ['<p>Hello</p><p>I cannot</p>', 'cannot'],
  ['Hello<br>I cannot<br>do', 'cannot'],
  ['<ul><li>one</li><li>two <em>cannot</em></li></ul>', 'cannot'],
  ['<p>a</p><p><br></p><p>👍🏽 cannot</p>', 'cannot'],
  ['<p>\ufeffI \u2060cannot\u2060\u2060 do it</p>', 'cannot'],
])('%j: the range of %j holds these words', (html, words) => {
  const { text } = reading(html);
  const start = text.read().indexOf(words);
  const range = text.rangeOf({ start, end: start + words.length });
  expect(range?.toString()).toBe(words);
  expect(range && text.offsetOf(range.startContainer, range.startOffset)).toBe(start);
  expect(range && text.offsetOf(range.endContainer, range.endOffset)).toBe(start + words.length);
});

test('reads again what was changed, and only offsets inside the editor', () => {
  const { root, text } = reading('<p>Hello</p><p>Ana</p>');
  expect(text.read()).toBe('Hello\nAna');
  const first = root.querySelector('p')?.firstChild;
  if (first) first.textContent = 'Dear';
  root.append(Object.assign(document.createElement('p'), { textContent: 'Bye' }));
  expect(text.read()).toBe('Dear\nAna\nBye');
  root.firstElementChild?.remove();
  expect(text.read()).toBe('Ana\nBye');
  expect(text.offsetOf(document.body, 0)).toBeNull();
  expect(text.rangeOf({ start: 3, end: 99 })).toBeNull();
});

test('the caret in an empty line and after the last block', () => {
  const { root, text } = reading('<p>ab</p><p><br></p><p>c</p>');
  const [, empty] = root.querySelectorAll('p');
  expect(empty && text.offsetOf(empty, 0)).toBe(3);
  expect(text.offsetOf(root, 3)).toBe(5);
});

test('of megabytes only the paragraphs around the caret are read', () => {
  const { root, text } = reading(Array.from({ length: 10_000 }, (_, at) => `<p>line ${at}</p>`).join(''));
  const middle = root.children[5000]?.firstChild;
  if (middle) document.getSelection()?.collapse(middle, 2);
  const read = text.read();
  expect(read.split('\n')).toHaveLength(3000);
  expect(read.slice(text.offsetOf(root.children[5000] ?? root, 0) ?? 0)).toMatch(/^line 5000/);
});

test.each([
  ['a word more', '<p>One</p><p>Two</p><p>Three</p>', (root) => append(root.children[1]?.firstChild)],
  ['a line emptied', '<p>One</p><p>Two</p><p>Three</p>', (root) => root.children[1]?.replaceChildren(document.createElement('br'))],
  ['a line split', '<p>One</p><p>Two</p><p>Three</p>', (root) => root.children[1]?.after(document.createElement('p'))],
  ['bold in a line', '<p>One</p><p>Two</p><p>Three</p>', (root) => root.children[2]?.append(document.createElement('b'), 'x')],
  ['a bare first line', 'One<div>Two</div><div>Three</div>', (root) => append(root.firstChild)],
  ['a bare last line', '<div>One</div>Two', (root) => append(root.lastChild)],
  ['the only line', '<div>One</div>', (root) => root.firstElementChild?.append(' more')],
  ['the only line becomes two', '<div>One</div>', (root) => root.firstElementChild?.replaceChildren(...['a', 'b'].map(paragraph))],
] satisfies readonly Edit[])('%s: read after a change as read anew, and every word is found', (_name, html, edit) => {
  const { root, text } = reading(html);
  text.read();
  edit(root);
  const now = text.read();
  expect(now).toBe(createBlockText(root, end.signal, () => {}).read());
  for (const { 0: word, index } of now.matchAll(/\S+/g))
    expect(text.rangeOf({ start: index, end: index + word.length })?.toString()).toBe(word);
});

test('a change counts from when it was seen, whoever saw it first: a read or the observer', () => {
  const { root, text } = reading('<p>Hello</p>');
  text.read();
  const before = text.changedAt();
  append(root.querySelector('p')?.firstChild);
  text.read();
  const seen = text.changedAt();
  expect(seen).toBeGreaterThan(before);
  text.read();
  expect(text.changedAt()).toBe(seen);
});
