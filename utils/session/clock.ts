/** The real clock. */
import type { Clock } from './deps';

export const realClock: Clock = {
  now: () => Date.now(),
  after(ms, act, signal) {
    if (signal.aborted) return;
    const stop = () => clearTimeout(timer);
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      act();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  },
};
