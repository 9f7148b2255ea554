/** GLPI. TinyMCE in a frame; tasks, solutions and validations have forms with the same editor. */
import { defineSite } from './define-site';

export const glpi = defineSite({
  id: 'glpi',
  name: 'GLPI',
  hosts: [],
  marks: ['.itilfollowup'],
  composer: ['.itilfollowup iframe.tox-edit-area__iframe', '.itilfollowup textarea[name="content"]'],
  customerMessage: ['.timeline-item.ITILFollowup .timeline-content.t-left .read-only-content'],
  agentMessage: ['.timeline-content.t-right .read-only-content'],
  send: ['.itilfollowup button[name="add"]'],
  note: ['input[name="is_private"]:checked'],
  threadNote: ['.private-item'],
  conversationKey: '[?&]id=(\\d+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
