/** Telegram Web, two apps: A under /a/, K under /k/. K keeps an editable beside the real one to measure it. The chat's id is in the hash. */
import { defineSite } from './define-site';

export const telegram = defineSite({
  id: 'telegram',
  name: 'Telegram',
  hosts: ['https://web.telegram.org/*'],
  composer: ['#editable-message-text[contenteditable="true"]', '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)'],
  customerMessage: ['.Message:not(.own) .text-content', '.bubble[data-mid]:not(.is-out)'],
  agentMessage: ['.Message.own', '.bubble.is-out'],
  send: ['.main-button.send', 'button[title="Send Message"]', '.btn-send'],
  conversationKey: '#(-?\\w+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
