/** Zulip. A text area; nothing in the page says who is the customer. */
import { defineSite } from './define-site';

export const zulip = defineSite({
  id: 'zulip',
  name: 'Zulip',
  hosts: ['https://*.zulipchat.com/*'],
  marks: ['textarea#compose-textarea'],
  composer: ['textarea#compose-textarea'],
  message: ['.message_row .message_content'],
  customerName: ['.message_row .sender_name'],
  send: ['#compose-send-button'],
  conversationKey: '#(narrow/[^?]+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
