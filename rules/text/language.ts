/**
 * Which language a line is in, of those Tact coaches, from its script, letters and frequent words. Small and sure rather than
 * clever: a line it cannot tell takes the language of the rest, and a language Tact does not know is `other` (silence).
 */
import type { Language } from '../types';

/** `other`: surely none of ours. Null: too little to tell. */
export type Detected = Language | 'other' | null;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const HAN = /\p{Script=Han}/gu;
const KANA_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;
const OTHER_SCRIPT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Greek}]/gu;

/** Letters no other language of the Latin script has in such numbers. */
const VIETNAMESE_LETTER = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const MONGOLIAN_WORD =
  /(?<!\p{L})(?:байна|бна|бн|бол|нь|юм|уу|үү|та|таны|танд|тань|бид|манай|би|сайн|за|тийм|үгүй|болно|байгаа|баярлалаа|гэж|энэ|вэ|бэ|дээ|даа|шүү|надад|хүсэлт|уучлаарай|захиалга|ажлын|мэнд|өдрийн|танай|утас|ирж|гарч)(?!\p{L})/giu;
const RUSSIAN =
  /(?<!\p{L})(?:что|как|это|для|вас|вам|мы|на|не|по|или|чтобы|здравствуйте|пожалуйста|спасибо|можно|ваш|ваша|если)(?!\p{L})|[ыщъ](?=\p{L}*(?:ть|ый|ая|ое|ие)(?!\p{L}))/giu;

const words = (list: string) => new Set(list.split(' '));
const FREQUENT: Readonly<Record<'en' | 'vi' | 'mn' | 'other', ReadonlySet<string>>> = {
  en: words(
    "the you your we to is are for and it i can not please that this with have will our be of in on so but sorry thanks thank hi hello if any let us know was at from my me do don't can't i'm we're it's i'll we'll just been has what when how here there need help get out an or as by no yes us dm they did does had am would could should check send order account hey cannot won't didn't doesn't isn't wasn't you're you've your's done ok okay sure great team today tomorrow now time then want see sent still look which who why about because before after where too more some right good best day try back same",
  ),
  // Vietnamese without diacritics, syllables that English or galig hardly have.
  vi: words(
    'da ben em minh chi anh khong khach duoc vui long nhe nha a shop cam xin loi quy ko dc hang giup kiem tra voi thi nhung hom nay ngay gio roi chua gui lien he cua va cho la co nhu vay ma nen vi de se dang don oi nao biet thoi them luon ib hong hok qua toi mai tien giao chieu tho buu kia thay het mat phai muon dung hoan doi lay xem xong lam tuan phut sao bao nhieu nguoi mua lanh nong xui ghe dau kho tui tren duoi trong ngoai hieu buc buon tot dep xau nhanh cham mau nhieu k gia',
  ),
  // Mongolian in Latin letters (galig).
  mn: words(
    'baina bna bn uu ve be ni gej tani bol yum shuu dee daa ta tand bid manai bi sain za tiim bolno baigaa bgaa bayarlalaa ene ter uuchlaarai odoo margaash unuudur medehgui chadahgui bolohgui hurgelt zahialga utas mungu hereg uguh avah irne yavna ugsun bsn shalgaad holbogdoh medku bga baij gesen duussan chi chamd chinii tanii minii manaid bidnii bilee shd bh bhaa bhgui baisan bolson irsen ochson helsen bichsen hezee yagaad yaaj hed heden haana yamar zugeer uchir tul boloh gehdee harin tegeed tegvel esvel dugaar dugaaraa hayag dans tulbur une unegui vnegvi shvv saihan garna orno ochno ugnu hiine hiij baih irhve deer zuun odoohondoo hun shuud taslachihsan mun yu yum bas deeree ugye yostoi tanai ihtei achaalal zurgaa zurag yavuul yavuulaarai jolooch odoogoor alga medeelel uuchlal shine mend garsan shaardlagatai heregtei xeregtei xurgelt tasalbar ym neg hoyor gurav bii oroin tiimees batalgaa tsag cag cagt tsagiin bish yuun muu teneg asuult gesen emch duussan ir ochood avch ugch sar sariin udur odor honog minut hun xun bolohoor bolood gej bval bwal gexdee',
  ),
  other: words(
    'le les des une est vous votre nous pour avec dans sur pas merci bonjour el los las una por para con que su usted gracias hola de der die das und ist nicht sie ihr wir mit danke bitte il della per che non grazie het een niet van voor u obrigado você não para saya anda kami dan yang untuk tidak terima kasih dengan ini itu po ang ng mga sa hindi namin inyong salamat',
  ),
};
/** Endings of Mongolian verbs and cases in Latin letters, on words of six letters or more. */
const GALIG_ENDING =
  /^(?=.{6})[a-zöü]+(?:[hkx]g[uv]i|g[uv]i|aarai|eerei|ooroi|uurei|chihsan|chihsen|chihlaa|chihlee|snii?g|saniig|seniig|uulah|uuleh|gdsan|gdsen|aagui|eegui|aasai|iinhan|iinhen|laa|lee|saan|naas|nees|tsagt|haar|heer|iig|iin)$/;
