import type { NameData } from '../engine/pack';
import { foldVietnamese, isPlain, withoutMarks } from './fold';

/** As names are folded, with marks and without. */
const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => [foldVietnamese(word).text, withoutMarks(foldVietnamese(word).text)]));
const FAMILIES = wordSet('nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương đoàn mai lâm trịnh đào tạ');
/** Of these, what is a given name too: Huy Hoàng, Thanh Mai. */
const GIVEN_TOO = wordSet('hoàng vũ dương mai lâm đào lý đoàn');
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

/** How one may greet by title; "Mr." is anh, "Ms." chị. */
const GREETED = ['anh', 'chị', 'cô', 'chú', 'bác', 'ông', 'bà', 'dì', 'thầy', 'mẹ'];
const FOREIGN: Readonly<Record<string, string>> = { mr: 'anh', ms: 'chị', mrs: 'chị' };

/** Whom a bare name behind these calls: the customer. */
const CALLS =
  /(?:^|[.,!?:;–—-]\s*|(?<!\p{L})(?:chào|hi|hello|dear|thưa|gửi|cảm ơn|dạ|vâng|xin lỗi|chúc|mong|mời|nhờ|phiền|chao|gui|cam on|thua) )$/iu;
/** A bare name at the start or the end of what is said to somebody is set off. */
const SET_OFF = /^\s*(?:$|[,.!?:;–—-]|(?:ơi|oi|ạ|nhé|nha|nhen|thân mến|à|vui lòng|nhé)(?!\p{L}))/iu;
const GREETS = /(?<!\p{L})(?:chào|hi|hello|dear|thưa|kính gửi|chao|thua|kinh gui) $/iu;

/** Which words of a folded name one is called by, the likelier first. */
function givenAt(words: readonly string[]): readonly number[] {
  const last = words.length - 1;
  // "Thảo Phạm" is written as abroad: the family comes last.
  if (last !== 1 || !FAMILIES.has(words[1] as string) || FAMILIES.has(words[0] as string) || TITLES.includes(words[0] as string))
    return [last];
  return GIVEN_TOO.has(words[1] as string) ? [1, 0] : [0];
}

/** The titles to greet with, by what the reply calls the customer: the one it greets by, or anh and chị, the one it says first. */
function titlesFor(reply: string): readonly string[] {
  const { text } = foldVietnamese(reply);
  const says = (words: string) => new RegExp(`(?<![\\p{L}/])${words}(?![\\p{L}/])`, 'u').test(text);
  const greeted = GREETED.find((title) => says(`chào ${title}`) || says(withoutMarks(`chào ${title}`)));
  if (greeted) return [greeted];
  return says('chị') && !says('anh') ? ['chị', 'anh'] : ['anh', 'chị'];
}

/** A Vietnamese is called by the given name, the last word or two, after a title or where it is plain that somebody is called. */
export const names: NameData = {
  forms: (name) => {
    const folded = foldVietnamese(name.trim()).text;
    const words = folded.split(' ').filter(Boolean);
    if (!words.length) return [];
    const called = new Set([folded, words.slice(-2).join(' '), ...givenAt(words).map((at) => words[at] as string)]);
    const titled = [...called].flatMap((one) => [`${one} ơi`, ...TITLES.map((title) => `${foldVietnamese(title).text} ${one}`)]);
    return [...new Set([...titled, ...called].flatMap((form) => [form, withoutMarks(form)]))];
  },
  // "Sang", "Thêm" and "Bình" are words too: bare they are names behind a greeting, or in capitals where somebody is called.
  addresses: (before, form, behind) =>
    form.includes(' ') || GREETS.test(before) || (/^\p{Lu}/u.test(form) && CALLS.test(before) && SET_OFF.test(behind)),
  greetings: (name, reply = '') => {
    const words = name.trim().split(/\s+/);
    const folded = words.map((word) => foldVietnamese(word).text);
    const given = words[givenAt(folded)[0] as number];
    if (!given) return [];
    const [first = ''] = folded;
    const title = words.length > 1 ? (FOREIGN[first.replace('.', '')] ?? GREETED.find((one) => one === first)) : undefined;
    // "Anh Thư" may be a title and a name, or a woman's name.
    const titles = title && title !== 'anh' ? [title] : titlesFor(reply);
    const isBare = reply !== '' && isPlain(foldVietnamese(reply).text);
    return titles.map((one) => `Dạ em chào ${one} ${given} ạ,`).map((greeting) => (isBare ? withoutMarks(greeting) : greeting));
  },
};
