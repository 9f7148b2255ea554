/** Pages of tools that people run at addresses of their own: known by marks. */
import { KNOWN, rows, type Talk, type ToolPage, when } from './tool';

const NO_SIDES = { message: 'no', name: false, note: 'none', key: 'yes' } as const;
const all = (talk: Talk, row: (text: string, name: string) => string) =>
  talk.rows
    .filter(({ from }) => from !== 'note')
    .map(({ from, text }) => row(text, from === 'customer' ? talk.name : 'Kim Lee'))
    .join('');

export const SELF_HOSTED: readonly ToolPage[] = [
  {
    site: 'freescout',
    name: 'FreeScout',
    url: (id) => `https://desk.acme.example/conversation/${id}`,
    page: ({
      open,
      isNote,
    }) => `<div class="conv-reply-block ${when(isNote, 'conv-note-block')}"><form><input type="hidden" name="is_note" value="${isNote ? 1 : ''}"><div class="note-editor note-frame"><div class="note-editable" contenteditable="true"></div></div><button class="btn-reply-submit btn-send-text">${isNote ? 'Add Note' : 'Send Reply'}</button></form></div>
      <div id="conv-layout-main">${rows(
        { ...open, rows: [...open.rows].reverse() },
        (text) =>
          `<div class="thread thread-type-customer"><div class="thread-person"><strong>${open.name}</strong></div><div class="thread-content">${text}</div></div>`,
        (text) =>
          `<div class="thread thread-type-message"><div class="thread-person"><strong>Kim Lee</strong></div><div class="thread-content">${text}</div></div>`,
        (text) => `<div class="thread thread-type-note"><div class="thread-content">${text}</div></div>`,
      )}</div>`,
    box: '.note-editable',
    send: '.btn-send-text',
    knows: KNOWN,
  },
  {
    site: 'osticket',
    name: 'osTicket',
    url: (id) => `https://desk.acme.example/scp/tickets.php?id=${id}`,
    page: ({ open, isNote }) => {
      const entry = (kind: string, name: string) => (text: string) =>
        `<div class="thread-entry ${kind}"><div class="header"><b>${name}</b> posted <time>today</time></div><div class="thread-body">${text}</div></div>`;
      return `<div id="ticket_thread">${rows(open, entry('message', open.name), entry('response', 'Kim Lee'), entry('note', 'Kim Lee'))}</div>
        <form id="reply" ${when(isNote, 'hidden')}><div class="redactor-in" contenteditable="true"></div><textarea id="response" hidden></textarea><input type="submit" class="save pending" value="Post Reply"></form>
        <form id="note" ${when(!isNote, 'hidden')}><div class="redactor-in" contenteditable="true"></div><input type="submit" class="save pending" value="Post Note"></form>`;
    },
    box: '#reply .redactor-in',
    noteBox: '#note .redactor-in',
    send: '#reply input',
    knows: KNOWN,
  },
  {
    site: 'rt',
    name: 'Request Tracker',
    url: (id) => `https://rt.acme.example/Ticket/Update.html?id=${id}`,
    page: ({
      isNote,
    }) => `<form><select name="UpdateType"><option value="private" ${when(isNote, 'selected')}>Comments (Not sent to requestors)</option><option value="response" ${when(!isNote, 'selected')}>Reply to requestors</option></select>
      <div class="messagebox-container ${when(isNote, 'action-private')}"><div class="ck-editor__editable" contenteditable="true"></div></div><input type="submit" name="SubmitTicket" value="Update Ticket"></form>`,
    box: '.ck-editor__editable',
    send: 'input[name=SubmitTicket]',
    knows: { ...NO_SIDES, note: 'yes' },
  },
  {
    site: 'znuny',
    name: 'Znuny / OTRS',
    url: (id) => `https://desk.acme.example/otrs/index.pl?Action=AgentTicketCompose;TicketID=${id}`,
    page: () =>
      `<form id="ComposeTicket"><textarea id="RichText" class="RichText" hidden></textarea><iframe class="cke_wysiwyg_frame"></iframe><button id="submitRichText" type="submit">Send mail</button></form>`,
    frame: '.cke_wysiwyg_frame',
    box: 'body',
    send: '#submitRichText',
    knows: NO_SIDES,
  },
  {
    site: 'rocketchat',
    name: 'Rocket.Chat',
    url: (id) => `https://chat.acme.example/live/${id}/room-info`,
    page: ({ open }) => {
      const row = (own: boolean) => (text: string) =>
        `<div data-qa-type="message" data-own="${own}" data-mid="1"><div data-qa-type="message-body">${text}</div></div>`;
      return `<ul>${rows(open, row(false), row(true))}</ul><div><textarea name="msg"></textarea><button aria-label="Send"></button></div>`;
    },
    box: 'textarea',
    send: 'button',
    knows: { ...KNOWN, name: false, note: 'none' },
  },
  {
    site: 'converse',
    name: 'converse.js',
    url: () => 'https://chat.acme.example/xmpp/',
    page: ({ open, all }) =>
      `<converse-root>${all
        .map((talk) => {
          const row = (who: string) => (text: string) =>
            `<div class="message chat-msg chat" data-from="x@acme.example"><div class="chat-msg__content chat-msg__content--${who}"><span class="chat-msg__heading">10:20</span><div class="chat-msg__body"><div class="chat-msg__message"><span class="chat-msg__text">${text}</span></div></div></div></div>`;
          return `<converse-chat class="chatbox ${when(talk !== open, 'hidden')}"><div class="chatbox-title__text" title="${talk.id}@acme.example" role="heading"><a class="user">${talk.name}</a></div>
          <div class="chat-content">${rows(talk, row('them'), row('me'))}</div><form class="chat-message-form"><textarea class="chat-textarea" placeholder="Message"></textarea><button type="submit" class="send-button" title="Send the message"></button></form></converse-chat>`;
        })
        .join('')}</converse-root>`,
    box: '.chatbox:not(.hidden) textarea',
    send: '.chatbox:not(.hidden) .send-button',
    knows: { ...KNOWN, note: 'none' },
  },
  {
    site: 'mattermost',
    name: 'Mattermost',
    url: (id) => `https://chat.acme.example/team/channels/c${id}`,
    page: ({ open }) => {
      const post = (own: string, name: string) => (text: string) =>
        `<div class="post ${own}"><button class="user-popover">${name}</button><div class="post-message__text"><p>${text}</p></div></div>`;
      return `<div>${rows(open, post('', open.name), post('current--user', 'Kim Lee'))}</div><div><textarea id="post_textbox" placeholder="Write to ${open.name}"></textarea><button data-testid="SendMessageButton"></button></div>`;
    },
    box: 'textarea',
    send: '[data-testid=SendMessageButton]',
    knows: { ...KNOWN, note: 'none' },
  },
  {
    site: 'discourse',
    name: 'Discourse',
    url: (id) => `https://forum.acme.example/t/boots/${id}`,
    page: ({
      open,
    }) => `${all(open, (text, name) => `<article class="topic-post"><span class="names"><a>${name}</a></span><div class="cooked">${text}</div></article>`)}
      <div id="reply-control"><textarea class="d-editor-input"></textarea><div class="save-or-cancel"><button class="create">Reply</button></div></div>`,
    box: 'textarea',
    send: '.create',
    knows: NO_SIDES,
  },
  {
    site: 'uvdesk',
    name: 'UVdesk',
    url: (id) => `https://desk.acme.example/en/member/ticket/view/${id}`,
    page: ({
      open,
      isNote,
    }) => `<div class="thread-list">${all(open, (text, name) => `<div class="uv-ticket-main"><span class="uv-ticket-member-name">${name}</span><p>${text}</p></div>`)}</div>
      <form id="r" ${when(isNote, 'hidden')}><input type="hidden" name="threadType" value="reply"><iframe id="reply-area_ifr"></iframe><textarea id="reply-area" hidden></textarea><button type="submit">Reply</button></form>
      <form id="n" ${when(!isNote, 'hidden')}><input type="hidden" name="threadType" value="note"><iframe id="note-area_ifr"></iframe><button type="submit">Add note</button></form>`,
    frame: '#reply-area_ifr',
    noteBox: '#note-area_ifr',
    box: 'body',
    send: '#r button',
    knows: { ...NO_SIDES, note: 'yes' },
  },
  {
    site: 'libredesk',
    name: 'Libredesk',
    url: (id) => `https://desk.acme.example/inboxes/assigned/conversation/${id}`,
    page: ({ open, isNote }) =>
      `<a href="/contacts/9">${open.name}</a><div>${rows(
        open,
        (text) => `<div class="flex flex-col text-left items-start"><div class="message-bubble">${text}</div></div>`,
        (text) => `<div class="flex flex-col text-left items-end"><div class="message-bubble">${text}</div></div>`,
        (text) => `<div class="flex flex-col text-left items-end"><div class="message-bubble bg-private">${text}</div></div>`,
      )}</div><div class="${when(isNote, '!bg-private')}"><div class="editor-wrapper"><div class="native-html"><div class="tiptap ProseMirror" contenteditable="true"></div></div></div><button>Send</button></div>`,
    box: '.ProseMirror',
    send: 'button',
    knows: KNOWN,
  },
  {
    site: null,
    name: 'Papercups',
    url: (id) => `https://desk.acme.example/conversations/all/${id}`,
    page: ({ open, isNote }) =>
      `${all(open, (text) => `<div class="css-1">${text}</div>`)}<div class="ant-mentions"><textarea placeholder="${isNote ? 'Type @ to mention a teammate and they will be notified: internal note' : 'Type your message here'}"></textarea></div><button>Send</button>`,
    box: 'textarea',
    send: 'button',
    knows: { ...NO_SIDES, note: 'yes' },
  },
  {
    site: 'peppermint',
    name: 'Peppermint',
    url: (id) => `https://desk.acme.example/issue/${id}`,
    page: ({
      open,
      isNote,
    }) => `<div class="bn-editor" contenteditable="true"></div><ul role="list">${all(open, (text) => `<li>${text}</li>`)}</ul>
      <form><textarea id="comment" name="comment"></textarea><button type="button" role="switch" aria-checked="${!isNote}">Public Reply</button><button type="submit">Comment</button></form>`,
    box: '#comment',
    send: '[type=submit]',
    knows: { ...NO_SIDES, note: 'yes' },
  },
  {
    site: 'trudesk',
    name: 'Trudesk',
    url: (id) => `https://desk.acme.example/tickets/${id}`,
    page: ({ isNote }) =>
      `<div class="ticket-reply"><div class="CodeMirror"><textarea></textarea></div><button>${isNote ? 'Save Note' : 'Post Comment'}</button></div>`,
    box: 'textarea',
    send: 'button',
    knows: { ...NO_SIDES, note: 'yes' },
  },
  {
    site: 'redmine',
    name: 'Redmine',
    url: (id) => `https://redmine.acme.example/issues/${id}`,
    page: ({
      open,
      isNote,
    }) => `<div id="history">${all(open, (text, name) => `<div class="journal has-notes"><h4 class="journal-header"><a class="user">${name}</a></h4><div class="wiki">${text}</div></div>`)}</div>
      <form id="issue-form"><textarea id="issue_description" class="wiki-edit"></textarea><textarea id="issue_notes" class="wiki-edit"></textarea><label><input type="checkbox" id="issue_private_notes" ${when(isNote, 'checked')}> Private notes</label><input type="submit" value="Submit"></form>`,
    box: '#issue_notes',
    send: '[type=submit]',
    knows: { ...NO_SIDES, note: 'yes' },
  },
  {
    site: 'glpi',
    name: 'GLPI',
    url: (id) => `https://glpi.acme.example/front/ticket.form.php?id=${id}`,
    page: ({ open, isNote }) => {
      const item =
        (side: string, kind = '') =>
        (text: string) =>
          `<div class="timeline-item ITILFollowup ${kind}"><div class="timeline-content ${side}"><div class="read-only-content">${text}</div></div></div>`;
      return `<div>${rows(open, item('t-left'), item('t-right'), item('t-right', 'private-item'))}</div><form class="itilfollowup"><textarea name="content" hidden></textarea><iframe class="tox-edit-area__iframe"></iframe><label><input type="checkbox" name="is_private" ${when(isNote, 'checked')}> Private</label><button name="add" type="submit">Add</button></form>`;
    },
    frame: '.tox-edit-area__iframe',
    box: 'body',
    send: 'button[name=add]',
    knows: { ...KNOWN, name: false },
  },
];
