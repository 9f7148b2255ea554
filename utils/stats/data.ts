/** A person's numbers are theirs: take them out as a file, or be rid of them. */
import { createReport } from '../report';
import { deleteDatabase, withDatabase } from './database';
import type { DayFigures } from './day';
import { clearQueue } from './queue';
import { attempt, type Result } from './result';
import type { SentReply } from './sent-reply';

const report = createReport('data');

/** The shape of an exported file. `format` goes up when a reader of old files would stumble. */
export interface ExportedData {
  readonly format: 1;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly replies: readonly SentReply[];
  readonly days: readonly DayFigures[];
}

/** @param now ms since the epoch. Replies still queued are not in it: drain first. */
export const exportData = (now: number): Promise<Result<ExportedData>> =>
  attempt(
    () =>
      withDatabase(async (database): Promise<ExportedData> => {
        const [replies, days] = await Promise.all([database.getAllFromIndex('replies', 'at'), database.getAll('days')]);
        return { format: 1, exportedAt: new Date(now).toISOString(), replies, days };
      }),
    (error) => report('export', error),
  );

/** Deletes every number there is, queued ones too; also the way out of a corrupt database. Settings stay. */
export const deleteData = (): Promise<Result<void>> =>
  attempt(
    async () => {
      await clearQueue();
      await deleteDatabase();
    },
    (error) => report('delete', error),
  );
