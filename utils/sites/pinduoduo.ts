/** 拼多多商家后台. A text area of Vue 2; what others put into its part of the page is wiped. The buyer has a number instead of a name. */
import { defineSite } from './define-site';

export const pinduoduo = defineSite({
  id: 'pinduoduo',
  name: '拼多多商家后台',
  hosts: ['https://mms.pinduoduo.com/*'],
  paths: ['^/chat-merchant'],
  composer: ['textarea#replyTextarea'],
  customerMessage: ['#msgListContainer li.onemsg .buyer-item .msg-content-box'],
  agentMessage: ['#msgListContainer li.onemsg .cs-item .msg-content-box'],
  selected: { row: '[currentuid]', attribute: 'currentuid' },
  facts: { date: '2026-11-21', confidence: 'high' },
});
