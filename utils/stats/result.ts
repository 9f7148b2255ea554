/** What can be wrong with the database, in the three kinds a person can do something about. */

/**
 * `refused`: the browser gives us none (private window, policy, held by an old page). `full`: no room.
 * `corrupt`: it is there and cannot be read; deleting it is the way out. Replies wait in the queue meanwhile, and coaching goes on.
 */
export type Trouble = 'refused' | 'full' | 'corrupt';

export type Result<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Trouble };

const REASONS: ReadonlyMap<string, Trouble> = new Map([
  ['QuotaExceededError', 'full'],
  ['InvalidStateError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotAllowedError', 'refused'],
  ['TransactionInactiveError', 'refused'],
]);
/** Extension storage rejects with a plain Error: only its words tell of the quota, or of a full disk. */
const NO_ROOM = /quota|no.space/i;

/** The kind of an error of database or queue. Anything unheard of (UnknownError, DataError, a roll-up of the wrong shape) is `corrupt`. */
export function troubleOf(error: unknown): Trouble {
  if (typeof indexedDB === 'undefined') return 'refused';
  if (!(error instanceof Error)) return 'corrupt';
  return REASONS.get(error.name) ?? (NO_ROOM.test(error.message) ? 'full' : 'corrupt');
}

/** Runs work on the database and turns what it throws into a result. `onError` hears of it for the log. */
export async function attempt<Value>(work: () => Promise<Value>, onError: (error: unknown) => void): Promise<Result<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    onError(error);
    return { ok: false, reason: troubleOf(error) };
  }
}
