/** Gmail. Several compose boxes at once; labels are translated. Whose mail it is says the sender's address beside the account's in the title. */
import { defineSite } from './define-site';

export const gmail = defineSite({
  id: 'gmail',
  name: 'Gmail',
  hosts: ['https://mail.google.com/*'],
  composer: ['.Ap [g_editable="true"]', 'div[role="textbox"][g_editable="true"]', '.Am.Al.editable[contenteditable="true"]'],
  message: ['[data-message-id] .a3s', 'div.ii.gt'],
  isMail: true,
  sender: '.gD[email], td.gF span[email]',
  customerName: ['td.gF span[email]', '.gD[email]'],
  send: ['.aoO[role="button"]', '[role="button"] .dv'],
  conversationKey: '#(?:[\\w%+/-]+/)?([A-Za-z0-9]{16,})',
  facts: { date: '2026-11-21', confidence: 'high' },
});
