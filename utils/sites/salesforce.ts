/**
 * Salesforce Lightning Service Console. CKEditor 4 two frames deep for cases, a text area for chats. Several tabs stay in the document, and
 * nothing public tells who wrote a message.
 */
import { defineSite } from './define-site';

export const salesforce = defineSite({
  id: 'salesforce',
  name: 'Salesforce',
  hosts: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  composer: ['textarea.runtime_service_liveagentChatInput', 'iframe[title="Email Body"]', '.slds-textarea'],
  conversationKey: '/r/(?:Case|LiveChatTranscript|MessagingSession)/(\\w+)',
  facts: { date: '2026-11-21', confidence: 'medium' },
});
