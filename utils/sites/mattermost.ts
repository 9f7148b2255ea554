/** Mattermost. Two text areas, for the channel and for the thread beside it. */
import { defineSite } from './define-site';

export const mattermost = defineSite({
  id: 'mattermost',
  name: 'Mattermost',
  hosts: [],
  marks: ['textarea#post_textbox', 'textarea#reply_textbox'],
  composer: ['textarea#post_textbox', 'textarea#reply_textbox'],
  customerMessage: ['.post:not(.current--user) .post-message__text'],
  agentMessage: ['.post.current--user .post-message__text'],
  customerName: ['.post .user-popover'],
  send: ['[data-testid="SendMessageButton"]'],
  conversationKey: '/(?:channels|messages|pl)/([^/?#]+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
