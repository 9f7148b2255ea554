/** LINE Official Account chat. A text area in the open shadow root of <textarea-ex>; customer and agent differ by their side of the screen. */
import { defineSite } from './define-site';

export const lineoa = defineSite({
  id: 'lineoa',
  name: 'LINE Official Account',
  hosts: ['https://chat.line.biz/*', 'https://manager.line.biz/*'],
  composer: ['textarea.input[part="input"]', 'textarea-ex'],
  message: ['.chat-body .chat-item-text'],
  customerSide: 'left',
  customerName: ['.list-group-item-chat.active h6'],
  send: ['input.btn.btn-sm.btn-primary[type="submit"]'],
  conversationKey: '/chat/(\\w+)',
  facts: { date: '2026-11-21', confidence: 'medium' },
});
