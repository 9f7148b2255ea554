/**
 * The numbers' home: every sent reply by id, and beside it the roll-up of its day, changed in one transaction or not at all.
 * Versions only ever add: a step per version, run in order, so that any older database arrives at the newest shape.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Day } from './calendar';
import { addReply, type DayFigures, emptyDay } from './day';
import type { SentReply } from './sent-reply';

export const DATABASE_NAME = 'tact';
export const DATABASE_VERSION = 1;

export interface StatsSchema extends DBSchema {
  replies: { key: string; value: SentReply; indexes: { at: number } };
  days: { key: Day; value: DayFigures };
}

export type StatsDatabase = IDBPDatabase<StatsSchema>;

/** What each version added. Index 0 leads from nothing to version 1. */
const upgrades: readonly ((database: StatsDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('replies', { keyPath: 'id' }).createIndex('at', 'at');
    database.createObjectStore('days', { keyPath: 'day' });
  },
];

/** Never in the way of another context's upgrade or deletion: a connection closes itself when asked to. */
const closeConnection = (event: Event): void => {
  if (event.target instanceof IDBDatabase) event.target.close();
};

/** Rejects as the browser does, and when another context holds an older version open and does not let go. */
function openDatabase(): Promise<StatsDatabase> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    openDB<StatsSchema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade(database, from) {
        for (const upgrade of upgrades.slice(from)) upgrade(database);
      },
      blocked() {
        isGivenUp = true;
        reject(new DOMException('held open by an older page of ours', 'InvalidStateError'));
      },
      blocking: (_current, _blocked, event) => closeConnection(event),
    }).then((database) => (isGivenUp ? database.close() : resolve(database)), reject);
  });
}

/** Opens the database for one piece of work and closes it: nothing to go stale while a worker sleeps. */
export async function withDatabase<Value>(work: (database: StatsDatabase) => Promise<Value>): Promise<Value> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/**
 * Stores replies and adds each to its day, unless its id was stored before: once is once, however often this is called.
 * All of it in one transaction. Rejects when that fails; then nothing of it happened.
 */
export async function storeReplies(database: StatsDatabase, replies: readonly SentReply[], dayOf: (at: number) => Day): Promise<void> {
  const transaction = database.transaction(['replies', 'days'], 'readwrite');
  const [stored, days] = [transaction.objectStore('replies'), transaction.objectStore('days')];
  const store = async () => {
    for (const reply of replies) {
      if ((await stored.getKey(reply.id)) !== undefined) continue;
      const day = dayOf(reply.at);
      await days.put(addReply((await days.get(day)) ?? emptyDay(day), reply));
      await stored.add(reply);
    }
  };
  const storing = store().catch((error: unknown) => {
    abort(transaction);
    throw error;
  });
  const [outcome] = await Promise.allSettled([storing, transaction.done]);
  if (outcome.status === 'rejected') throw outcome.reason;
  await transaction.done;
}

/** A transaction that failed by itself is over already, and says so when aborted. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

/** Roll-ups from one day to another, both included, in order. */
export const readDays = (database: StatsDatabase, from: Day, to: Day): Promise<DayFigures[]> =>
  database.getAll('days', IDBKeyRange.bound(from, to));

/** Removes the database, also one that cannot be opened. */
export const deleteDatabase = (): Promise<void> => deleteDB(DATABASE_NAME);
