/** Microsoft Teams. CKEditor 5, which takes back what it did not write itself. */
import { defineSite } from './define-site';

export const teams = defineSite({
  id: 'teams',
  name: 'Microsoft Teams',
  hosts: ['https://teams.microsoft.com/*', 'https://teams.cloud.microsoft/*', 'https://teams.live.com/*'],
  composer: ['div[data-tid="ckeditor"][contenteditable="true"]'],
  customerMessage: ['[data-tid="chat-pane-message"]:not(.fui-ChatMyMessage) [data-tid="messageBodyContent"]'],
  agentMessage: ['.fui-ChatMyMessage'],
  customerName: ['[data-tid="message-author-name"]'],
  send: ['[data-tid="sendMessageCommands-send"]', '[data-tid="newMessageCommands-send"]'],
  facts: { date: '2026-11-21', confidence: 'high' },
});
