/**
 * Outlook on the web. The thread is quoted below the reply, inside the box. Labels are translated; nothing tells one's own mail from the
 * customer's but that a mail alone is the one that is answered.
 */
import { defineSite } from './define-site';

export const outlook = defineSite({
  id: 'outlook',
  name: 'Outlook',
  hosts: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  composer: [
    'div[role="textbox"][contenteditable="true"][aria-multiline="true"]',
    'div[role="textbox"][aria-label^="Message body"][contenteditable="true"]',
  ],
  message: ['[id^="UniqueMessageBody"]', '[role="document"][aria-label="Message body"]'],
  isMail: true,
  customerName: ['[id$="_FROM"]', 'span[aria-label^="From:"]'],
  send: ['[data-testid="ComposeSendButton"]', 'button[aria-label="Send"]'],
  conversationKey: '/id/([^/?#]+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
