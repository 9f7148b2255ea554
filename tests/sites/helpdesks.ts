/** Pages of helpdesks in the cloud. */
import { KNOWN, rows, type ToolPage, when } from './tool';

export const HELPDESKS: readonly ToolPage[] = [
  {
    site: 'zendesk',
    name: 'Zendesk',
    url: (id) => `https://acme.zendesk.com/agent/tickets/${id}`,
    // Every open ticket stays in the document.
    page: ({ open, all, isNote }) =>
      `<main id="main_panes">${all
        .map((talk) => {
          const row = (type: string, inside: string) => (text: string) =>
            `<article data-test-id="omni-log-comment-item"><span data-test-id="omni-log-item-sender">${type === 'agent' ? 'Kim Lee' : talk.name}</span>${inside}<div data-test-id="omni-log-item-message" type="${type}"><div data-test-id="omni-log-message-content"><p>${text}</p></div></div></article>`;
          const log = rows(
            talk,
            row('end-user', ''),
            row('agent', ''),
            row('agent', '<span data-test-id="omni-log-internal-note-tag">Internal</span>'),
          );
          const label = isNote ? 'Internal note composer' : 'Public reply composer';
          return `<div class="${talk === open ? 'shown' : 'kept'}"><div data-test-id="omni-log-container">${log}</div>
          <div aria-label="${label}"><button data-test-id="omnichannel-channel-switcher-button" aria-label="${isNote ? 'Internal note' : 'Public reply'}"></button>
          <div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true" class="ck-editor__editable"></div>
          <button data-test-id="omnichannel-omnicomposer-send-button">Send</button></div></div>`;
        })
        .join('')}</main>`,
    box: '.shown [contenteditable]',
    send: '.shown [data-test-id="omnichannel-omnicomposer-send-button"]',
    knows: KNOWN,
  },
  {
    site: 'intercom',
    name: 'Intercom',
    url: (id) => `https://app.intercom.com/a/inbox/x1/inbox/all/conversation/${id}`,
    page: ({ open, isNote }) => {
      const part = (category: number) => (text: string) =>
        `<div data-part-group-id="p" data-part-group-category="${category}"><div class="interblocks-html"><p>${text}</p></div></div>`;
      return `<div data-inbox-conversation-header-title>${open.name}</div><div>${rows(open, part(1), part(3), (text) => `<div class="conversation__text o__note"><div data-part-group-id="n" data-part-group-category="3"><div class="interblocks-html">${text}</div></div></div>`)}</div>
        <div data-conversation-reply-composer><span data-intercom-target="note-tab" class="${when(isNote, 'o__selected')}">Note</span>
        <div class="ProseMirror embercom-prosemirror-composer-editor" contenteditable="true"></div><div class="js__conversation-controls-buttons"><button>Send</button></div></div>`;
    },
    box: '.ProseMirror',
    send: '.js__conversation-controls-buttons button',
    knows: KNOWN,
  },
  {
    site: 'freshdesk',
    name: 'Freshdesk',
    url: (id) => `https://acme.freshdesk.com/a/tickets/${id}`,
    page: ({ open }) => {
      const [first, ...later] = open.rows.filter(({ from }) => from !== 'note');
      return `<h2 class="ticket-subject-heading">Order</h2><div class="ticket-description"><div class="text__content">${first?.text}</div></div>
        ${later.map(({ text }) => `<div class="ticket-details__item"><div class="text__content">${text}</div></div>`).join('')}
        <div><div class="fr-box"><div class="fr-element fr-view" contenteditable="true"></div></div><button>Send</button></div>`;
    },
    box: '.fr-element',
    send: '.fr-box + button',
    knows: { message: 'single', name: false, note: 'none', key: 'yes' },
  },
  {
    site: 'freshchat',
    name: 'Freshchat',
    url: (id) => `https://acme.myfreshworks.com/crm/messaging/a/55/inbox/0/conversation/${id}`,
    page: ({ open, isNote }) => `<ul>${rows(
      open,
      (text) => `<li class="user-messages"><div class="fc-ui-message-bubble comment user-message">${text}</div></li>`,
      (text) => `<li class="user-messages fc-agent-message"><div class="fc-ui-message-bubble comment">${text}</div></li>`,
      (text) =>
        `<li class="user-messages fc-agent-message"><div class="note-bubble"><div class="fc-ui-message-bubble comment">${text}</div></div></li>`,
    )}</ul><div class="reply"><a class="reply-tab ${when(!isNote, 'active')}">Reply</a><a class="private-note-tab ${when(isNote, 'active')}">Private note</a>
      <div class="msg-reply-box medium-editor-element" contenteditable="true"></div><button>Send</button></div>`,
    box: '.msg-reply-box',
    send: '.reply button',
    knows: { ...KNOWN, name: false },
  },
  {
    site: 'helpscout',
    name: 'Help Scout',
    url: (id) => `https://secure.helpscout.net/conversation/${id}/9`,
    page: ({ open }) =>
      `<div data-testid="ThreadContainer"><span data-nocollapse="true">${open.name}</span></div><ol aria-label="Thread Items">${rows(
        open,
        (text) => `<li><div id="thread-1" aria-label="1. customer message">${text}</div></li>`,
        (text) => `<li><div id="thread-2" aria-label="2. user reply">${text}</div></li>`,
      )}</ol><div><button data-testid="note-button">Note</button><div data-cy="ConvoEditor" data-testid="reply-editor" role="textbox" aria-label="Reply Editor" contenteditable="true"></div><button id="sendBtn">Send</button></div>`,
    box: '[data-cy=ConvoEditor]',
    send: '#sendBtn',
    knows: { ...KNOWN, note: 'none' },
  },
  {
    site: 'hubspot',
    name: 'HubSpot',
    url: (id) => `https://app.hubspot.com/live-messages/991/inbox/${id}`,
    page: ({ open }) => {
      const row = (side: string) => (text: string) =>
        `<div data-test-id="primary-message-${side}"><div data-test-id="primary-message-content">${text}</div></div>`;
      return `<dl><dt data-message-metadata-type="from"><b>${open.name}</b></dt></dl><div>${rows(open, row('visitor'), row('agent'))}</div>
        <div><div data-test-id="rte-content" class="ProseMirror" contenteditable="true"></div><button>Send</button></div>`;
    },
    box: '[data-test-id=rte-content]',
    send: '[data-test-id=rte-content] + button',
    knows: { ...KNOWN, note: 'none' },
  },
  {
    site: 'salesforce',
    name: 'Salesforce',
    url: (id) => `https://acme.lightning.force.com/lightning/r/LiveChatTranscript/570${id}/view`,
    page: ({ open }) => `<div>${open.rows.map(({ text }) => `<p class="slds-chat-x">${text}</p>`).join('')}</div>
      <div><textarea class="runtime_service_liveagentChatInput slds-textarea"></textarea><button>Send</button></div>`,
    box: 'textarea',
    send: 'textarea + button',
    knows: { message: 'no', name: false, note: 'none', key: 'yes' },
  },
  {
    site: 'crisp',
    name: 'Crisp',
    url: (id) => `https://app.crisp.chat/website/a1/inbox/session_${id}/`,
    page: ({ open }) =>
      `<div class="c-conversation-box-content">${rows(
        open,
        (text) => `<div class="c-conversation-box-content-message c-conversation-box-content-message--user"><span>${text}</span></div>`,
        (text) => `<div class="c-conversation-box-content-message c-conversation-box-content-message--operator"><span>${text}</span></div>`,
      )}</div><div class="c-conversation-box-field__field-composer-field"><div contenteditable="true"></div></div><button>Send</button>`,
    box: '[contenteditable]',
    send: 'button',
    knows: { ...KNOWN, name: false, note: 'none' },
  },
  {
    site: 'reamaze',
    name: 'Re:amaze',
    url: (id) => `https://acme.reamaze.com/admin/conversations/${id}`,
    page: ({ open, isNote }) => `<div id="messages-list"><ul>${rows(
      open,
      (text) => `<li class="message chat-ui"><div class="message-body"><p>${text}</p></div></li>`,
      (text) => `<li class="message staff chat-ui"><div class="message-body"><p>${text}</p></div></li>`,
    )}</ul></div><div><ul id="mode-switch"><li class="${when(!isNote, 'active')}">Reply</li><li class="${when(isNote, 'active')}">Internal Note</li></ul>
      <textarea id="message_body"></textarea><button>Send</button></div><aside id="conversation-right-rail"><div class="customer-profile">${open.name}</div></aside>`,
    box: '#message_body',
    send: '#message_body + button',
    knows: KNOWN,
  },
  {
    site: 'chatwoot',
    name: 'Chatwoot',
    url: (id) => `https://app.chatwoot.com/app/accounts/1/conversations/${id}`,
    page: ({ open, isNote }) => `<div>${rows(
      open,
      (text) => `<div data-message-id="1"><div class="left-bubble">${text}</div></div>`,
      (text) => `<div data-message-id="2"><div class="right-bubble">${text}</div></div>`,
    )}</div><div class="reply-box ${when(isNote, 'is-private')}"><div class="ProseMirror-woot-style ProseMirror" contenteditable="true"></div>
      <div class="right-wrap"><button>Send</button></div></div>`,
    box: '.ProseMirror',
    send: '.right-wrap button',
    knows: { ...KNOWN, name: false },
  },
  {
    site: 'zammad',
    name: 'Zammad',
    url: (id) => `https://acme.zammad.com/#ticket/zoom/${id}`,
    // Ticket tabs stay in the document; Send is in the page's footer.
    page: ({ open, all, isNote }) =>
      `${all
        .map(
          (talk) =>
            `<div class="content ${when(talk !== open, 'hide" hidden="')}"><div class="ticket-article">${rows(
              talk,
              (text) => `<div class="ticket-article-item customer"><div class="richtext-content">${text}</div></div>`,
              (text) => `<div class="ticket-article-item agent"><div class="richtext-content">${text}</div></div>`,
            )}</div><form class="article-add ${when(isNote, 'is-internal')}"><input type="hidden" name="internal" value="${isNote}"><div class="article-new ${when(talk === open, 'mine')}"><div class="articleNewEdit-body" contenteditable="true"></div></div></form></div>`,
        )
        .join('')}<footer><button class="js-submit">Update</button></footer>`,
    box: '.mine [contenteditable]',
    send: '.js-submit',
    knows: { ...KNOWN, name: false },
  },
  {
    site: 'odoo',
    name: 'Odoo',
    url: (id) => `https://acme.odoo.com/web#id=${id}&model=helpdesk.ticket`,
    // A chat window of another conversation beside the chatter, and a hidden text area that measures.
    page: ({ open, all, isNote }) =>
      `${all
        .map(
          (talk) => `<section class="${talk === open ? 'mine' : 'other'}">${rows(
            talk,
            (text) =>
              `<div class="o-mail-Message"><b class="o-mail-Message-author">${talk.name}</b><div class="o-mail-Message-body">${text}</div></div>`,
            (text) =>
              `<div class="o-mail-Message o-selfAuthored"><b class="o-mail-Message-author">Kim Lee</b><div class="o-mail-Message-body">${text}</div></div>`,
            (text) =>
              `<div class="o-mail-Message o-selfAuthored o-note"><b class="o-mail-Message-author">Kim Lee</b><div class="o-mail-Message-body">${text}</div></div>`,
          )}<div class="o-mail-Composer"><textarea class="o-mail-Composer-input" placeholder="${isNote ? 'Log an internal note…' : 'Send a message to followers…'}"></textarea>
          <textarea class="o-mail-Composer-input o-mail-Composer-fake" disabled></textarea><button class="o-mail-Composer-send">${isNote ? 'Log' : 'Send'}</button></div></section>`,
        )
        .join('')}`,
    box: '.mine textarea:not(.o-mail-Composer-fake)',
    send: '.mine .o-mail-Composer-send',
    knows: KNOWN,
  },
  {
    site: 'frappe',
    name: 'Frappe Helpdesk',
    url: (id) => `https://acme.frappe.cloud/helpdesk/tickets/${id}`,
    page: ({ open, isNote }) => {
      const editor = (isShown: boolean, id: string, label: string) =>
        `<div ${when(!isShown, 'style="display: none"')}><div class="ProseMirror" id="${id}" contenteditable="true"></div><button>${label} (Ctrl + ⏎)</button></div>`;
      return `<div>${open.rows.map(({ from, text }, at) => (from === 'note' ? `<div id="comment-${at}">${text}</div>` : `<div id="communication-${at}">${text}</div>`)).join('')}</div>
        <div class="comm-area">${editor(!isNote, 'mail', 'Send')}${editor(isNote, 'comment', 'Comment')}</div>`;
    },
    box: '#mail',
    noteBox: '#comment',
    send: '#mail + button',
    knows: { message: 'no', name: false, note: 'yes', key: 'yes' },
  },
];
