/** Discord. Slate, no Send button, further editors in threads and edits. Nothing in the page says who is the customer. */
import { defineSite } from './define-site';

export const discord = defineSite({
  id: 'discord',
  name: 'Discord',
  hosts: ['https://discord.com/*'],
  paths: ['^/channels/'],
  composer: ['div[data-slate-editor="true"][role="textbox"]'],
  message: ['li[id^="chat-messages-"] [id^="message-content-"]'],
  customerName: ['[id^="message-username-"]'],
  conversationKey: '/channels/[@\\w]+/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
