/** Zalo Web. The address is the same for every chat: the chosen row of the list tells them apart. Messages end with their time. */
import { defineSite } from './define-site';

export const zalo = defineSite({
  id: 'zalo',
  name: 'Zalo',
  hosts: ['https://chat.zalo.me/*'],
  composer: ['#richInput', '#chat-input-content-id [contenteditable="true"]'],
  customerMessage: ['.block-date .chat-item:not(.me) .chat-content'],
  agentMessage: ['.chat-item.me .chat-content'],
  customerName: ['.conv-item.selected .conv-item-title__name', '.conv-item.selected'],
  send: ['[data-translate-title="STR_SEND"]'],
  selected: { row: '.conv-item.selected[anim-data-id]', attribute: 'anim-data-id' },
  facts: { date: '2026-11-21', confidence: 'medium' },
});
