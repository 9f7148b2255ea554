/**
 * Intercom Inbox. ProseMirror, one composer for all conversations. Class names became Tailwind's in 2026 and the attribute that told
 * customer from agent went away in new inboxes: there the customer stands on the left.
 */
import { defineSite } from './define-site';

export const intercom = defineSite({
  id: 'intercom',
  name: 'Intercom',
  hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  paths: ['/inbox/'],
  composer: [
    '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
    '.ProseMirror.embercom-prosemirror-composer-editor',
  ],
  customerMessage: ['[data-part-group-id][data-part-group-category="1"] .interblocks-html'],
  agentMessage: ['[data-part-group-id][data-part-group-category="3"] .interblocks-html'],
  message: ['[class*="group/content-part"] .interblocks-html', '.inbox-2__break-words'],
  customerSide: 'left',
  customerName: ['[data-inbox-conversation-header-title]', '[data-conversation-title]'],
  send: ['.js__conversation-controls-buttons'],
  note: ['[data-intercom-target="note-tab"].o__selected'],
  threadNote: ['.conversation__text.o__note'],
  conversationKey: '/conversation/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'medium' },
});
