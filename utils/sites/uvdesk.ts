/** UVdesk. Three TinyMCE frames for reply, forward and note, two of them hidden. Nothing in a message says which side wrote it. */
import { defineSite } from './define-site';

export const uvdesk = defineSite({
  id: 'uvdesk',
  name: 'UVdesk',
  hosts: [],
  marks: ['iframe#reply-area_ifr', '.uv-ticket-main'],
  composer: ['iframe#reply-area_ifr', 'textarea#reply-area'],
  message: ['.thread-list .uv-ticket-main'],
  note: ['input[name="threadType"][value="note"]', 'iframe#note-area_ifr'],
  threadNote: ['.uv-ticket-note-agent'],
  conversationKey: '/ticket/view/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
