/**
 * When is a promise due? "tomorrow by 5 pm", "trước 17h ngày mai", "明天下午三点前", "маргааш 17 цагт" → a moment in the person's own time zone.
 * A small reckoner of our own, because the words never leave the tab and a library for one language weighs more than all four here. What is
 * said in several ways that do not agree, what has passed, and what another clock tells is no time: better no reminder than a wrong one.
 */
import type { TimeWords } from '@/rules/engine/time-words';

/** A day without an hour is due when it ends for people at work, minutes from midnight. */
const END_OF_DAY = 17 * 60;
const NOON = 12 * 60;

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * @param promise the sentence of the promise, as typed.
 * @param now ms since the epoch; days and hours are those of this machine's time zone.
 * @returns ms since the epoch, always later than `now`; null where no time is told.
 */
export function dueTimeIn(promise: string, words: TimeWords, now: number): number | null {
  const text = promise.normalize('NFC');
  if (text.search(words.unclear) !== -1) return null;
  const lengths = readAll(text, words.lengths, (unit, groups) => lengthOf(unit, groups, words, now));
  if (lengths.said > 0) return only(lengths.values);

  const days = new Set(readAll(lengths.rest, words.days, (days) => days).values);
  for (const day of weekdaysIn(text, words, new Date(now))) days.add(day);
  for (const { groups } of text.matchAll(words.date)) days.add(dateIn(groups, words, new Date(now)));
  const clocks = Array.from(text.matchAll(words.clock), ({ groups = {} }) => groups);
  const hours = new Set(clocks.map((groups) => hourIn(groups, text, words)));
  if (days.size > 1 || hours.size > 1) return null;
  const [day, hour] = [only(days), only(hours)];
  if ((day === null && days.size > 0) || (hour === null && hours.size > 0)) return null;

  const part = words.parts.find(([pattern, , alone]) => (day !== null || alone) && text.search(pattern) !== -1);
  const minutes = hour ?? part?.[1] ?? (day === null ? null : END_OF_DAY);
  if (minutes === null) return null;
  const due = at(now, day ?? 0, minutes);
  if (due > now) return due;
  // "at 9 am", said at noon, is tomorrow's; "by 11" might be this evening's.
  const isMorning = clocks.some(({ part }) => words.morning.test(part ?? text));
  return day === null && hour !== null && hour < NOON && isMorning ? at(now, 1, minutes) : null;
}

/** All mentions of a list of wordings; what one has taken is blanked for the next. */
function readAll<Value>(
  text: string,
  wordings: readonly (readonly [pattern: RegExp, value: Value])[],
  read: (value: Value, groups: Groups) => number | null,
): { readonly values: readonly (number | null)[]; readonly said: number; readonly rest: string } {
  const values: (number | null)[] = [];
  let rest = text;
  for (const [pattern, value] of wordings) {
    for (const { groups } of rest.matchAll(pattern)) values.push(read(value, groups ?? {}));
    rest = rest.replace(pattern, (taken) => ' '.repeat(taken.length));
  }
  return { values, said: values.length, rest };
}

/** The one value that all agree on. */
function only(values: Iterable<number | null>): number | null {
  const [value, ...others] = new Set(values);
  return value === undefined || others.length > 0 ? null : value;
}

/** Of groups that stand in several orders (`h`, `h2`, `h3`): the one that matched. */
const pick = (groups: Groups, name: string): string | undefined =>
  groups[name] ?? groups[`${name}2`] ?? groups[`${name}3`] ?? groups[`${name}4`];

const DIGITS = '零一二三四五六七八九';

/** "12", "twelve", "十二", "二十四". */
function numberOf(word: string, words: TimeWords): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const known = words.numbers[word.toLowerCase()];
  if (known !== undefined) return known;
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(word.replace(/[两兩]/gu, '二')) ?? [];
  if (!ten && !tens) return null;
  if (!ten) return ones ? null : DIGITS.indexOf(tens ?? '');
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

