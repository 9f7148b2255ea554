/**
 * Odoo, live chat and chatter, its cloud and own installations. A hidden text area beside the real one measures its height; chat windows stand
 * side by side. "Log note" changes the box's own words.
 */
import { defineSite } from './define-site';

export const odoo = defineSite({
  id: 'odoo',
  name: 'Odoo',
  hosts: ['https://*.odoo.com/*'],
  marks: ['.o-mail-Composer-input', '.o-mail-Composer'],
  composer: [
    'textarea.o-mail-Composer-input:not(.o-mail-Composer-fake)',
    '.o-mail-Composer-html [contenteditable="true"]',
    '.odoo-editor-editable',
    '.note-editable',
  ],
  customerMessage: ['.o-mail-Message:not(.o-selfAuthored) .o-mail-Message-body'],
  agentMessage: ['.o-mail-Message.o-selfAuthored .o-mail-Message-body'],
  customerName: ['.o-mail-Message-author'],
  send: ['.o-mail-Composer-send'],
  threadNote: ['.o-note'],
  conversationKey: '[?&#](?:active_)?id=([\\w.-]+)',
  facts: { date: '2026-11-21', confidence: 'medium' },
});
