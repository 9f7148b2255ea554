/** Libredesk. Tiptap; the tabs for reply and private note share it, and a private one is coloured around. */
import { defineSite } from './define-site';

export const libredesk = defineSite({
  id: 'libredesk',
  name: 'Libredesk',
  hosts: [],
  marks: ['.editor-wrapper .native-html'],
  composer: ['.editor-wrapper .native-html .ProseMirror[contenteditable="true"]', '.editor-wrapper .tiptap.ProseMirror'],
  customerMessage: ['.flex.flex-col.text-left.items-start .message-bubble'],
  agentMessage: ['.flex.flex-col.text-left.items-end .message-bubble'],
  customerName: ['a[href*="/contacts/"]'],
  note: ['[class*="!bg-private"]'],
  threadNote: ['.bg-private'],
  conversationKey: '/conversation/([\\w-]+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
