/** osTicket. Two forms in the page, one of them hidden: the reply's and the note's. The customer stands on the right. */
import { defineSite } from './define-site';

export const osticket = defineSite({
  id: 'osticket',
  name: 'osTicket',
  hosts: [],
  marks: ['#ticket_thread .thread-entry', '#reply textarea#response'],
  composer: ['#reply .redactor-in[contenteditable="true"]', '#reply textarea#response'],
  customerMessage: ['#ticket_thread .thread-entry.message .thread-body'],
  agentMessage: ['#ticket_thread .thread-entry.response .thread-body'],
  customerName: ['#ticket_thread .thread-entry.message .header b'],
  send: ['#reply input.save.pending[type="submit"]'],
  note: ['#note'],
  threadNote: ['.thread-entry.note'],
  conversationKey: '[?&]id=(\\d+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
