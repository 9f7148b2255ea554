/**
 * A promise goes out of the page as one key of its own in extension storage, so that two pages that keep one at the same time lose none.
 * What comes of it is looked after by the pages of the extension (see reminders.ts).
 */
import { browser } from 'wxt/browser';
import type { Reminder } from './reminders';

const KEPT = 'reminder:';

export const keyOf = (id: string): string => KEPT + id;
export const isReminderKey = (key: string): boolean => key.startsWith(KEPT);

/** Idempotent by id. Rejects when the storage is full or the extension was replaced under this page. */
export const addReminder = (reminder: Omit<Reminder, 'isTold'>): Promise<void> =>
  browser.storage.local.set({ [keyOf(reminder.id)]: { ...reminder, isTold: false } });
