/** When something will be, in Mongolian. Names of weekdays are names of people too: they count with "гараг", or as numbered days. */
import { type TimeWords, UNIT } from '../engine/time-words';

const N = String.raw`(?:\d+ ?(?:-|–) ?)?(?<n>\d+|нэг|хоёр|гурван|дөрвөн|таван|арван)`;
const within = (unit: string) => new RegExp(String.raw`(?<!\p{L})${N} ${unit} (?:дотор|дараа)(?!\p{L})`, 'giu');
const weekday = (name: string, nth: string) =>
  new RegExp(`(?<!\\p{L})(?:${name})\\s+гар[аи]г|(?<!\\d)${nth}\\s?-?\\s?(?:дахь|дэх)\\s+өд`, 'giu');

export const times: TimeWords = {
  unclear: /өчигдөр|уржигдар|өнгөрсөн|өмнөх|өдөр бүр|танай цаг/giu,
  lengths: [
    [/(?<!\p{L})хагас цаг(?:ийн)? (?:дотор|дараа)/giu, UNIT.hour / 2],
    [/(?<!\p{L})цаг хагас(?:ын)? (?:дотор|дараа)/giu, 1.5 * UNIT.hour],
    [/(?<![\p{L}\d])(?<!(?:\d|нэг|хоёр|гурван|дөрвөн|таван|арван|хагас) )цагийн дотор/giu, UNIT.hour],
    [within('минут(?:ын|ийн)?'), UNIT.minute],
    [within('цаг(?:ийн)?'), UNIT.hour],
    [within('(?:ажлын (?:өдр|хоног)(?:ийн)?)'), 'workday'],
    [new RegExp(String.raw`(?<!\p{L})ажлын ${N} (?:өдр|хоног)(?:ийн)? (?:дотор|дараа)`, 'giu'), 'workday'],
    [within('(?:өдр|хоног)(?:ийн)?'), UNIT.day],
    [within('долоо хоног(?:ийн)?'), UNIT.week],
  ],
  days: [
    [/нөгөөдөр/giu, 2],
    [/маргааш/giu, 1],
    [/өнөөдөр|өнөө орой|энэ орой|өдөртөө/giu, 0],
  ],
  weekdays: [
    weekday('ням|бүтэн сайн', '7'),
    weekday('даваа', '1'),
    weekday('мягмар', '2'),
    weekday('лхагва', '3'),
    weekday('пүрэв', '4'),
    weekday('баасан', '5'),
    weekday('бямба|хагас сайн', '6'),
  ],
  nextWeek: /(?:дараа|ирэх)(?:гийн)? долоо хоног/giu,
  thisWeek: /энэ долоо хоног/giu,
  date: /(?<m>\d{1,2})(?:-р|\s*дугаар|\s*дүгээр)? сарын (?<d>\d{1,2})(?!\d)|(?<m2>\d{1,2})\/(?<d2>\d{1,2})(?!\d)/giu,
  months: [],
  clock:
    /\d{1,2}\s*(?:-|–|-?[аэоө]{2}с)\s*\d{1,2}\s*цаг|(?<!\d)(?:(?<hh>\d{1,2}):(?<m>\d{2})(?:\s*цаг)?|(?<h>\d{1,2})\s+цаг(?:\s+(?<m2>хагас))?(?!ийн (?:дотор|дараа)))/giu,
  morning: /өглөө|үдээс өмнө/iu,
  afternoon: /үдээс хойш|орой/iu,
  night: /шөнө|(?:өнөө|энэ|маргааш) орой/iu,
  parts: [
    [/ажлын (?:цаг|өдөр) дуус/giu, 17 * 60, 'alone'],
    [/үдээс өмнө/giu, 12 * 60],
    [/үдээс хойш/giu, 16 * 60],
    [/(?<!\p{L})үд(?:эд|ийн| дунд)(?!\p{L})/giu, 12 * 60],
    [/өглөө/giu, 11 * 60],
    [/орой/giu, 19 * 60],
  ],
  numbers: { нэг: 1, хоёр: 2, гурван: 3, дөрвөн: 4, таван: 5, арван: 10 },
};
