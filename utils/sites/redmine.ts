/** Redmine. A text area in the form, with a box to tick for private notes. Nothing says who is the customer. */
import { defineSite } from './define-site';

export const redmine = defineSite({
  id: 'redmine',
  name: 'Redmine',
  hosts: [],
  marks: ['textarea#issue_notes.wiki-edit'],
  composer: ['textarea#issue_notes.wiki-edit'],
  message: ['#history .journal.has-notes .wiki'],
  send: ['#issue-form input[type="submit"]'],
  note: ['#issue_private_notes:checked'],
  threadNote: ['.private-notes'],
  conversationKey: '/issues/(\\d+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