/** A long vowel written twice, or an x before a vowel, in words of five letters or more: English and Vietnamese hardly have them. */
const GALIG_LETTERS = /^(?=.{5})(?:[a-zöü]*(?:aa|ii|uu|vv|öö|üü)[a-zöü]*|x[aeiou][a-zöü]*)$/;
/** A Vietnamese syllable without marks; English words and galig seldom are one, line after line. */
const PLAIN_SYLLABLE =
  /^(?:ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdhklmnprstvx])?(?:i|ie|oa|oe|oai|oay|oi|oo|o|a|ai|ao|au|ay|e|eo|eu|ia|ieu|iu|u|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|y|ye|yeu)(?:c|ch|m|n|ng|nh|p|t)?$/;
const CHAT_SYLLABLE = /^(?:ko|k|dc|r|z|vs|ib|sdt|ck|hok|hk|j|e|a|c|ad)$/;
/** Accents that Vietnamese shares with other tongues. */
const SHARED_ACCENT = /[àáâãèéêìíòóôõùúý]/i;
/** What Vietnamese takes from English as it is. */
const LOAN = words('shop size ship shipper sale order voucher app web check inbox page ok set combo online wifi sim link mail email');

/** English words that stand in `other` too. */
const AMBIGUOUS = words('a da me an on us no so the is in it de la die per dm shop order account');

type Scores = Record<keyof typeof FREQUENT, number>;
/** For each frequent word, which languages it speaks for. */
const SPEAKS_FOR = new Map<string, (keyof Scores)[]>();
for (const language of ['en', 'vi', 'mn', 'other'] as const)
  for (const word of FREQUENT[language]) SPEAKS_FOR.set(word, [...(SPEAKS_FOR.get(word) ?? []), language]);

const ASCII = /^[\0-\x7f]*$/;
const withoutMarks = (token: string) =>
  ASCII.test(token)
    ? token
    : token
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('đ', 'd');
const syllablesOf = (bare: readonly string[]) => bare.filter((token) => PLAIN_SYLLABLE.test(token) || CHAT_SYLLABLE.test(token)).length;

/** Letters with accents, on syllables of its or beside words of its. */
function isMarkedVietnamese(tokens: readonly string[], composed: string, score: Scores, letters: number): boolean {
  const bare = tokens.map(withoutMarks);
  // "Anh khó tính quá": accents that other tongues have too, on Vietnamese syllables only.
  const isMarked = bare.some((token, index) => token !== tokens[index]);
  if (isMarked && score.other < 2 && score.en < 2 && score.mn < 1 && syllablesOf(bare) >= tokens.length * 0.9) return true;
  // "Size 40 còn không em": few accents among loans and codes, but words that are Vietnamese once their marks are off.
  if ((letters || SHARED_ACCENT.test(composed)) && score.other < 2 && score.en < 3 && score.mn < 2) {
    const own = bare.filter((token) => token.length > 1 && !LOAN.has(token));
    const known = bare.filter((token) => FREQUENT.vi.has(token)).length;
    if (own.filter((token) => PLAIN_SYLLABLE.test(token)).length > own.length * 0.6 && known >= (letters ? 1 : 2)) return true;
  }
  return isPlainVietnamese(bare, score);
}

