/**
 * Zammad, its cloud and own installations. An editable of its own in the classic view, Tiptap in the new one, where the customer stands on the
 * right. Ticket tabs stay in the document; the button that sends is in the page's footer, far from the box.
 */
import { defineSite } from './define-site';

export const zammad = defineSite({
  id: 'zammad',
  name: 'Zammad',
  hosts: ['https://*.zammad.com/*'],
  marks: ['.article-new .articleNewEdit-body', '#ticketArticleReplyForm'],
  composer: ['.article-new .articleNewEdit-body[contenteditable="true"]', '#ticketArticleReplyForm .ProseMirror[contenteditable="true"]'],
  customerMessage: ['.ticket-article-item.customer .richtext-content', '.ticket-article-item.customer .textBubble-content'],
  agentMessage: ['.ticket-article-item.agent .richtext-content'],
  send: ['.js-submit'],
  note: ['form.article-add.is-internal', '[data-test-id="article-reply-stripes-panel"].bg-stripes'],
  noteControl: ['input[name="internal"]'],
  conversationKey: '#ticket/zoom/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
