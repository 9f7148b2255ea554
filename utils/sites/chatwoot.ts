/**
 * Chatwoot, its cloud and own installations. ProseMirror, a text area on plain channels; one editor for all conversations, kept when it becomes
 * a private note.
 */
import { defineSite } from './define-site';

export const chatwoot = defineSite({
  id: 'chatwoot',
  name: 'Chatwoot',
  hosts: ['https://app.chatwoot.com/*'],
  paths: ['^/app/accounts/'],
  marks: ['.reply-box .ProseMirror-woot-style', '.reply-box__top textarea.input'],
  composer: [
    '.reply-box .ProseMirror-woot-style[contenteditable="true"]',
    '.reply-box .ProseMirror[contenteditable="true"]',
    '.reply-box__top textarea.input',
  ],
  customerMessage: ['[data-message-id] .left-bubble', 'li.left .bubble'],
  agentMessage: ['[data-message-id] .right-bubble', 'li.right .bubble'],
  send: ['.reply-box .right-wrap button'],
  note: ['.reply-box.is-private', '.bottom-box.is-note-mode'],
  conversationKey: '/conversations/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
