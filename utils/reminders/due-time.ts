/**
 * When is a promise due? "tomorrow by 5 pm", "trước 17h ngày mai", "明天下午三点前", "маргааш 17 цагт" → a moment in the person's own time zone.
 * A small parser of our own, because the words never leave the tab and a library for one language weighs more than all four here.
 */
import type { Language } from '@/rules/types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A day without an hour is due when it ends for people at work. */
const END_OF_DAY = 17;

interface Words {
  readonly today: RegExp;
  readonly tomorrow: RegExp;
  readonly dayAfter: RegExp;
  /** From Sunday on. */
  readonly weekdays: readonly RegExp[];
  /** Number in group 1. Tried in order. */
  readonly lengths: readonly (readonly [pattern: RegExp, ms: number])[];
  /** Hour in group 1, minutes in 2, the part of the day in 3 or 4 where it is said. */
  readonly clock: RegExp;
  readonly isMorning: RegExp;
  readonly isAfternoon: RegExp;
  /** Parts of the day that stand for an hour. */
  readonly parts: readonly (readonly [pattern: RegExp, hour: number])[];
}

const WORDS: { readonly [language in Language]: Words } = {
  en: {
    today: /\b(?:today|tonight|this (?:morning|afternoon|evening)|end of (?:the )?day|eod)\b/i,
    tomorrow: /\btomorrow\b/i,
    dayAfter: /\bday after tomorrow\b/i,
    weekdays: [
      /\bsun(?:day)?\b/i,
      /\bmon(?:day)?\b/i,
      /\btue(?:s|sday)?\b/i,
      /\bwed(?:nesday)?\b/i,
      /\bthu(?:rs|rsday)?\b/i,
      /\bfri(?:day)?\b/i,
      /\bsat(?:urday)?\b/i,
    ],
    lengths: [
      [/\b(?:within|in) (?:the next )?(\d+|an?|one|two|three|four|five|ten|thirty) minutes?\b/i, MINUTE],
      [/\b(?:within|in) (?:the next )?(\d+|an?|one|two|three|four|five|six|twelve) (?:hours?|hrs?)\b/i, HOUR],
      [/\bwithin (the) hour\b/i, HOUR],
      [/\b(?:within|in) (?:the next )?(\d+|an?|one|two|three|four|five) days?\b/i, DAY],
      [/\b(?:within|in) (?:the next )?(\d+|an?|one|two) weeks?\b/i, 7 * DAY],
    ],
    clock:
      /\b(?:(?:by|before|at|until|around)\s+)?(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\b\.?|\b(?:by|before|at|until)\s+(\d{1,2})(?::(\d{2}))?(?!\s*(?:%|hours|days|minutes|[./-]\d))\b/i,
    isMorning: /^a$|morning/i,
    isAfternoon: /^p$|afternoon|evening|tonight/i,
    parts: [
      [/\b(?:noon|midday)\b/i, 12],
      [/\bmorning\b/i, 11],
      [/\bafternoon\b/i, 16],
      [/\b(?:evening|tonight)\b/i, 19],
    ],
  },
  vi: {
    today: /hôm nay|(?:sáng|trưa|chiều|tối) nay|cuối ngày/i,
    tomorrow: /ngày mai|(?:sáng|trưa|chiều|tối) mai/i,
    dayAfter: /ngày kia|ngày mốt/i,
    weekdays: [/chủ nhật/i, /thứ (?:hai|2)/i, /thứ (?:ba|3)/i, /thứ (?:tư|4)/i, /thứ (?:năm|5)/i, /thứ (?:sáu|6)/i, /thứ (?:bảy|7)/i],
    lengths: [
      [/trong (?:vòng )?(\d+) phút/i, MINUTE],
      [/trong (?:vòng )?(\d+|một|hai|ba) (?:tiếng|giờ)/i, HOUR],
      [/trong (?:vòng )?(\d+|một|hai|ba) ngày/i, DAY],
      [/trong (?:vòng )?(\d+|một|hai) tuần/i, 7 * DAY],
    ],
    clock: /(\d{1,2})\s*(?:h|giờ|:)\s*(\d{2})?\s*(sáng|trưa|chiều|tối)?/i,
    isMorning: /sáng/i,
    isAfternoon: /chiều|tối/i,
    parts: [
      [/trưa/i, 12],
      [/sáng/i, 11],
      [/chiều/i, 16],
      [/tối/i, 19],
    ],
  },
  zh: {
    today: /今[天日晚]/,
    tomorrow: /明[天日晚早]/,
    dayAfter: /[后後]天/,
    weekdays: ['日天', '一', '二', '三', '四', '五', '六'].map((day) => new RegExp(`(?:周|週|星期|[礼禮]拜)[${day}]`)),
    lengths: [
      [/(\d+|[一二两兩三五十半]+)\s*分[钟鐘]?\s*(?:之?[内內]|以[内內]|[后後])/, MINUTE],
      [/(\d+|[一二两兩三四五六十]+)\s*[个個]?(?:小[时時]|[钟鐘][头頭])\s*(?:之?[内內]|以[内內]|[后後])/, HOUR],
      [/(\d+|[一二两兩三四五七十]+)\s*[个個]?(?:工作)?[天日]\s*(?:之?[内內]|以[内內]|[后後])/, DAY],
    ],
    clock:
      /(?:(上午|早上|下午|晚上|今晚|中午))?\s*(\d{1,2}|十[一二]?|[一二两兩三四五六七八九])\s*(?:[点點时時]|[:：](?=\d{2}))\s*(半|\d{2})?/,
    isMorning: /上午|早上/,
    isAfternoon: /下午|晚上|今晚|明晚/,
    parts: [
      [/中午/, 12],
      [/上午|早上/, 11],
      [/下午/, 16],
      [/[今明]?晚/, 19],
    ],
  },
  mn: {
    today: /өнөөдөр|өнөө орой/i,
    tomorrow: /маргааш/i,
    dayAfter: /нөгөөдөр/i,
    weekdays: [/ням/i, /даваа/i, /мягмар/i, /лхагва/i, /пүрэв/i, /баасан/i, /бямба/i],
    lengths: [
      [/(\d+) минут(?:ын|ийн)? (?:дотор|дараа)/i, MINUTE],
      [/(\d+|нэг|хоёр|гурван) цаг(?:ийн)? (?:дотор|дараа)/i, HOUR],
      [/(\d+|нэг|хоёр|гурван) (?:өдр|хоног)(?:ийн)? (?:дотор|дараа)/i, DAY],
    ],
    clock: /(\d{1,2})(?::(\d{2})|\s*цаг)()/i,
    isMorning: /өглөө/i,
    isAfternoon: /үдээс хойш|орой/i,
    parts: [
      [/үд(?!ээс)/i, 12],
      [/өглөө/i, 11],
      [/үдээс хойш/i, 16],
      [/орой/i, 19],
    ],
  },
};

const NUMBERS: { readonly [word: string]: number } = {
  ...{ a: 1, an: 1, the: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10, twelve: 12, thirty: 30 },
  ...{ một: 1, hai: 2, ba: 3, нэг: 1, хоёр: 2, гурван: 3 },
  ...{ 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12, 半: 30 },
};
const numberOf = (word: string | undefined): number | null => {
  if (word === undefined || word === '') return null;
  return /^\d+$/.test(word) ? Number(word) : (NUMBERS[word.toLowerCase()] ?? null);
};

/**
 * @param promise the sentence of the promise, as typed.
 * @param now ms since the epoch; days and hours are those of this machine's time zone.
 * @returns ms since the epoch, always later than `now`; null where no time is said, or it has passed.
 */
export function dueTimeIn(promise: string, language: Language, now: number): number | null {
  const words = WORDS[language];
  for (const [pattern, ms] of words.lengths) {
    const count = numberOf(pattern.exec(promise)?.[1]);
    if (count !== null) return now + count * ms;
  }
  const day = dayIn(promise, words, new Date(now));
  const hour = hourIn(promise, language, words);
  if (day === null && hour === null) return null;
  const due = new Date(now);
  due.setDate(due.getDate() + (day ?? 0));
  due.setHours(0, hour ?? END_OF_DAY * 60, 0, 0);
  if (due.getTime() <= now && day === null) due.setDate(due.getDate() + 1);
  return due.getTime() > now ? due.getTime() : null;
}

/** Days from today. */
function dayIn(text: string, { today, tomorrow, dayAfter, weekdays }: Words, now: Date): number | null {
  if (dayAfter.test(text)) return 2;
  if (tomorrow.test(text)) return 1;
  if (today.test(text)) return 0;
  const weekday = weekdays.findIndex((name) => name.test(text));
  // Today's own name means the one in a week.
  return weekday < 0 ? null : ((weekday - now.getDay() + 6) % 7) + 1;
}

/** Minutes from midnight. */
function hourIn(text: string, language: Language, { clock, isMorning, isAfternoon, parts }: Words): number | null {
  const found = clock.exec(text);
  if (!found) return parts.map(([pattern, hour]) => (pattern.test(text) ? hour * 60 : null)).find((minutes) => minutes !== null) ?? null;
  const [first, second, third, fourth, fifth] = found.slice(1);
  const [hours, minutes, part] = language === 'zh' ? [second, third, first] : [first ?? fourth, second ?? fifth, third];
  const hour = numberOf(hours);
  if (hour === null || hour > 24) return null;
  const around = part || text;
  const isLate = hour < 12 && (isAfternoon.test(around) || (!part && !isMorning.test(text) && hour <= 7));
  const midnight = hour === 12 && part !== undefined && language === 'en' && isMorning.test(part);
  return (midnight ? 0 : hour + (isLate ? 12 : 0)) * 60 + (numberOf(minutes) ?? 0);
}
