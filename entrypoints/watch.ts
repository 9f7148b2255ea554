/**
 * On allowed pages, a few kB: waits for focus in a reply box, then calls for the coach, once per frame. Listeners alone (see watch-focus.ts),
 * no observer, nothing on the page. A frame of its parent's origin leaves its boxes to the parent's coach: one coach per box.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameElementOf } from '@/utils/editors/dom-kind';
import { findReplyBox } from '@/utils/editors/find-reply-box';
import { watchFocus } from '@/utils/editors/watch-focus';
import { takeOver } from '@/utils/session/take-over';

// Undefined once the extension was reloaded or removed under this page.
const isAlive = () => browser.runtime?.id !== undefined;

export default defineUnlistedScript(() => {
  const life = takeOver('watch', document, isAlive);
  if (frameElementOf(window)) return;
  let isCalling = false;
  watchFocus(document, life.signal, (target) => {
    if (!isAlive()) return life.abort();
    if (isCalling || !findReplyBox(target)) return;
    isCalling = true;
    // As @webext-core/messaging would send it (utils/messaging.ts), without the library's weight in every page.
    browser.runtime.sendMessage({ id: 0, type: 'startCoach', data: undefined, timestamp: Date.now() }).then(
      () => life.abort(),
      () => {
        // The worker could not: the next focus asks again.
        isCalling = false;
      },
    );
  });
});
