/** converse.js, the XMPP chat. A text area for each chat; in its window several chats stand side by side, hidden or not. */
import { defineSite } from './define-site';

export const converse = defineSite({
  id: 'converse',
  name: 'converse.js',
  hosts: [],
  marks: ['.chat-message-form .chat-textarea'],
  composer: ['.chat-textarea'],
  customerMessage: ['.chat-msg__content--them .chat-msg__text'],
  agentMessage: ['.chat-msg__content--me .chat-msg__text'],
  customerName: ['.chatbox-title__text'],
  send: ['.send-button'],
  pane: ['.chatbox'],
  selected: { row: '.chatbox:not(.hidden) .chatbox-title__text', attribute: 'title' },
  facts: { date: '2026-11-22', confidence: 'high' },
});
