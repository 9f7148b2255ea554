/**
 * HubSpot inbox and help desk. ProseMirror; a virtual list whose nodes are used again, so nothing may be remembered of a row. Regional
 * hosts are app-eu1, app-na2 …, which a match pattern cannot say. The tab of comments is left to the generic way.
 */
import { defineSite } from './define-site';

export const hubspot = defineSite({
  id: 'hubspot',
  name: 'HubSpot',
  hosts: ['https://*.hubspot.com/*'],
  paths: ['^/live-messages/', '^/help-desk/'],
  composer: ['[data-test-id="rte-content"][contenteditable="true"]', '[data-test-id="rte-content"] [contenteditable="true"]'],
  customerMessage: ['[data-test-id="primary-message-visitor"] [data-test-id="primary-message-content"]'],
  agentMessage: ['[data-test-id="primary-message-agent"] [data-test-id="primary-message-content"]'],
  customerName: ["dt[data-message-metadata-type='from'] b"],
  conversationKey: '/(?:inbox|thread|ticket|view/\\d+)/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'medium' },
});