/** Without its marks: line after line of its syllables, frequent ones among them. */
const isPlainVietnamese = (bare: readonly string[], score: Scores) =>
  bare.length >= 4 && score.vi >= 2 && score.vi > score.mn && score.vi >= score.en && syllablesOf(bare) >= bare.length * 0.8;

/** How much the words of a Latin text speak for each language. */
function scoresOf(tokens: readonly string[]): Scores {
  const scores = { en: 0, vi: 0, mn: 0, other: 0 };
  for (const token of tokens) {
    const share = AMBIGUOUS.has(token) ? 0.4 : 1;
    for (const language of SPEAKS_FOR.get(token) ?? []) scores[language] += share;
    if (token.length >= 6 && GALIG_ENDING.test(token)) scores.mn += token.length >= 8 ? 2 : 1;
    else if (GALIG_LETTERS.test(token)) scores.mn++;
  }
  return scores;
}

/** Signs and letters none of which is of another script than the Latin one. */
const LATIN_ONLY = /^[\0-\u02af\u1e00-\u1eff\u2000-\u206f\ufffc]*$/;

/** What the script tells; `latin` where the words have to. */
function languageOfScript(text: string): Detected | 'latin' {
  if (LATIN_ONLY.test(text)) return /\p{Script=Latin}/u.test(text) ? 'latin' : null;
  const han = count(text, HAN);
  const latin = count(text, LATIN);
  const cyrillic = count(text, CYRILLIC);
  if (count(text, KANA_HANGUL) > han) return 'other';
  // A Chinese character says about as much as a word of four letters.
  if (han && han * 4 >= latin && han >= cyrillic) return 'zh';
  if (cyrillic > latin) {
    if (/[өүӨҮєїЄЇ]/.test(text) || count(text, MONGOLIAN_WORD) > count(text, RUSSIAN)) return 'mn';
    return count(text, RUSSIAN) ? 'other' : cyrillic >= 3 ? 'mn' : null;
  }
  if (count(text, OTHER_SCRIPT) > latin) return 'other';
  return latin ? 'latin' : null;
}

/**
 * The language of one line or sentence.
 * @param text as typed or masked; links, names and codes are best masked
 */
export function detectLanguage(text: string): Detected {
  const script = languageOfScript(text);
  if (script !== 'latin') return script;
  const composed = text.normalize('NFC');
  const vietnamese = count(composed, VIETNAMESE_LETTER);
  const tokens = composed.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (vietnamese >= 2 || (vietnamese === 1 && tokens.length <= 4)) return 'vi';
  const score = scoresOf(tokens);
  const isVietnamese = ASCII.test(composed) ? isPlainVietnamese(tokens, score) : isMarkedVietnamese(tokens, composed, score, vietnamese);
  if (isVietnamese) return 'vi';
  const ranked = (Object.entries(score) as [keyof typeof score, number][]).sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked as [[keyof typeof score, number], [keyof typeof score, number]];
  if (best[1] < 1 || best[1] === second[1]) return null;
  // Other tongues must be plain to see: a Spanish name in an English line is none.
  if (best[0] === 'other' && (best[1] < 2 || score.en > 0)) return score.en >= 1 ? 'en' : best[1] >= 3 ? 'other' : null;
  if ((best[0] === 'vi' || best[0] === 'mn') && best[1] < 2) return null;
  return best[0];
}

/** The language most of a text is in, by the length of its lines; null when none can be told. */
export function majorityLanguage(lines: readonly { readonly text: string; readonly language: Detected }[]): Detected {
  const weights = new Map<Detected, number>();
  for (const { text, language } of lines) {
    if (language) weights.set(language, (weights.get(language) ?? 0) + text.length * (language === 'zh' ? 3 : 1));
  }
  let best: Detected = null;
  for (const [language, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = language;
  return best;
}
