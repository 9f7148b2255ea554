/**
 * Vietnamese as the cues see it: both tone placements (hoá, hóa), i and y (kỹ, kĩ), chat spellings (ko, đc, r, j), Southern words
 * and common slips (xin lổi) become one spelling; a text typed without marks stays without them and meets cues without marks.
 */
import { type Folded, fold } from '../text/fold';
import type { Span } from '../types';
import { brandsIn } from './brand';

const MARKED = /[à-ỹđ]/;
const MARKED_WORD = /\p{L}*[à-ỹđ]\p{L}*/gu;
/** A number with signs inside or letters behind it, a word, a per cent sign. */
const WORD = /\d+(?:[.,:]\d+)+|\d+(?=\p{L})|\p{L}+|%/gu;

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(rows.split(',').map((row) => row.trim().split('=') as [string, string]));

/** Chat spellings and slips that can mean one thing only. */
const CHAT = table(
  `ko=không,kô=không,kg=không,hok=không,hôk=không,hk=không,hem=không,hông=không,hổng=không,hong=không,hôg=không,khum=không,khom=không,
kông=không,khong=không,khôg=không,khog=không,hog=không,dc=được,đc=được,đuợc=được,đươc=được,đựoc=được,đưọc=được,duoc=được,r=rồi,rùi=rồi,
roài=rồi,rui=rồi,gòi=rồi,j=gì,gj=gì,z=vậy,zậy=vậy,bít=biết,bik=biết,bit=biết,biêt=biết,thui=thôi,lun=luôn,luon=luôn,vs=với,cx=cũng,
củng=cũng,cũg=cũng,nhìu=nhiều,trc=trước,nx=nữa,mk=mình,xl=xin lỗi,xloi=xin lỗi,lổi=lỗi,tks=cảm ơn,thks=cảm ơn,thanks=cảm ơn,thank=cảm ơn,
hnay=hôm nay,hqua=hôm qua,dzạ=dạ,vâg=vâng,wa=quá,qá=quá,wá=quá,mún=muốn,đag=đang,lm=làm,nta=người ta,ngta=người ta,đả=đã,rỏ=rõ,mổi=mỗi,
nhửng=những,giử=giữ,chử=chữ,trể=trễ,e=em,c=chị,hòan=hoàn,ntn=như thế nào,oki=ok,okie=ok,oke=ok,sory=sorry,sr=sorry,sori=sorry`,
);
/** Of these, what means something else where no marks are typed (hong: hồng). */
const AMBIGUOUS_PLAIN = new Set(['hong', 'hog', 'rui', 'bit']);
/** Southern words and their common ones; cues are spelt so too. */
const DIALECT = table('coi=xem,giùm=giúp,dùm=giúp,thiệt=thật,biểu=bảo,nhá=nhé,nghen=nha,nhen=nha,nhoa=nha,ráng=cố');

const OLD_TONE = /(?<!q)(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])$/;
const NEW_TONE = table('oá=óa,oà=òa,oả=ỏa,oã=õa,oạ=ọa,oé=óe,oè=òe,oẻ=ỏe,oẽ=õe,oẹ=ọe,uý=úy,uỳ=ùy,uỷ=ủy,uỹ=ũy,uỵ=ụy');
const FINAL_Y = /^(?:[lkmhst]|qu)[yýỳỷỹỵ]$/;
const I_FOR_Y = table('y=i,ý=í,ỳ=ì,ỷ=ỉ,ỹ=ĩ,ỵ=ị');

function spellWord(word: string): string {
  if (OLD_TONE.test(word)) return word.slice(0, -2) + (NEW_TONE.get(word.slice(-2)) ?? word.slice(-2));
  if (FINAL_Y.test(word)) return word.slice(0, -1) + (I_FOR_Y.get(word.slice(-1)) ?? word.slice(-1));
  return DIALECT.get(word) ?? word;
}

/** Without marks: "được" is "duoc". Letter for letter. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');

/** The commonest signs of cues that take more than a byte; in a bundle they are A to Z. */
const PACKED = 'đàáôưảóế…êạìậấệờốợắớểâềầơị';
const FIRST = 'A'.charCodeAt(0);

/** A cue for a bundle. It must hold no Latin capitals. */
export const packCue = (cue: string): string =>
  cue.normalize('NFC').replace(/[đ…à-ỹ]/g, (sign) => (PACKED.includes(sign) ? String.fromCharCode(FIRST + PACKED.indexOf(sign)) : sign));

/** Spells a cue, as written or packed, as {@link foldVietnamese} spells a text. */
export const spellCue = (cue: string): string =>
  cue
    .replace(/[A-Z]/g, (letter) => PACKED[letter.charCodeAt(0) - FIRST] as string)
    .normalize('NFC')
    .replace(/\p{L}+/gu, spellWord);

/** Spells a cue as it is typed without marks. */
export const spellPlainCue = (cue: string): string => withoutMarks(spellCue(cue));

/** Whether a folded text is typed without marks: none at all, or a stray one in a long line. */
export function isPlain(folded: string): boolean {
  if (!MARKED.test(folded)) return true;
  const marked = folded.match(MARKED_WORD)?.length ?? 0;
  return marked <= 2 && folded.split(' ').length >= 10 * marked;
}

/** Sums without their dots, clock times in words: 66.000 is 66000, 8:30 is 8 giờ 30. */
const spellNumber = (number: string): string =>
  /^\d{1,2}:\d{2}$/.test(number) ? number.replace(':', ' giờ ') : number.replace(/[.,:]/g, '');

