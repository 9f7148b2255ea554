// @vitest-environment happy-dom
/** One coach per frame, and the page hears of it only where an older one may have to go. */
import { afterEach, expect, it } from 'vitest';
import { expectOlder, takeOver } from '@/utils/session/take-over';

const OLDER = Symbol.for('tact.older');
const heard = (isAlive: boolean): { readonly events: number; readonly older: AbortController } => {
  let events = 0;
  const older = takeOver('watch', document, () => isAlive);
  const stop = new AbortController();
  document.addEventListener('tact-coach-started', () => events++, { signal: stop.signal });
  takeOver('coach', document, () => true);
  stop.abort();
  return { events, older };
};

afterEach(() => Reflect.deleteProperty(globalThis, OLDER));

it('the page hears nothing where no older version can be', () => {
  expect(heard(false).events).toBe(0);
});

it('where one may be, it hears the event and goes once it is cut off from its extension', () => {
  expectOlder();
  expect(heard(false).older.signal.aborted).toBe(true);
  expect(heard(true)).toMatchObject({ events: 1, older: { signal: { aborted: false } } });
});

it('of one kind in the same world the newer replaces the older', () => {
  const older = takeOver('coach', document, () => true);
  const newer = takeOver('coach', document, () => true);
  expect([older.signal.aborted, newer.signal.aborted]).toEqual([true, false]);
});
