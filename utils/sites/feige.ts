/** 抖店飞鸽. A text area of React's. The address is the same for every chat; "warpper" is the page's own spelling. The name on top tells chats apart. */
import { defineSite } from './define-site';

export const feige = defineSite({
  id: 'feige',
  name: '抖店飞鸽',
  hosts: ['https://im.jinritemai.com/*'],
  paths: ['^/pc_seller'],
  composer: ['textarea[data-qa-id="qa-send-message-textarea"]', '#im-input-box'],
  customerMessage: ['[data-qa-id="qa-message-warpper"] .messageNotMe', '[data-id="message-in"]'],
  agentMessage: ['[data-qa-id="qa-message-warpper"] .messageIsMe', '[data-id="message-out"]'],
  customerName: ['#topbar-left-info span'],
  send: ['div[data-qa-id="qa-send-message-button"]'],
  selected: { row: '#topbar-left-info span', attribute: 'text' },
  facts: { date: '2026-11-21', confidence: 'high' },
});
