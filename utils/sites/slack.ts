/**
 * Slack. Quill, one composer for the channel and one for its thread. Nothing in the page says who is the customer: mood and questions stay
 * unknown.
 */
import { defineSite } from './define-site';

export const slack = defineSite({
  id: 'slack',
  name: 'Slack',
  hosts: ['https://app.slack.com/*'],
  paths: ['^/client/'],
  composer: ['[data-qa="message_input"] .ql-editor', '[data-qa="threads_flexpane"] .ql-editor'],
  message: ['[data-qa="message_container"] [data-qa="message-text"]'],
  customerName: ['[data-qa="message_sender_name"]', '.c-message__sender'],
  send: ['[data-qa="texty_send_button"]'],
  conversationKey: '/client/\\w+/(\\w+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