const unstretched = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1').replace(/([aạáàâêiụyý])\1$/u, '$1');

/** Words whose spelling hangs on their neighbours. */
const IN_PLACE = /^(?:[a-zđ]|cám|cam|hổ|sẻ|mình)$/;
/** "Mình" is the customer to some and the agent to others: who does this for a "bạn", or says so of itself, is the agent. */
const AGENT_BEFORE = /(?:^|[^\p{L}\s]|[^\p{L}](?:dạ|vâng|và|nên|nhưng|thì|để|rồi|hiện)) *$/u;
const AGENT_AFTER =
  /^ (?:[^.,;:!?\n]{1,30} (?:cho |giúp |với |tới |đến )?b(?:ạn)?(?!\p{L})|xin (?:lỗi|phép|ghi nhận|cảm ơn|thông tin|tiếp nhận|chuyển|gửi)|rất (?:xin lỗi|tiếc|hiểu)|(?:sẽ|đang|để) (?:chuyển|kiểm tra|check|báo|phản hồi|hỗ trợ|ghi nhận|cập nhật|xử lý|cố gắng|hỏi|nhắc|hối|thúc))/u;

/** What a word by itself is spelt, remembered: replies use few words over and over. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 4_000;

function spellAlone(typed: string, plain: boolean): string {
  const key = plain ? `${typed} ` : typed;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const word = unstretched(typed);
  const spelt = (plain && AMBIGUOUS_PLAIN.has(word) ? undefined : CHAT.get(word)) ?? spellWord(word);
  const folded = plain ? withoutMarks(spelt) : spelt;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, folded);
  return folded;
}

/** One word in its place. `before` and `after` are some characters of its neighbourhood. */
function respell(typed: string, before: string, after: string, plain: boolean): string {
  const word = unstretched(typed);
  const hasNext = /^ \p{L}/u.test(after);
  if (/\d ?$/.test(before)) {
    if (word === 'h' || word === 'g') return word === 'h' || /^\d/.test(after) ? 'giờ' : word;
    if (word === 'p') return 'phút';
    if (word.length === 1) return word;
  }
  if (word === 'k') return hasNext || /\p{L} $/u.test(before) ? 'không' : word;
  if (word === 'a') return hasNext ? 'anh' : word;
  if (word === 'cám' || word === 'cam') return /^ [ơo]n/.test(after) ? 'cảm' : word;
  if (word === 'mình') return AGENT_BEFORE.test(before) && AGENT_AFTER.test(after) ? 'em' : word;
  if (word === 'hổ') return after.startsWith(' tr') ? 'hỗ' : word;
  if (word === 'sẻ') return before.endsWith('chia ') ? word : 'sẽ';
  return (plain && AMBIGUOUS_PLAIN.has(word) ? undefined : CHAT.get(word)) ?? spellWord(word);
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/**
 * Folds a masked Vietnamese text for matching. Numbers and the letters after them come apart ("15h30" is "15 giờ 30").
 * @returns the folded text with its map; every offset comes back to the text as typed
 */
export function foldVietnamese(original: string): Folded {
  const shared = fold(original);
  const source = shared.text;
  const plain = isPlain(source);
  let text = '';
  const starts: number[] = [];
  let done = 0;
  const put = (letters: string, from: number, length: number) => {
    // Letters are dealt out over the typed ones, the last to the last, so that a span ends where its word ends.
    for (let i = 0; i < letters.length; i++) {
      const at = from + (i === letters.length - 1 ? length - 1 : Math.min(i, length - 1));
      starts.push(shared.map ? (shared.map[at] as number) : at);
    }
    text += letters;
  };
  const copyUntil = (end: number) => {
    if (end > done) put(source.slice(done, end), done, end - done);
  };
  const typedAt = (at: number) => (shared.map ? (shared.map[at] as number) : at);
  const [...brands] = brandsIn(original);
  let brandFrom = -1;
  for (const { 0: word, index } of source.matchAll(WORD)) {
    const isBrand = brands[0] !== undefined && typedAt(index) >= brands[0].start;
    if (brandFrom < 0) copyUntil(index);
    done = index + word.length;
    if (isBrand) {
      if (brandFrom < 0) brandFrom = index;
      if (typedAt(done) < (brands[0] as Span).end) continue;
      put(plain ? 'cong ti' : 'công ti', brandFrom, done - brandFrom);
      brandFrom = -1;
      brands.shift();
      continue;
    }
    const first = word.charCodeAt(0);
    const isNumber = first >= 48 && first <= 57;
    const isAfterNumber = !isNumber && index > 0 && isDigit(source.charCodeAt(index - 1));
    if (!isNumber && !isAfterNumber && !IN_PLACE.test(word) && !/\d $/.test(source.slice(Math.max(0, index - 2), index))) {
      const spelt = spellAlone(word, plain);
      if (spelt === word) done = index;
      else put(spelt, index, word.length);
      continue;
    }
    const before = source.slice(Math.max(0, index - 12), index);
    const after = source.slice(done, done + 48);
    if (isAfterNumber) put(' ', index, 1);
    const spelt = isNumber ? spellNumber(word) : respell(word, before, after, plain);
    put(plain ? withoutMarks(spelt) : spelt, index, word.length);
    if (isAfterNumber && /^\d/.test(after)) put(' ', done, 1);
  }
  copyUntil(source.length);
  starts.push(original.length);
  return { text, map: Uint32Array.from(starts) };
}
