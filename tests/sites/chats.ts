/** Pages of mail and chat programs. */
import { rows, type Talk, type ToolPage, when } from './tool';

const CHAT = { message: 'yes', name: true, note: 'none', key: 'yes' } as const;
const NO_SIDES = { message: 'no', name: false, note: 'none', key: 'yes' } as const;
const spoken = (talk: Talk) => talk.rows.filter(({ from }) => from !== 'note');
const all = (talk: Talk, row: (text: string, name: string) => string) =>
  spoken(talk)
    .map(({ from, text }) => row(text, from === 'customer' ? talk.name : 'Kim Lee'))
    .join('');

export const CHATS: readonly ToolPage[] = [
  {
    site: 'gmail',
    name: 'Gmail',
    url: (id) => `https://mail.google.com/mail/u/0/#inbox/FMfcgzQcpdWkTlLm${id}`,
    title: () => 'Order - kim@acme.example - Gmail',
    page: ({ open }) =>
      `<div role="list">${all(
        open,
        (text, name) =>
          `<div class="adn" data-message-id="m"><span class="gD" email="${name === 'Kim Lee' ? 'kim@acme.example' : 'guest@mail.example'}">${name}</span><div class="ii gt"><div class="a3s">${text}<div class="gmail_quote">On Monday Kim wrote</div></div></div></div>`,
      )}</div><div class="Ap"><div class="Am Al editable" role="textbox" g_editable="true" contenteditable="true" aria-label="Message Body"></div></div><div class="aoO" role="button">Send</div>`,
    box: '[g_editable]',
    send: '.aoO',
    knows: CHAT,
  },
  {
    site: 'outlook',
    name: 'Outlook',
    url: (id) => `https://outlook.office.com/mail/inbox/id/${id}`,
    page: ({
      open,
    }) => `${all(open, (text, name) => `<div><span id="x_FROM">${name}</span><div id="UniqueMessageBody_1" role="document">${text}</div></div>`)}
      <div><div role="textbox" aria-multiline="true" aria-label="Message body" contenteditable="true"></div><button data-testid="ComposeSendButton">Send</button></div>`,
    box: '[contenteditable]',
    send: 'button',
    knows: { ...CHAT, message: 'single' },
  },
  {
    site: 'slack',
    name: 'Slack',
    url: (id) => `https://app.slack.com/client/T1/C${id}`,
    page: ({
      open,
    }) => `${all(open, (text, name) => `<div data-qa="message_container"><b data-qa="message_sender_name">${name}</b><div data-qa="message-text">${text}</div></div>`)}
      <div data-qa="message_input"><div class="ql-editor" contenteditable="true"></div></div><button data-qa="texty_send_button" aria-label="Send now"></button>`,
    box: '.ql-editor',
    send: 'button',
    knows: NO_SIDES,
  },
  {
    site: 'teams',
    name: 'Microsoft Teams',
    url: (id) => `https://teams.microsoft.com/v2/?chat=${id}`,
    page: ({ open }) => {
      const row = (own: string, name: string) => (text: string) =>
        `<div data-tid="chat-pane-message" class="${own}"><span data-tid="message-author-name">${name}</span><div data-tid="messageBodyContent">${text}</div></div>`;
      return `${rows(open, row('fui-ChatMessage', open.name), row('fui-ChatMyMessage', 'Kim Lee'))}
        <div data-tid="ckeditor" class="ck-editor__editable" contenteditable="true"></div><button data-tid="newMessageCommands-send" aria-label="Send"></button>`;
    },
    box: '[data-tid=ckeditor]',
    send: 'button',
    knows: CHAT,
  },
  {
    site: 'whatsapp',
    name: 'WhatsApp Web',
    url: () => 'https://web.whatsapp.com/',
    page: ({ open }) => `<div id="side"><div contenteditable="true" data-lexical-editor="true" aria-label="Search"></div></div>
      <div id="main"><header><span dir="auto">${open.name}</span></header>${rows(
        open,
        (text) => `<div class="message-in"><span class="selectable-text"><span>${text}</span></span></div>`,
        (text) => `<div class="message-out"><span class="selectable-text"><span>${text}</span></span></div>`,
      )}<footer><div contenteditable="true" data-lexical-editor="true" data-tab="10"></div><button aria-label="Send"><span data-icon="send"></span></button></footer></div>`,
    box: '#main [contenteditable]',
    send: '#main button',
    knows: CHAT,
  },
  {
    site: 'telegram',
    name: 'Telegram',
    url: (id) => `https://web.telegram.org/k/#${id}`,
    page: ({ open }) =>
      `${rows(
        open,
        (text) => `<div class="bubble" data-mid="1"><div class="message">${text}<span class="time">09:41</span></div></div>`,
        (text) => `<div class="bubble is-out" data-mid="2"><div class="message">${text}<span class="time">09:42</span></div></div>`,
      )}<div><div class="input-message-input" contenteditable="true"></div><div class="input-message-input input-field-input-fake" contenteditable="true" aria-hidden="true"></div><button class="btn-send"></button></div>`,
    box: '.input-message-input:not(.input-field-input-fake)',
    send: '.btn-send',
    knows: { ...CHAT, name: false },
  },
  {
    site: 'messenger',
    name: 'Messenger',
    url: (id) => `https://www.messenger.com/t/${id}`,
    page: ({
      open,
    }) => `<div role="main"><div><a aria-label="${open.name}"></a></div>${all(open, (text, name) => `<div role="row" data-left="${name === 'Kim Lee' ? 400 : 0}"><div>${text}</div></div>`)}
      <div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Message"></div><div role="button" aria-label="Press enter to send"></div></div>`,
    box: '[role=textbox]',
    send: '[role=button]',
    knows: CHAT,
  },
  {
    site: 'discord',
    name: 'Discord',
    url: (id) => `https://discord.com/channels/@me/${id}`,
    page: ({
      open,
    }) => `<ol>${all(open, (text, name) => `<li id="chat-messages-1"><span id="message-username-1">${name}</span><div id="message-content-1">${text}</div></li>`)}</ol>
      <div role="textbox" data-slate-editor="true" contenteditable="true" aria-label="Message @ana"></div>`,
    box: '[role=textbox]',
    send: null,
    knows: NO_SIDES,
  },
  {
    site: 'zalo',
    name: 'Zalo',
    url: () => 'https://chat.zalo.me/',
    page: ({
      open,
      all: talks,
    }) => `<div>${talks.map((talk) => `<div class="conv-item ${when(talk === open, 'selected')}" anim-data-id="${talk.id}"><div class="conv-item-title__name">${talk.name}</div></div>`).join('')}</div>
      <div class="block-date">${rows(
        open,
        (text) => `<div class="chat-item"><div class="chat-content">${text}<br>09:41</div></div>`,
        (text) => `<div class="chat-item me"><div class="chat-content">${text}<br>09:42</div></div>`,
      )}</div><div id="chat-input-content-id"><div id="richInput" contenteditable="true"></div></div><div data-translate-title="STR_SEND" role="button"></div>`,
    box: '#richInput',
    send: '[data-translate-title]',
    knows: CHAT,
  },
  {
    site: 'pancake',
    name: 'Pancake',
    url: (id) => `https://pancake.vn/acme?c_id=100_${id}`,
    page: ({ open }) =>
      `<div id="message-col-list">${rows(
        open,
        (text) => `<div class="client-message"><div class="message-text-ele">${text}</div></div>`,
        (text) => `<div class="page-message"><div class="message-text-ele">${text}</div></div>`,
      )}</div><div class="reply-box-container"><textarea id="replyBoxComposer"></textarea><button><svg></svg></button></div><div id="pageCustomer"><div class="customer-name">${open.name}</div></div>`,
    box: 'textarea',
    send: null,
    knows: CHAT,
  },
  {
    site: 'lineoa',
    name: 'LINE Official Account',
    url: (id) => `https://chat.line.biz/U1/chat/U${id}`,
    page: ({
      open,
    }) => `<ul><li class="list-group-item-chat active"><h6>${open.name}</h6></li></ul><div class="chat-body">${all(open, (text, name) => `<div class="chat-row"><div class="chat-item-text" data-left="${name === 'Kim Lee' ? 400 : 0}">${text}</div></div>`)}</div>
      <div><textarea-ex id="editor"></textarea-ex><input class="btn btn-sm btn-primary" type="submit" value="Send"></div>`,
    shadow: 'textarea-ex',
    box: '<textarea class="input" part="input"></textarea>',
    send: 'input[type=submit]',
    knows: CHAT,
  },
  {
    site: 'feige',
    name: '抖店飞鸽',
    url: () => 'https://im.jinritemai.com/pc_seller_v2/main/workspace',
    page: ({ open }) =>
      `<div id="topbar-left-info"><span>${open.name}</span></div>${rows(
        open,
        (text) => `<div data-qa-id="qa-message-warpper"><div class="messageNotMe">${text}</div></div>`,
        (text) => `<div data-qa-id="qa-message-warpper"><div class="messageIsMe">${text}</div></div>`,
      )}<textarea data-qa-id="qa-send-message-textarea"></textarea><div data-qa-id="qa-send-message-button">发送</div>`,
    box: 'textarea',
    send: '[data-qa-id=qa-send-message-button]',
    knows: CHAT,
  },
  {
    site: 'pinduoduo',
    name: '拼多多商家后台',
    url: () => 'https://mms.pinduoduo.com/chat-merchant/index.html',
    page: ({ open }) =>
      `<div currentuid="${open.id}"></div><ul id="msgListContainer">${rows(
        open,
        (text) => `<li class="onemsg"><div class="buyer-item"><div class="msg-content-box">${text}</div></div></li>`,
        (text) => `<li class="onemsg"><div class="cs-item"><div class="msg-content-box">${text}</div></div></li>`,
      )}</ul><textarea id="replyTextarea"></textarea><button>发送</button>`,
    box: 'textarea',
    send: 'button',
    knows: { ...CHAT, name: false },
  },
  {
    site: 'tawk',
    name: 'tawk.to',
    url: (id) => `https://dashboard.tawk.to/#/inbox/5f/all/c${id}`,
    page: ({
      open,
    }) => `${all(open, (text) => `<div class="x1">${text}</div>`)}<div class="tawk-message-input" contenteditable="true" style="display: none"></div>
      <div class="tawk-message-input is-shown" contenteditable="true"></div><button>Send</button>`,
    box: '.is-shown',
    send: 'button',
    knows: NO_SIDES,
  },
  {
    site: 'zulip',
    name: 'Zulip',
    url: (id) => `https://acme.zulipchat.com/#narrow/dm/${id}-ana`,
    page: ({
      open,
    }) => `${all(open, (text, name) => `<div class="message_row"><span class="sender_name">${name}</span><div class="message_content">${text}</div></div>`)}
      <textarea id="compose-textarea"></textarea><button id="compose-send-button">Send</button>`,
    box: 'textarea',
    send: 'button',
    knows: NO_SIDES,
  },
];
