/**
 * A company speaks of itself by its brand ("Shopee sẽ…", "Ví Nhanh rất tiếc…"): nobody can list them all, but they are written in capitals
 * before what a company says it does. To the cues each of them is "công ty".
 */
import type { Span } from '../types';

/** Words in capitals before a verb of those who answer customers. */
const BEFORE_A_VERB =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3}(?= (?:xin|rất|sẽ|đã|đang|luôn|hiểu|mong|thành thật|chân thành|trân trọng|vô cùng|ghi nhận|kiểm tra|tiếp nhận|cảm ơn|thấy|chưa hỗ trợ|rat|se|mong|cam on)(?![\p{L}\p{M}]))/gu;
/** What may stand before a name in the same run of capitals. */
const OPENING = /^(?:(?:dạ|da|vâng|vì|do|hiện|nhưng|khi|và|nên|còn) )+/iu;
const SYLLABLE = /^(?:ngh?|nh|ch?|gh?|gi|kh?|ph?|qu|th?|tr?|[bdhlmrsvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
/** Loan words and abbreviations that are no company's name. */
const NO_NAME =
  /^(?:app|apps|email|mail|wifi|shipper|ship|web|website|fanpage|hotline|link|team|admin|ad|video|sim|voucher|internet|camera|server|game|page|combo|size|freeship|hello|hi|ok|oke|kh|qk|nv|ktv|bs|dvvc|ncc|ae|shop|modem|router|tivi|laptop|file|clip|data|otp|pass|sr|sorry|feedback)$/;
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
  for (const { 0: run, index } of text.matchAll(BEFORE_A_VERB)) {
    const opening = OPENING.exec(run.normalize('NFC'))?.[0].normalize(run.normalize('NFC') === run ? 'NFC' : 'NFD').length ?? 0;
    const name = run.slice(opening);
    const words = name.split(' ');
    const start = index + opening;
    if (OTHER.test(name.normalize('NFC')) || CALLED.test(text.slice(Math.max(0, start - 8), start))) continue;
    if (words.some(isForeign) || words.length > 1) brands.push({ start, end: start + name.length });
  }
  return brands;
}
