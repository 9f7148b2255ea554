/**
 * Zendesk Agent Workspace. CKEditor 5, which the switch between reply and note does not remount. Every open ticket stays in the
 * document, all at the same place: the pane around the box tells them apart. Labels are translated, classes are hashed.
 */
import { defineSite } from './define-site';

export const zendesk = defineSite({
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['https://*.zendesk.com/*'],
  paths: ['^/agent/'],
  composer: [
    '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]',
    '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
    '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"]',
    '.zendesk-editor--rich-text-container [contenteditable="true"][role="textbox"]',
  ],
  customerMessage: [
    '[data-test-id="omni-log-container"] [data-test-id="omni-log-item-message"][type="end-user"] [data-test-id="omni-log-message-content"]',
  ],
  agentMessage: [
    '[data-test-id="omni-log-container"] [data-test-id="omni-log-item-message"][type="agent"] [data-test-id="omni-log-message-content"]',
  ],
  customerName: ['[data-test-id="omni-log-comment-user-link"]', '[data-test-id="omni-log-item-sender"]'],
  send: [
    '[data-test-id="omnichannel-omnicomposer-send-button"]',
    '[data-test-id="submit_button-button"]',
    '[data-test-id="submit_button-menu-button"]',
  ],
  note: ['[aria-label="Internal note composer"]'],
  noteControl: ['[data-test-id="omnichannel-channel-switcher-button"]'],
  threadNote: ['[data-test-id="omni-log-internal-note-tag"]'],
  pane: ['main#main_panes > *'],
  conversationKey: '/agent/tickets/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
