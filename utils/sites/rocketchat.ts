/** Rocket.Chat. A text area, a second one beside it for threads. */
import { defineSite } from './define-site';

export const rocketchat = defineSite({
  id: 'rocketchat',
  name: 'Rocket.Chat',
  hosts: [],
  marks: ['[data-qa-type="message"][data-own]'],
  composer: ['textarea[name="msg"]'],
  customerMessage: ['[data-qa-type="message"][data-own="false"] [data-qa-type="message-body"]'],
  agentMessage: ['[data-qa-type="message"][data-own="true"] [data-qa-type="message-body"]'],
  send: ['button[aria-label="Send"]'],
  conversationKey: '/(?:live|direct|channel|group)/([\\w-]+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
