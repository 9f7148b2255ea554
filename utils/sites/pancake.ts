/** Pancake. A text area of React's for messages and for comments under posts; Send is a picture without words. */
import { defineSite } from './define-site';

export const pancake = defineSite({
  id: 'pancake',
  name: 'Pancake',
  hosts: ['https://pancake.vn/*', 'https://*.pancake.vn/*', 'https://pages.fm/*', 'https://*.pages.fm/*'],
  composer: ['textarea#replyBoxComposer', '.reply-box-container textarea'],
  customerMessage: ['#message-col-list .client-message .message-text-ele', '.message-text-ele.client-message'],
  agentMessage: ['#message-col-list .page-message'],
  customerName: ['#pageCustomer .customer-name', '.customer-name'],
  conversationKey: '[?&]c_id=([\\w-]+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
