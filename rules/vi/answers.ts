/** Whether a reply takes up a question: only plain cases are judged, the rest is left alone. */
import { type ReplyView, replyHas } from '../engine/views';
import { foldVietnamese, withoutMarks } from './fold';

type Kind = 'when' | 'price' | 'status' | 'where' | 'why' | 'how' | 'yesNo';

const bare = (text: string) => withoutMarks(foldVietnamese(text).text);

const ASKS: readonly (readonly [Kind, RegExp])[] = [
  ['when', /(?<!\p{L})(?:khi nao|bao gio|may gio|chung nao|bao lau|luc nao|hom nao|ngay nao|may ngay|may hom)(?!\p{L})/u],
  [
    'price',
    /(?<!\p{L})(?:bao nhieu tien|gia bao nhieu|gia sao|gia nhieu|nhieu tien|het bao nhieu|bao nhieu|phi bao nhieu|gia the nao)(?!\p{L})/u,
  ],
  ['status', /(?<!\p{L})(?:(?:toi|den|nam|di|ve) dau|dau) (?:roi|vay|a|em|shop|the)(?!\p{L})/u],
  ['where', /(?<!\p{L})(?:o dau|cho nao|den dau|toi dau|dia chi nao)(?!\p{L})/u],
  ['why', /(?<!\p{L})(?:tai sao|vi sao|sao lai)(?!\p{L})/u],
  ['how', /(?<!\p{L})(?:lam sao|the nao|cach nao|lam the nao|kieu gi)(?!\p{L})/u],
  [
    'yesNo',
    /(?<!\p{L})(?:(?:co|duoc|con|duoc khong) .{0,60})?(?:khong|chua)(?: (?:vay|em|shop|a|the|trung tam|co|bac si|ad|con|chau|nhi|oi|ban|ha))*\s*\??$/u,
  ],
];

