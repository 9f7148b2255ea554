/** When something will be, in English. */
import { type TimeWords, UNIT } from '../engine/time-words';

const N = String.raw`(?:[\d.]+ ?(?:-|–|to|or) ?)?(?<n>\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty)`;
const within = (unit: string) =>
  new RegExp(String.raw`\b(?:within|in)(?: (?:the )?next| about| around| the)? ${N}[ -]${unit}\b(?<half> and a half)?(?! ago)`, 'giu');
const weekday = (name: string, short: string) => new RegExp(String.raw`\b(?:${name}|${short})\b`, 'gu');
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const NTH = '(?:st|nd|rd|th)';
const SPAN = String.raw`\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:-|–|to|or|and)\s*\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\b|o.clock)`;
const BEFORE = String.raw`\b(?:by|before|at|until|till)\s+`;
const GOES_ON = '(?:today|tomorrow|tonight|on|this|sharp|latest|and|with|to|for|so|once|when|if|at|or|from|in|as|via)';

export const times: TimeWords = {
  unclear:
    /\b(?:yesterday|ago|between|last (?:week|night|month|\w+day)|next (?:\w+day|mon|tue|wed|thu|fri|sat|sun)|every|daily|weekdays|usually|[ECMP][SD]T|GMT|UTC|CES?T|BST|your (?:local )?time|local time)\b/giu,
  lengths: [
    [/\b(?:within|in) (?:the next )?half an hour\b/giu, UNIT.hour / 2],
    [/\bwithin the (?:next )?hour\b/giu, UNIT.hour],
    [within('min(?:ute)?s?'), UNIT.minute],
    [within('(?:hours?|hrs?)'), UNIT.hour],
    [within('(?:business|working) days?'), 'workday'],
    [within('days?'), UNIT.day],
    [within('weeks?'), UNIT.week],
  ],
  days: [
    [/\bday after tomorrow\b/giu, 2],
    [/\btomorrow\b/giu, 1],
    [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/giu, 0],
  ],
  weekdays: [
    weekday('[Ss]unday', 'Sun'),
    weekday('[Mm]onday', 'Mon'),
    weekday('[Tt]uesday', 'Tues?'),
    weekday('[Ww]ednesday', 'Wed'),
    weekday('[Tt]hursday', 'Thu(?:rs)?'),
    weekday('[Ff]riday', 'Fri'),
    weekday('[Ss]aturday', 'Sat'),
  ],
  nextWeek: /\bnext week\b/giu,
  thisWeek: null,
  date: new RegExp(
    String.raw`\b(?<d>\d{1,2})${NTH}?(?: of)? (?<m>${MONTH})\b|\b(?<m2>${MONTH})\.? (?<d2>\d{1,2})${NTH}?\b|\b(?:on|by|before|until) the (?<d3>\d{1,2})${NTH}\b|(?<![\d-])\d{1,4}[/-]\d{1,2}(?![\d])`,
    'giu',
  ),
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  clock: new RegExp(
    String.raw`${SPAN}|(?<![\d.,$£€:])(?<h>\d{1,2})(?:[:.](?<m>\d{2}))?\s*(?<part>[ap])\.?m\b|(?<![\d.,$£€:])(?<h2>\d{1,2}):(?<m2>\d{2})(?![\d:])|${BEFORE}(?<h3>\d{1,2})(?=\s*(?:$|[,.;!?)](?!\d)|${GOES_ON}\b))|\b(?<h4>\d{1,2})(?= o.clock)|${BEFORE}\d{1,2}\b(?!\s*(?:am|pm|${MONTH})\b|:)`,
    'giu',
  ),
  morning: /^a$|morning/iu,
  afternoon: /^p$|afternoon|evening|tonight/iu,
  night: /night/iu,
  parts: [
    [/\b(?:noon|midday|lunchtime)\b/giu, 12 * 60, 'alone'],
    [/\bmidnight\b/giu, 24 * 60, 'alone'],
    [/\b(?:end of (?:the |my )?(?:working )?(?:day|business|shift)|close of business|eod|cob)\b/giu, 17 * 60, 'alone'],
    [/\bfirst thing\b/giu, 9 * 60],
    [/\bmorning\b/giu, 11 * 60],
    [/\bafternoon\b/giu, 16 * 60],
    [/\b(?:evening|tonight)\b/giu, 19 * 60],
  ],
  numbers: {
    ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
    ...{ fifteen: 15, twenty: 20, thirty: 30, sixty: 60 },
  },
};
