/** Peppermint. A text area that is internal until a switch makes it public; the editor of the issue itself is no reply box. */
import { defineSite } from './define-site';

export const peppermint = defineSite({
  id: 'peppermint',
  name: 'Peppermint',
  hosts: [],
  paths: ['/issue/'],
  marks: ['textarea#comment[name="comment"]'],
  composer: ['textarea#comment[name="comment"]'],
  message: ['ul[role="list"] > li'],
  send: ['button[type="submit"]'],
  note: ['[role="switch"][aria-checked="false"]'],
  conversationKey: '/issue/([\\w-]+)',
  facts: { date: '2026-11-21', confidence: 'high' },
});
