/** Messenger and Facebook messages. Hashed class names; customer and agent differ by their side of the screen alone. */
import { defineSite } from './define-site';

export const messenger = defineSite({
  id: 'messenger',
  name: 'Messenger',
  hosts: ['https://www.messenger.com/*', 'https://www.facebook.com/*'],
  paths: ['^/messages(?:/|$)', '^/(?:e2ee/)?t/'],
  composer: ['[role="main"] div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]'],
  message: ['[role="main"] [role="row"]'],
  customerSide: 'left',
  customerName: ['[role="main"] a[aria-label]'],
  conversationKey: '/t/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'medium' },
});
