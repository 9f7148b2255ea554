import type { NameData } from '../engine/pack';
import { foldVietnamese, withoutMarks } from './fold';

const FAMILIES = new Set(
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương đoàn mai lâm trịnh đào tạ'.split(' '),
);
const TITLES = [
  'anh',
  'chị',
  'cô',
  'chú',
  'bác',
  'ông',
  'bà',
  'quý khách',
  'bạn',
  'em',
  'dì',
  'cậu',
  'thầy',
  'mẹ',
  'bé',
  'phụ huynh',
  'mr',
  'ms',
  'mr.',
  'ms.',
  'mrs.',
];

/** A Vietnamese is called by the given name, the last word or two, after a title; the whole name only in letters. */
export const names: NameData = {
  forms: (name) => {
    const folded = foldVietnamese(name.trim()).text;
    const words = folded.split(' ').filter(Boolean);
    const [first = ''] = words;
    // "Thảo Phạm" is written as abroad: the family comes last.
    const isTurned = words.length === 2 && FAMILIES.has(words[1] ?? '') && !FAMILIES.has(first);
    const given = isTurned ? first : words.at(-1);
    if (!given) return [];
    const called = new Set([folded, words.slice(-2).join(' '), given]);
    const titled = [...called].flatMap((one) => [`${one} ơi`, ...TITLES.map((title) => `${foldVietnamese(title).text} ${one}`)]);
    const whole = words.length > 1 ? [folded] : [];
    return [...new Set([...titled, ...whole].flatMap((form) => [form, withoutMarks(form)]))];
  },
  greetings: (name) => {
    const words = name.trim().split(/\s+/);
    const given = words.at(-1);
    const title = words.length > 1 ? TITLES.find((one) => one === words[0]?.toLowerCase().normalize('NFC')) : undefined;
    if (title) return [`Dạ em chào ${title} ${given} ạ,`];
    return given ? [`Dạ em chào anh ${given} ạ,`, `Dạ em chào chị ${given} ạ,`] : [];
  },
};
