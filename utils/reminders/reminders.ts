/**
 * Promises kept as reminders, on this machine only: an id, when, our id of the site, and a label if the person types one. Never a word of
 * the reply. Each has a key of its own in extension storage; one alarm for the earliest; after a restart of the browser both are found again.
 */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { createReport } from '@/utils/report';
import { isReminderKey, keyOf } from './add-reminder';

const ALARM = 'reminder';
/** More than this are not kept: those told of go first, the longest due before the others, then those due last. */
const MOST = 200;
const report = createReport('reminders');

const ReminderShape = v.object({
  id: v.string(),
  /** ms since the epoch. */
  due: v.pipe(v.number(), v.finite()),
  site: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  /** Typed by the person, or ''. */
  label: v.pipe(v.string(), v.maxLength(80)),
  /** The person was told. */
  isTold: v.boolean(),
});
export type Reminder = v.InferOutput<typeof ReminderShape>;

/** The earliest first. What lies broken in storage is left out. */
export async function listReminders(): Promise<readonly Reminder[]> {
  const everything: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(everything)
    .flatMap(([key, one]) => (v.is(ReminderShape, one) && key === keyOf(one.id) ? one : []))
    .sort((one, other) => one.due - other.due);
}

/** One change after the other, over the worker and all pages of the extension. The pages of others only add. */
const inTurn = <Outcome>(change: () => Promise<Outcome>): Promise<Outcome> => navigator.locks.request('reminders', change);

const write = (reminders: readonly Reminder[]): Promise<void> =>
  browser.storage.local.set(Object.fromEntries(reminders.map((one) => [keyOf(one.id), one])));
const remove = (reminders: readonly Pick<Reminder, 'id'>[]): Promise<void> =>
  browser.storage.local.remove(reminders.map(({ id }) => keyOf(id)));

const edit = (id: string, edited: Partial<Reminder>): Promise<void> =>
  inTurn(async () => write((await listReminders()).flatMap((one) => (one.id === id ? { ...one, ...edited } : []))));

export const doneReminder = (id: string): Promise<void> => inTurn(() => remove([{ id }]));
/** @param due ms since the epoch. */
export const snoozeReminder = (id: string, due: number): Promise<void> => edit(id, { due, isTold: false });
export const labelReminder = (id: string, label: string): Promise<void> => edit(id, { label: label.slice(0, 80) });

export const dueOf = (reminders: readonly Reminder[], now: number): readonly Reminder[] => reminders.filter(({ due }) => due <= now);

/** Calls back after every change of the reminders, until the signal aborts. */
export function watchReminders(onChange: () => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isReminderKey)) onChange();
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
}

export interface Told {
  readonly title: string;
  readonly message: (count: number) => string;
}

/**
 * In the background: badge, alarm and notification follow the storage. Registers its listeners at once and looks when the worker starts,
 * so that what fell due while the browser was closed is told then. A notification that is clicked leads to the list of promises.
 */
export function keepReminding(words: () => Promise<Told>): void {
  let lastLook: Promise<void> = Promise.resolve();
  // One look after the other: a worker woken by the alarm would tell twice.
  const look = () => {
    lastLook = lastLook.then(() => remind(words)).catch((error: unknown) => report('remind', error));
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(isReminderKey)) look();
  });
  answerClicks();
  browser.permissions.onAdded.addListener(answerClicks);
  look();
}

/** There are no notifications before the person allowed them. The same listener is heard once, however often it is added. */
function answerClicks(): void {
  browser.notifications?.onClicked.addListener(openPromises);
}

function openPromises(id: string): void {
  if (id !== ALARM) return;
  const open = async () => {
    await browser.notifications.clear(ALARM);
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  };
  open().catch((error: unknown) => report('open', error));
}

/** Gives what is left, the earliest first. */
async function dropSurplus(): Promise<readonly Reminder[]> {
  const all = await listReminders();
  const untold = all.filter(({ isTold }) => !isTold);
  const told = all.filter(({ isTold }) => isTold).reverse();
  const surplus = new Set([...untold, ...told].slice(MOST));
  if (surplus.size > 0) await remove([...surplus]);
  return all.filter((one) => !surplus.has(one));
}

/** Tells of what is due, once each, and sets the alarm for what comes next. */
export async function remind(words: () => Promise<Told>, now: number = Date.now()): Promise<void> {
  const reminders = await inTurn(dropSurplus);
  const due = dueOf(reminders, now);
  await browser.action.setBadgeText({ text: due.length > 0 ? String(due.length) : '' });
  const next = reminders.find((one) => one.due > now);
  await (next ? browser.alarms.create(ALARM, { when: next.due }) : browser.alarms.clear(ALARM));
  const fresh = await inTurn(async () => {
    const untold = dueOf(await listReminders(), now).filter(({ isTold }) => !isTold);
    await write(untold.map((one) => ({ ...one, isTold: true })));
    return untold;
  });
  if (fresh.length === 0) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const { title, message } = await words();
  await browser.notifications.create(ALARM, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/96.png'),
    title,
    message: message(fresh.length),
  });
}
