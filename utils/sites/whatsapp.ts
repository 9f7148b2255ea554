/**
 * WhatsApp Web. One Lexical editor for all chats; the search box is another, outside of the footer. Rows come and go with scrolling, and the
 * address never changes: the chat is known by the name on top.
 */
import { defineSite } from './define-site';

export const whatsapp = defineSite({
  id: 'whatsapp',
  name: 'WhatsApp Web',
  hosts: ['https://web.whatsapp.com/*'],
  composer: [
    '#main footer div[contenteditable="true"][data-lexical-editor="true"]',
    '#main footer div[contenteditable="true"][data-tab="10"]',
  ],
  customerMessage: ['#main div.message-in span.selectable-text'],
  agentMessage: ['#main div.message-out span.selectable-text'],
  customerName: ['#main header span[dir="auto"]'],
  send: ['#main footer button[aria-label="Send"]', '[data-icon="send"]'],
  selected: { row: '#main header span[dir="auto"]', attribute: 'text' },
  facts: { date: '2026-11-21', confidence: 'high' },
});
