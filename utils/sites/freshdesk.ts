/**
 * Freshdesk. Froala, in the page only once Reply was pressed. Nothing in public code tells the customer's part of a thread from the
 * agent's: the description is the customer's, and what follows is anybody's. Own domains need "Turn on for this site".
 */
import { defineSite } from './define-site';

export const freshdesk = defineSite({
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['https://*.freshdesk.com/*', 'https://*.myfreshworks.com/*'],
  paths: ['^/a/(?!\\d)'],
  composer: ['div.fr-element.fr-view[contenteditable="true"]'],
  customerMessage: ['.ticket-description .text__content'],
  message: ['.text__content'],
  conversationKey: '/a/tickets/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'medium' },
});
