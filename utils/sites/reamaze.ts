/** Re:amaze. One text area for reply and note; which it is says the chosen item of the mode switch. */
import { defineSite } from './define-site';

export const reamaze = defineSite({
  id: 'reamaze',
  name: 'Re:amaze',
  hosts: ['https://*.reamaze.com/*'],
  paths: ['^/admin/'],
  composer: ['textarea#message_body'],
  customerMessage: ['#messages-list li.message.chat-ui:not(.staff) p'],
  agentMessage: ['#messages-list .message.staff.chat-ui .message-body > p'],
  customerName: ['#conversation-right-rail .customer-profile'],
  noteControl: ['#mode-switch > li'],
  conversationKey: '/conversations/([\\w-]+)',
  facts: { date: '2026-11-21', confidence: 'medium' },
});
