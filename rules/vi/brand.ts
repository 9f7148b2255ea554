/**
 * A company speaks of itself by its brand ("Shopee sẽ…", "Ví Nhanh rất tiếc…"): nobody can list them all, but they are written in capitals
 * before what a company says it does. To the cues each of them is "công ty".
 */
import type { Span } from '../types';

/** Words in capitals, and the two words behind them. */
const CAPITALS = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3})(?= (\p{Ll}[\p{L}\p{M}]*(?: \p{Ll}[\p{L}\p{M}]*)?))/gu;
/** What those who answer customers say of themselves. */
const VERB =
  /^(?:xin|rất|sẽ|đã|đang|luôn|hiểu|mong|thành thật|chân thành|trân trọng|vô cùng|ghi nhận|kiểm tra|tiếp nhận|cảm ơn|thấy|chưa|rat|se|cam on)(?!\p{L})/u;
/** What may stand before a name in the same run of capitals. */
const OPENING = /^(?:dạ|da|vâng|vì|do|hiện|nhưng|khi|và|nên|còn)$/iu;
const SYLLABLE = /^(?:ngh?|nh|ch?|gh?|gi|kh?|ph?|qu|th?|tr?|[bdhlmrsvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
/** Loan words and abbreviations that are no company's name. */
const NO_NAME =
  /^(?:app|email|wifi|ship|shipper|sim|router|otp|web|website|fanpage|hotline|link|team|admin|ad|voucher|internet|camera|server|combo|hello|hi|ok|oke|kh|nv|ktv|ncc|shop|modem|laptop|file|clip|data)$/;
/** Runs that begin so name a customer, a colleague or a thing. */
const OTHER =
  /^(?:quý|anh|chị|cô|chú|bác|ông|bà|bạn|khách|em|mình|nhân|đơn|sản|hàng|bên|bộ|hệ|chương|phí|giá|mã|gói|thầy|bé|mẹ|tôi|chúng|người|kỹ|tài)(?!\p{L})/iu;
const CALLED = /(?:anh|chị|cô|chú|bác|ông|bà|bạn|em|thầy|bé|viên|sĩ|xế|khách|gặp|lý|tên) $/iu;

const isForeign = (word: string) => {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
  return bare.length > 1 && !SYLLABLE.test(bare) && !NO_NAME.test(bare);
};

/** Where a text as typed names the company that speaks, in order. */
export function brandsIn(text: string): readonly Span[] {
  const brands: Span[] = [];
  for (const { 1: run = '', 2: behind = '', index } of text.matchAll(CAPITALS)) {
    if (!VERB.test(behind.normalize('NFC'))) continue;
    const words = run.split(' ');
    while (words[0] && OPENING.test(words[0].normalize('NFC'))) words.shift();
    const name = words.join(' ');
    const end = index + run.length;
    const start = end - name.length;
    if (OTHER.test(name.normalize('NFC')) || CALLED.test(text.slice(Math.max(0, start - 12), start).normalize('NFC'))) continue;
    if (words.some(isForeign) || words.length > 1) brands.push({ start, end });
  }
  return brands;
}
