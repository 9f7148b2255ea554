/**
 * Frappe Helpdesk. Two Tiptap editors, for e-mail and for comments, one of them hidden; the button says which. Mails stand in frames, and
 * nothing says who sent them.
 */
import { defineSite } from './define-site';

export const frappe = defineSite({
  id: 'frappe',
  name: 'Frappe Helpdesk',
  hosts: ['https://*.frappe.cloud/*'],
  paths: ['^/helpdesk/'],
  marks: ['.comm-area .ProseMirror'],
  composer: ['.comm-area .ProseMirror[contenteditable="true"]'],
  message: ['[id^="communication-"]'],
  send: ['.comm-area button'],
  noteButton: '^Comment\\b',
  threadNote: ['[id^="comment-"]'],
  conversationKey: '/tickets/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
