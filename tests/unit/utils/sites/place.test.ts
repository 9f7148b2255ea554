// @vitest-environment happy-dom
/** The generic way: what a page that nobody described tells of the conversation. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Conversation } from '@/rules/types';
import { conversations } from '@/tests/pages/helpdesk/conversations.js';
import { placeOf } from '@/utils/sites/place';

const BOX = '<form><div id="box" contenteditable="true" role="textbox" aria-label="Reply"></div><button type="submit">Send</button></form>';
const at = { href: 'https://desk.acme.example/inbox', origin: 'https://desk.acme.example' };
const show = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  const box = document.getElementById('box');
  if (!box) throw new Error('no box');
  return box;
};
const read = (html: string): Conversation => {
  const box = show(html);
  return placeOf(box, at).conversation(box);
};
const row = (from: string, text: string) => `<li class="message ${from}">${text}</li>`;
const list = (...rows: readonly string[]) => `<ol aria-label="Messages">${rows.join('')}</ol>`;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('messages', () => {
  it.each<[what: string, html: string, expected: Partial<Conversation>]>([
    ['the customer’s message, a first reply', list(row('customer', 'Where is it?')), { customer: 'Where is it?', firstReply: true }],
    [
      'two in a row',
      list(row('customer', 'Hello'), row('agent', 'Hi'), row('customer', 'Where is it?'), row('customer', 'Still waiting.')),
      { customer: 'Where is it?\nStill waiting.', firstReply: false, isAnswered: false },
    ],
    [
      'answered already',
      list(row('customer', 'Where is it?'), row('agent', 'On its way.')),
      { customer: 'Where is it?', firstReply: false, isAnswered: true },
    ],
    [
      'notes and events are nobody’s words',
      list(row('customer', 'Where is it?'), row('internal-note', 'He is lying'), row('system', 'Assigned to Kim')),
      { customer: 'Where is it?', firstReply: true, isAnswered: false },
    ],
    [
      'by data attributes',
      '<div class="x1"><div data-sender="visitor"><p>Is it in stock?</p></div><div data-sender="operator"><p>Yes</p></div><div data-sender="visitor"><p>And in blue?</p></div></div>',
      { customer: 'And in blue?', firstReply: false },
    ],
    [
      'incoming and outgoing bubbles',
      '<div role="log"><div class="bubble incoming">Hi</div><div class="bubble outgoing">Hello!</div><div class="bubble incoming">Is it late?</div></div>',
      { customer: 'Is it late?' },
    ],
    [
      'no sides, no names: unknown',
      '<div><div class="item">Where is it?</div><div class="item">On its way</div></div>',
      { customer: null, firstReply: null },
    ],
    ['one word that looks like a side proves nothing', '<div class="customer">Plan: Gold</div>', { customer: null, firstReply: null }],
    [
      'a customer’s panel is no message',
      `<aside class="customer"><h2>Ana Ribeiro</h2><p class="message">VIP</p></aside>`,
      { customer: null },
    ],
    [
      'without quotations, signatures, times and buttons',
      list(
        '<li class="message customer"><span class="author">Ana</span><time>09:41</time><p>Where is it?</p><blockquote>Dear Ana</blockquote><div class="signature">Ana Ltd</div><button>Like</button></li>',
      ),
      { customer: 'Where is it?' },
    ],
    [
      'paragraphs are lines',
      list('<li class="message customer"><p>Where   is\n it?</p><p>And<br>when?</p></li>'),
      { customer: 'Where is it?\nAnd\nwhen?' },
    ],
  ])('%s', (_what, thread, expected) => {
    expect(read(thread + BOX)).toMatchObject(expected);
  });

  it('of two chats side by side, the box’s own', () => {
    const chat = (text: string, box: string) => `<section class="window">${list(row('customer', text))}${box}</section>`;
    expect(read(chat('Mine?', '') + chat('Yours?', BOX)).customer).toBe('Yours?');
  });

  it('through an open shadow root', () => {
    document.body.innerHTML = `${list(row('customer', 'Where is it?'))}<my-box></my-box>`;
    const root = document.querySelector('my-box')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = BOX;
    const box = root.querySelector<HTMLElement>('#box');
    expect(box && placeOf(box, at).conversation(box).customer).toBe('Where is it?');
  });
});

describe('the customer’s name', () => {
  const thread = list(row('customer', 'Where is it?'));
  it.each<[what: string, html: string, name: string | null]>([
    ['in their row', list('<li class="message customer"><b class="author">Ana Ribeiro</b><p>Hi</p></li>') + BOX, 'Ana Ribeiro'],
    ['in a panel of theirs', `${thread}${BOX}<aside aria-label="Customer"><h2>Trần Thị Mai</h2></aside>`, 'Trần Thị Mai'],
    [
      'on top and in the list',
      `<ul><li class="selected"><b class="name">王小明</b></li></ul><header><h2>王小明</h2></header>${thread}${BOX}`,
      '王小明',
    ],
    ['one heading alone is not enough', `<header><h2>Boots</h2></header>${thread}${BOX}`, null],
    ['a visitor with a number has none', `${thread}${BOX}<aside aria-label="Customer"><h2>Visitor 4821</h2></aside>`, null],
    [
      'the agent’s name is not the customer’s',
      list(row('customer', 'Hi'), '<li class="message agent"><b class="author">Kim Lee</b>Hello</li>') + BOX,
      null,
    ],
  ])('%s', (_what, html, name) => {
    expect(read(html).customerName).toBe(name);
  });
});

describe('note or reply', () => {
  const composer = (inner: string, kind = '') =>
    `<form class="composer ${kind}">${inner}<div id="box" contenteditable="true" role="textbox"></div><button type="submit">Send</button></form>`;
  it.each<[what: string, html: string, isNote: boolean | null]>([
    ['an ordinary box on an ordinary page', composer(''), false],
    ['a private composer', composer('', 'is-private'), true],
    [
      'the chosen tab is the note',
      composer('<button role="tab" aria-selected="false">Reply</button><button role="tab" aria-selected="true">Internal note</button>'),
      true,
    ],
    [
      'the chosen tab is the reply',
      composer('<button role="tab" aria-selected="true">Reply</button><button role="tab" aria-selected="false">Internal note</button>'),
      false,
    ],
    ['tabs that show no state', composer('<button type="button">Message</button><button type="button">Private note</button>'), null],
    ['a switch for private, on', composer('<label><input type="checkbox" checked> Private</label><span>note</span>'), false],
    ['a switch for internal, on', composer('<label><input type="checkbox" checked> Internal note</label>'), true],
    ['a switch for internal, off', composer('<label><input type="checkbox"> Internal note</label>'), false],
    ['a switch for public, off', composer('<button type="button" role="switch" aria-checked="false">Public reply</button>'), true],
    ['its own label says note', '<textarea id="box" placeholder="Ghi chú nội bộ"></textarea>', true],
    ['its own label says reply', '<textarea id="box" placeholder="Reply to Ana"></textarea><button>Note</button>', false],
    ['the one button saves a note', '<form><textarea id="box"></textarea><button type="submit">Add note</button></form>', true],
    [
      'Summernote’s classes are no notes',
      '<form><div class="note-editor note-frame"><div id="box" class="note-editable" contenteditable="true"></div></div><button>Send</button></form>',
      false,
    ],
  ])('%s', (_what, html, isNote) => {
    const box = show(html);
    expect(placeOf(box, at).isNote(box)).toBe(isNote);
  });
});

describe('which conversation', () => {
  it('changes with the chosen row of the list, not with a menu', () => {
    const page = (row: string, menu: string) =>
      `<nav><a aria-current="page" href="${menu}">x</a></nav><ul><li aria-current="true" data-conversation="${row}">Ana</li></ul>${BOX}`;
    const keyOf = (html: string) => {
      const box = show(html);
      return placeOf(box, at).conversationKey(box);
    };
    expect(keyOf(page('1', '/a'))).toBe(keyOf(page('1', '/b')));
    expect(keyOf(page('1', '/a'))).not.toBe(keyOf(page('2', '/a')));
  });
});

it('the practice helpdesk is read by the generic way alone', () => {
  const [ana] = conversations;
  const html = `<main class="conversation"><header><div><h2>${ana?.subject}</h2><p id="with">${ana?.customer} · by e-mail</p></div></header>
    <ol id="thread" aria-label="Messages">${ana?.messages.map((text) => `<li class="message customer" data-from="customer" style="white-space: pre-wrap">${text}</li>`).join('')}</ol>${BOX}</main>
    <aside class="details" aria-label="Customer"><h2 id="customer">${ana?.customer}</h2></aside>`;
  expect(read(html)).toMatchObject({ customer: ana?.messages.join('\n'), customerName: 'Ana Ribeiro', firstReply: true });
});
