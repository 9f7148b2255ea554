/**
 * How a script that the background runs in a frame hands something to the coach there: it leaves it under a symbol in the extension's
 * isolated world, which no page and no other extension can read.
 */

/** A shelf of this name; every script of ours in this frame sees the same one. */
export function shelfOf<Key, Thing>(name: `tact.${string}`): Map<Key, Thing> {
  // The one place that knows nothing of what lies there: who leaves and who takes name the same types.
  const world = globalThis as { [shelf: symbol]: Map<Key, Thing> | undefined };
  const at = Symbol.for(name);
  world[at] ??= new Map();
  return world[at];
}
