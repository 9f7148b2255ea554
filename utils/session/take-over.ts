/**
 * One coach per frame, also when a new version of the extension is injected beside the old one. In the same world (injected twice) the
 * older is stopped through a symbol no page can reach. After an update the old one lives in another world, cut off from its extension:
 * it hears an event on the document and goes, and only then, so that a page that forges the event stops nobody. The event is sent only
 * where there may be an older one: a page that was loaded with this version hears nothing.
 */
const STOP = Symbol.for('tact.stop');
const STARTED = 'tact-coach-started';
type World = typeof globalThis & { [STOP]?: { [part: string]: () => void } };

/** Run by the background in a frame before it injects the watcher beside what may be there. Serialised: it names nothing outside itself. */
export const expectOlder = (): void => {
  Reflect.set(globalThis, Symbol.for('tact.older'), true);
};

/**
 * @param part "watch" or "coach": each replaces its own kind.
 * @param isAlive whether this script's extension still answers.
 * @returns the life of the new one: aborted when a newer one takes over.
 */
export function takeOver(part: 'watch' | 'coach', document: Document, isAlive: () => boolean): AbortController {
  const world: World = globalThis;
  world[STOP] ??= {};
  world[STOP][part]?.();
  const life = new AbortController();
  world[STOP][part] = () => life.abort();
  if (Reflect.has(world, Symbol.for('tact.older'))) document.dispatchEvent(new Event(STARTED));
  document.addEventListener(
    STARTED,
    () => {
      if (!isAlive()) life.abort();
    },
    { signal: life.signal },
  );
  return life;
}
