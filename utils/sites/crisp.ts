/** Crisp. A markdown field of its own; the pane is made anew with each conversation. Note is a tab over the same field, left to the generic way. */
import { defineSite } from './define-site';

export const crisp = defineSite({
  id: 'crisp',
  name: 'Crisp',
  hosts: ['https://app.crisp.chat/*'],
  paths: ['^/website/'],
  composer: [
    '.c-conversation-box-field__field-composer-field [contenteditable="true"]',
    '.c-editor-composer__field.o-markdown',
    '.c-conversation-box__editor [contenteditable="true"]',
  ],
  customerMessage: ['.c-conversation-box-content .c-conversation-box-content-message--user'],
  agentMessage: ['.c-conversation-box-content .c-conversation-box-content-message--operator'],
  conversationKey: '/inbox/(session_[\\w-]+)',
  facts: { date: '2026-11-21', confidence: 'medium' },
});
