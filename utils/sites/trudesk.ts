/** Trudesk. EasyMDE on CodeMirror, one editor for comments and one for notes; lines out of sight are not in the document. */
import { defineSite } from './define-site';

export const trudesk = defineSite({
  id: 'trudesk',
  name: 'Trudesk',
  hosts: [],
  marks: ['.ticket-reply .CodeMirror'],
  composer: ['.ticket-reply .CodeMirror'],
  noteButton: '^Save Note',
  conversationKey: '/tickets/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
