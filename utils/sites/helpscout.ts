/**
 * Help Scout. An editable of its own, Redactor in older accounts, in the page only once Reply was pressed. The Note button shows no state
 * that public code knows: the box's own label says what it is.
 */
import { defineSite } from './define-site';

export const helpscout = defineSite({
  id: 'helpscout',
  name: 'Help Scout',
  hosts: ['https://secure.helpscout.net/*'],
  paths: ['^/conversation/'],
  composer: [
    '[data-cy="ConvoEditor"]',
    '[data-testid="reply-editor"]',
    '.editor-container[contenteditable="true"]',
    '[role="textbox"][aria-label="Reply Editor"]',
    '.redactor_redactor.redactor_editor',
  ],
  customerMessage: ['ol[aria-label="Thread Items"] li > div[id^="thread-"][aria-label*="customer" i]', '.is-customer'],
  agentMessage: ['[aria-label*="user reply" i]'],
  customerName: ['[data-testid="ThreadContainer"] span[data-nocollapse="true"]'],
  send: ['#sendBtn'],
  conversationKey: '/conversation/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'medium' },
});
