/** Freshchat. medium-editor; the private note is a tab over the same editor. Its WhatsApp variant lives in a frame of another origin. */
import { defineSite } from './define-site';

export const freshchat = defineSite({
  id: 'freshchat',
  name: 'Freshchat',
  hosts: ['https://*.myfreshworks.com/*', 'https://web.freshchat.com/*'],
  paths: ['^/crm/messaging/', '^/a/\\d'],
  composer: ['.msg-reply-box[contenteditable="true"]', '.msg-reply-box'],
  customerMessage: ['li.user-messages:not(.fc-agent-message) .fc-ui-message-bubble.comment.user-message'],
  agentMessage: ['li.user-messages.fc-agent-message .fc-ui-message-bubble.comment'],
  note: ['.private-note-tab.active'],
  threadNote: ['.note-bubble'],
  conversationKey: '/conversation/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'medium' },
});
