/** FreeScout. One Summernote for reply, note, forward and phone: the class of its block says which. Newest message on top. */
import { defineSite } from './define-site';

export const freescout = defineSite({
  id: 'freescout',
  name: 'FreeScout',
  hosts: [],
  marks: ['.conv-reply-block'],
  composer: ['.conv-reply-block .note-editable[contenteditable="true"]'],
  customerMessage: ['.thread.thread-type-customer .thread-content'],
  agentMessage: ['.thread.thread-type-message .thread-content'],
  isNewestFirst: true,
  customerName: ['.thread-type-customer .thread-person strong'],
  send: ['.btn-reply-submit.btn-send-text'],
  note: ['.conv-reply-block.conv-note-block', 'input[name="is_note"][value="1"]'],
  threadNote: ['.thread-type-note'],
  conversationKey: '/conversation/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
