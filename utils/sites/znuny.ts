/** Znuny and OTRS. CKEditor 4 in a frame of a window of its own; the thread is in the window that opened it, out of sight. */
import { defineSite } from './define-site';

export const znuny = defineSite({
  id: 'znuny',
  name: 'Znuny / OTRS',
  hosts: [],
  marks: ['textarea#RichText.RichText'],
  composer: ['textarea#RichText.RichText', 'iframe.cke_wysiwyg_frame'],
  send: ['#ComposeTicket #submitRichText'],
  noteUrl: 'Action=AgentTicketNote',
  conversationKey: 'TicketID=(\\d+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
