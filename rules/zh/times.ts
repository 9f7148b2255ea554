/** When something will be, in Chinese of both scripts. Numbers in characters are reckoned by due-time.ts. */
import { type TimeWords, UNIT } from '../engine/time-words';

const N = String.raw`(?:[\d一二两兩三四五六七八九十]+\s*(?:-|~|～|–|到|至)\s*)?(?<n>\d+|[一二两兩三四五六七八九十]+)`;
const AFTER = String.raw`\s*(?:之?[内內]|以[内內]|之?[后後]|以[后後]|左右)`;
const within = (unit: string) => new RegExp(String.raw`(?<![\d一二三四五六七八九十])${N}\s*${unit}${AFTER}`, 'gu');

const HOUR = '(?:\\d{1,2}|十[一二]?|[一二两兩三四五六七八九])';
const PART = '上午|早上|下午|晚上|今晚|明晚|今早|明早|中午|凌晨|傍晚';

export const times: TimeWords = {
  unclear:
    /昨[天日晚]|前[天日]|上[周週个個]|刚才|剛才|每[天周週]|(?:北京|台北|台灣|当地|當地|美国|美國)[时時]间?間?|下下[周週]|月底|月初|年底/gu,
  lengths: [
    [within('分[钟鐘]?'), UNIT.minute],
    [within('[个個]?(?<half>半)?(?:小[时時]|[钟鐘][头頭])'), UNIT.hour],
    [new RegExp(`半[个個]?(?:小[时時]|[钟鐘][头頭])${AFTER}`, 'gu'), UNIT.hour / 2],
    [within('[个個]?工作[天日]'), 'workday'],
    [within('[个個]?(?:自然)?[天日]'), UNIT.day],
    [within('[个個]?(?:[周週]|星期|[礼禮]拜)'), UNIT.week],
  ],
  days: [
    [/大[后後]天/gu, 3],
    [/[后後][天日]/gu, 2],
    [/明[天日晚早]|明(?=[上下中]午)/gu, 1],
    [/今[天日晚早]|[当當][天日]/gu, 0],
  ],
  weekdays: ['日天', '一', '二', '三', '四', '五', '六'].map((day) => new RegExp(`(?:周|週|星期|[礼禮]拜)[${day}]`, 'gu')),
  nextWeek: /下个?個?(?:周|週|星期|[礼禮]拜)/gu,
  thisWeek: /[本这這]个?個?(?:周|週|星期|[礼禮]拜)/gu,
  date: /(?:(?<m>\d{1,2})月)?(?<d>\d{1,2})[日号號](?!内|內|后|後|以|之?[内內]|线|楼|樓|店)|(?<m2>\d{1,2})月(?!\d)/gu,
  months: [],
  clock: new RegExp(
    [
      String.raw`(?:${PART})?\s*${HOUR}\s*[点點时時]?\s*(?:-|~|～|–|到|至)\s*${HOUR}\s*[点點时時]`,
      String.raw`(?<part>${PART})\s*(?<h>${HOUR})\s*[点點时時:：]\s*(?<m>半|\d{1,2}|[一二三四五]?十[一二三四五]?)?`,
      String.raw`(?<!\d)(?<hh>\d{1,2})[:：](?<m2>\d{2})(?!\d)`,
      String.raw`(?<=[天日晚早]|[周週期拜][一二三四五六日天])\s*(?<h3>${HOUR})\s*[点點](?<m3>半|\d{1,2})?`,
      String.raw`(?<![第\d一二三四五六七八九十])(?<h4>${HOUR})\s*[点點时時](?<m4>半|\d{1,2}(?!\d))?(?=[前钟鐘整]|之前|以前|左右)`,
    ].join('|'),
    'gu',
  ),
  morning: /上午|早上|[今明]早|凌晨/u,
  afternoon: /下午|晚上|[今明]晚|傍晚/u,
  night: /晚上(?!好)|[今明]晚|[午半深]夜/u,
  parts: [
    [/下班前/gu, 17 * 60, 'alone'],
    [/中午(?!好)/gu, 12 * 60, 'alone'],
    [/[今明]早|(?:早上|上午)(?!好)/gu, 11 * 60, 'alone'],
    [/下午(?!好)/gu, 16 * 60, 'alone'],
    [/傍晚/gu, 18 * 60, 'alone'],
    [/晚上(?!好)|[今明]晚/gu, 19 * 60, 'alone'],
  ],
  numbers: {},
};
