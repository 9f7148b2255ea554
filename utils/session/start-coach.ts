/**
 * Finds reply boxes by focus and keeps one session for each. The same code serves host pages and the practice inbox.
 *
 *     const overlay = createOverlay(document, COACH_CSS, signal);
 *     startCoach(document, { overlay, settings, clock: realClock, placeOf, strings, loadPack, onSent, … }, signal);
 *
 * Abort the signal and all of it goes, without a trace. What a session is given is in deps.ts.
 */
import { findReplyBox } from '@/utils/editors/find-reply-box';
import { watchFocus } from '@/utils/editors/watch-focus';
import type { Place, SessionDeps } from './deps';
import { createSession, type Session } from './session';

/** What a coach is given: a session's things, and how to find the place of each box. */
export type CoachDeps = Omit<SessionDeps, 'place'> & { placeOf(box: HTMLElement): Place };

/** Starts with the box that has focus now, if any. Abort the signal to end it all. */
export function startCoach(document: Document, deps: CoachDeps, signal: AbortSignal): void {
  const sessions = new Map<HTMLElement, { readonly session: Session; readonly end: AbortController }>();
  let current: Session | null = null;
  let isOnSend = false;

  const forgetGone = () => {
    for (const [box, { end }] of sessions) {
      if (box.isConnected && box.ownerDocument.defaultView) continue;
      end.abort();
      sessions.delete(box);
    }
  };
  const begin = (box: HTMLElement): Session | null => {
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { once: true, signal: end.signal });
    const session = createSession(box, { ...deps, place: deps.placeOf(box) }, end.signal);
    if (session) sessions.set(box, { session, end });
    return session;
  };
  watchFocus(document, signal, (target) => {
    // Focus in our own card: the session goes on. A closed root shows its host only.
    if (target === deps.overlay.host || target.getRootNode() === deps.overlay.root) return;
    forgetGone();
    // What was held back for a finished draft is said now: it has to be seen.
    if (current?.box.isConnected && current.holds(target)) {
      isOnSend = true;
      return;
    }
    const box = findReplyBox(target);
    const next = box && (sessions.get(box)?.session ?? begin(box));
    if (next === current && !isOnSend) return;
    if (next !== current) current?.blur();
    isOnSend = false;
    current = next;
    current?.focus();
  });
}