const NUMBER = /\d|(?<!\p{L})(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|tram|nghin|trieu|mien phi|free)(?!\p{L})/u;
const TIME =
  /(?<!#\s?)\d+ ?(?:gio|h|phut|p|ngay|tieng|tuan|thang|hom|bua|\/|:|-|s|nam)|(?<!\p{L})(?:hom nay|mai|toi nay|chieu|sang|trua|tuan|thang|ngay|thu|cuoi|ngay bay gio|lien|roi|chu nhat|bay gio|kip|tre|phut|gio)(?!\p{L})/u;
const PLACE =
  /\d|(?<!\p{L})(?:o|tai|duong|quan|so|tang|muc|goc|kho|buu cuc|chi nhanh|cua hang|dang|vao|bam|link|tren|trong|ga|ben|toi|giao)(?!\p{L})/u;
const REASON = /(?<!\p{L})(?:vi|do|boi|tai|nen|ly do|nguyen nhan|loi|chua|het|bi|de)(?!\p{L})/u;
const STATUS =
  /\d|(?<!\p{L})(?:giao|gui|di|ship|kho|dang|da|chua|toi|ve|den|buu ta|buu cuc|van chuyen|mai|nay|chieu|sang|xong|roi|hoan|duyet|xu ly)(?!\p{L})/u;
const STEP =
  /(?<!\p{L})(?:bam|vao|chon|gui|goi|nhan|mang|dien|tai|mo|soan|lam|ra|toi|den|qua|chup|cu phap|buoc|doi|hoan|nhap|ghe|co the|lap)(?!\p{L})/u;
const YES_NO =
  /(?<!\p{L})(?:co|khong|duoc|chua|con|het|roi|dung|vang|u|uh|ok|oke|kip|khoi|mien phi|can|phai|tang|da|nhan|sai|dang|co the|nao cung|ko|tat ca|ca|deu|cho phep|ho tro|giu|ok|xong)(?!\p{L})/u;
/** Replies that hold nothing but courtesy, or send the customer elsewhere. */
const EMPTY =
  /(?<!\p{L})(?:cam on .{0,30}(?:da nhan tin|quan tam|lien he|ghe|ung ho|theo doi|tin tuong)|check (?:ib|inbox|tin nhan)|(?:ib|inbox) (?:nha|a|nhe|roi|em|shop|ad|gia|ban|chi|anh|rieng)|(?:gia|rep|da|em|shop) (?:ib|inbox)|xem (?:them|tren|o) (?:web|website|page|fanpage|app)|tu (?:goi|hoi|xem|tra|tim)|len (?:web|app|google) (?:xem|ma)|chuc .{0,40}(?:tot lanh|vui ve|vui|ngay moi)|nhu tren|(?:rep|tra loi|nhan) (?:o |qua )?(?:binh luan|cmt|comment|inbox|ib|tin nhan|tren)|de y|theo doi (?:page|fanpage)|xem bai ghim|doc ky|da rep|rep ib)(?!\p{L})/u;

/** Words that say nothing of the matter asked about. */
const COMMON = new Set(
  'co khong duoc chua em shop anh chi minh ban oi a nha nhe vay the cho hoi con gi nao sao thi la va cua nay do o dau bao nhieu gio lau may khi mua dat muon can toi tui a ad ben ma roi den voi hay giup biet ai het ha ta cai chiec mot hai vao ra len xuong di lam ngay hom hang don da dang se phai nhiu nhieu luc khach quy tren trong duoi ve qua moi vua gia phi tien so bi mat nen bay'.split(
    ' ',
  ),
);

const topics = (text: string) => (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1 && !COMMON.has(word));

/**
 * @param question the customer's sentence, as shown
 * @returns true when the reply takes it up, false when it plainly does not, null when that cannot be told
 */
export function answers(question: string, reply: ReplyView): boolean | null {
  const asked = bare(question);
  const kind = ASKS.find(([, pattern]) => pattern.test(asked))?.[0];
  if (!kind) return null;
  const said = bare(reply.text);
  if (replyHas(reply, ['findOut', 'handOver', 'refusal']) || isQuestionBack(reply) || ASKS_BACK.test(said)) return true;
  if (isKept(reply, DEFLECTS) && !/\d/.test(said) && !isKept(reply, ANSWERS)) return false;
  if (replyHas(reply, ['apology'])) return true;
  if (EMPTY.test(said) && !(kind === 'yesNo' && /^\W*(?:da )?(?:co|khong|duoc|con|roi|chua)(?!\p{L})/u.test(said)) && !/\d/.test(said))
    return false;
  if (isKept(reply, ANSWERS)) return true;
  const about = topics(asked);
  const mentions = about.some((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(said));
  const takesUp = { when: TIME, price: NUMBER, status: STATUS, where: PLACE, why: REASON, how: STEP, yesNo: YES_NO }[kind].test(said);
  if (takesUp) return kind === 'when' || kind === 'price' || kind === 'status' ? true : mentions || kind !== 'yesNo' ? true : null;
  return about.length >= 2 && !mentions ? false : null;
}

/** Rules whose finds say something of the matter, however badly. */
const ANSWERS = new Set<string>(
  'cannot unwilling dont-know hedging concrete-promise vague-promise overpromise ownership-shown excuse blame-others blame-customer options-offered'.split(
    ' ',
  ),
);
/** Rules whose finds turn a question away. */
const DEFLECTS = new Set<string>(['not-my-job', 'impatience', 'robotic', 'aggression']);
const isKept = (reply: ReplyView, rules: ReadonlySet<string>): boolean => reply.kept.some(({ found }) => rules.has(found.rule.id));

const ASKS_BACK =
  /(?<!\p{L})(?:cung cap|cho (?:em|shop|ben em|con|chau) (?:xin|biet)|(?:gui|nhan|doc|chup|ghi) (?:giup|em|shop|qua|lai giup)|xin (?:ma|so|ten|anh|hinh|dia chi))(?!\p{L}) .*?(?<!\p{L})(?:ma|so|ten|anh|hinh|dia chi|thong tin|sdt|bien so|ngay)(?!\p{L})/u;

/** The reply asks for what it needs to answer. */
const isQuestionBack = (reply: ReplyView): boolean => reply.sentences.some(({ facts }) => facts.isQuestion);
