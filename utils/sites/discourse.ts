/**
 * Discourse. A text area or ProseMirror in a panel that stays while one reads other topics: the topic on screen may not be the one answered,
 * so nothing of it is read.
 */
import { defineSite } from './define-site';

export const discourse = defineSite({
  id: 'discourse',
  name: 'Discourse',
  hosts: [],
  marks: ['#reply-control .d-editor-input'],
  composer: ['#reply-control textarea.d-editor-input', '#reply-control .ProseMirror.d-editor-input'],
  message: ['.topic-post .cooked'],
  send: ['#reply-control .save-or-cancel .create'],
  conversationKey: '/t/(?:[^/]+/)?(\\d+)',
  facts: { date: '2026-11-21', confidence: 'medium' },
});