function lengthOf(unit: number | 'workday', groups: Groups, words: TimeWords, now: number): number | null {
  const word = pick(groups, 'n');
  const count = word === undefined ? 1 : numberOf(word, words);
  if (count === null || count === 0) return null;
  if (unit !== 'workday') return now + (count + (pick(groups, 'half') ? 0.5 : 0)) * unit;
  const day = new Date(now);
  for (let left = count; left > 0; ) {
    day.setDate(day.getDate() + 1);
    if (day.getDay() % 6 !== 0) left -= 1;
  }
  return at(day.getTime(), 0, END_OF_DAY);
}

/** Days from today; null for a week without a day, and for a day of this week that has passed. */
function weekdaysIn(text: string, { weekdays, nextWeek, thisWeek }: TimeWords, now: Date): (number | null)[] {
  const named = weekdays.flatMap((name, weekday) => (text.search(name) === -1 ? [] : [weekday]));
  const isNext = text.search(nextWeek) !== -1;
  if (named.length === 0) return isNext ? [null] : [];
  const fromMonday = (weekday: number) => (weekday + 6) % 7;
  return named.map((weekday) => {
    const inThisWeek = fromMonday(weekday) - fromMonday(now.getDay());
    if (isNext) return inThisWeek + 7;
    if (thisWeek && text.search(thisWeek) !== -1) return inThisWeek < 0 ? null : inThisWeek;
    // Today's own name means the one in a week.
    return ((weekday - now.getDay() + 6) % 7) + 1;
  });
}

/** Days from today of the next such date; null for one that the calendar does not have. */
function dateIn(groups: Groups | undefined, words: TimeWords, now: Date): number | null {
  const day = Number(pick(groups ?? {}, 'd') ?? 0);
  const said = pick(groups ?? {}, 'm');
  const named = said === undefined ? -1 : words.months.indexOf(said.slice(0, 3).toLowerCase());
  const month = said === undefined ? null : named >= 0 ? named : Number(said) - 1;
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  for (let ahead = 0; ahead < 12; ahead += 1) {
    const date = new Date(today.getFullYear(), today.getMonth() + ahead, day, 12);
    const isSaid = date.getDate() === day && (month === null || date.getMonth() === month);
    if (isSaid && date.getTime() >= today.getTime()) return Math.round((date.getTime() - today.getTime()) / 86_400_000 - 0.5);
  }
  return null;
}

/** Minutes from midnight. */
function hourIn(groups: Groups, text: string, words: TimeWords): number | null {
  const said = groups.hh ?? pick(groups, 'h');
  const hour = said === undefined ? null : numberOf(said, words);
  const minute = pick(groups, 'm');
  const minutes = minute === undefined ? 0 : (numberOf(minute, words) ?? 30);
  if (hour === null || hour > 24 || minutes > 59) return null;
  const { part } = groups;
  const around = part ?? text;
  const isMorning = around.search(words.morning) !== -1;
  const isAfternoon = around.search(words.afternoon) !== -1;
  if (hour === 12 && part !== undefined && isMorning) return minutes;
  // The night goes on after midnight; whose two o'clock is meant, nobody can tell.
  if (hour % 12 < 5 && around.search(words.night) !== -1) return hour % 12 === 0 ? 24 * 60 + minutes : null;
  const isOfTwelve = groups.hh === undefined && !said?.startsWith('0');
  const isLate = hour < 12 && (isAfternoon || (isOfTwelve && !isMorning && hour > 0 && hour <= 7));
  return (isLate ? hour + 12 : hour) * 60 + minutes;
}

/** A wall-clock time so many days after the day of `from`, ms since the epoch. */
function at(from: number, days: number, minutes: number): number {
  const moment = new Date(from);
  moment.setDate(moment.getDate() + days);
  moment.setHours(0, minutes, 0, 0);
  return moment.getTime();
}
