/** tawk.to. Every open chat keeps its input in the document. Messages are left to the generic way: public code knows none. */
import { defineSite } from './define-site';

export const tawk = defineSite({
  id: 'tawk',
  name: 'tawk.to',
  hosts: ['https://dashboard.tawk.to/*'],
  composer: ['div.tawk-message-input[contenteditable="true"]'],
  conversationKey: '#/(?:inbox|chat)/(?:\\w+/)*([\\w-]+)',
  facts: { date: '2026-11-21', confidence: 'medium' },
});
