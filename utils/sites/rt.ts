/**
 * Request Tracker. CKEditor 5, CKEditor 4 in a frame before version 6. The page with the box holds no thread, and no name tells customer
 * from agent: both stay unknown.
 */
import { defineSite } from './define-site';

export const rt = defineSite({
  id: 'rt',
  name: 'Request Tracker',
  hosts: [],
  marks: ['.messagebox-container', 'textarea.messagebox'],
  composer: [
    '.messagebox-container .ck-editor__editable[contenteditable="true"]',
    'textarea.messagebox',
    '.messagebox-container iframe.cke_wysiwyg_frame',
  ],
  message: ['.transaction[data-transaction-id] .content'],
  send: ['input[name="SubmitTicket"]'],
  note: ['.messagebox-container.action-private'],
  noteControl: ['[name="UpdateType"]'],
  conversationKey: '[?&]id=(\\d+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
