/**
 * How a language's pack reaches the coach in a content script: the background injects the pack's script into the same frame,
 * the two meet on the isolated world's global, which no page can see.
 */
import { compilePack, type LanguagePack, type PackSource } from '@/rules/engine/pack';

const TAKER = Symbol.for('tact.takePack');
type World = typeof globalThis & { [TAKER]?: (pack: LanguagePack) => void };

/** The coach's side: `take` gets every pack injected from now on, until the signal is aborted. */
export function takePacks(take: (pack: LanguagePack) => void, signal: AbortSignal): void {
  const world: World = globalThis;
  world[TAKER] = take;
  signal.addEventListener('abort', () => {
    if (world[TAKER] === take) delete world[TAKER];
  });
}

/** The pack's side. Does nothing where no coach is (it may have gone in the meantime). */
export function givePack(source: PackSource): void {
  (globalThis as World)[TAKER]?.(compilePack(source));
}
