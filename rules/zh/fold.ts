/** Chinese folding: the shared one, Traditional characters as Simplified, and the blank that chat uses for a comma as a comma. */
import { type Folded, foldClusters } from '../text/fold';
import { SIMPLIFIED, TRADITIONAL } from './characters';

const simplified = new Map([...TRADITIONAL].map((character, at) => [character, SIMPLIFIED[at] as string]));

/** Characters that only Simplified text has; those that Traditional text uses too say nothing. */
const onlySimplified = new Set(
  [...SIMPLIFIED].filter(
    (character) =>
      !'后里只台干系复面了余谷几松致准布占升表板才曲范采据周吃伙姜游须借参朱叶家着托冲凶累丘你出回晚照每真折姐步斤核效喜值款填志寸凌背教床拖刮它困碰喂朵制栗巨姊宝尝岳峰强恶悦户档毁污泪洁温异痴盖绑苏荐赖迹郁韵馈'.includes(
        character,
      ),
  ),
);

/** Cantonese particles and pronouns, read as the written words they stand for. */
const CANTONESE = new Map([...'唔哋嘅咗喺畀冇睇佢搵嚟'].map((character, at) => [character, [...'不们的了在给没看他找来'][at] as string]));

const BLANK_FOR_COMMA = /(?<=\p{Script=Han}) (?= *\p{Script=Han})/gu;

/** Folds a sentence or message; every index of the result has its place in the original. */
export function foldChinese(text: string): Folded {
  const folded = foldClusters(text, (cluster) => simplified.get(cluster) ?? CANTONESE.get(cluster) ?? cluster);
  return { text: folded.text.replace(BLANK_FOR_COMMA, ','), map: folded.map };
}

/** Whether a text is in Traditional characters; null when it has none that tell. */
export function isTraditional(text: string): boolean | null {
  let traditional = 0;
  let plain = 0;
  for (const character of text) {
    if (simplified.has(character) || CANTONESE.has(character)) traditional++;
    else if (onlySimplified.has(character)) plain++;
  }
  return traditional === plain ? null : traditional > plain;
}

/** Of several Traditional characters of one Simplified, the one our own texts mean. */
const MEANT = '后後里裡只只系系复覆发發台台干乾面面了了出出回回着著么麼准準制制周週于於尽盡签簽钟鐘表表松鬆冲衝户戶';
const traditional = new Map<string, string>();
for (const [at, character] of [...SIMPLIFIED].entries()) {
  if (onlySimplified.has(character) && !traditional.has(character)) traditional.set(character, [...TRADITIONAL][at] as string);
}
for (let at = 0; at < MEANT.length; at += 2) traditional.set(MEANT[at] as string, MEANT[at + 1] as string);

/** Our own texts (rewordings, insertions) in Traditional characters, with Taiwan's words. Not for text in general. */
export const toTraditional = (text: string): string =>
  [...text.replaceAll('联系', '聯絡').replaceAll('发送', '傳送')].map((character) => traditional.get(character) ?? character).join('');

/**
 * The signs of cues: the commonest, and those that the table of Simplified characters holds anyway. In a bundle they are A to Z, then À and
 * on, but for marks that join the letter before them and for what is not normal: one or two bytes instead of three.
 */
const COMMON =
  '…不您我是没的你了有可到一要这说会么好能人给就以上来问看请过理心下小时在都为用发个多也们再回意自还客谢系打知解大得家后点去吗别想定话通前行退感亲联事等电错无明先天复出已什跟单受货怎接服需法送收手做太保己告急道提快清改重那白如反取很查同哈消期吧便安管情因日找次又子之店弄早方分排卡懂工本成差商信哪直生免果加力完楚常此麻全修失作付新停把和任歉答搞放拍按量算供望寄身考嘛起候正必但包老位持他怪向支留延何登司思然水中少久外及交由部公程慢原非假今建超忙更眼配死流被月或呢否所求投走度掉啥啊底主名光忘申息件拿其待字害叫未承班啦相扣笑地代抱而催二年苦哥助最怕勿口漏私破火第影三病特活品平黑替操色物票跑傅合十半另份立';
const PACKED = [...new Set(COMMON + SIMPLIFIED)];
const signsFrom = (first: string, last: string): string[] => {
  const [start = 0, end = 0] = [first, last].map((sign) => sign.charCodeAt(0));
  return Array.from({ length: end - start + 1 }, (_, at) => String.fromCharCode(start + at));
};
const SIGNS = [
  ...signsFrom('A', 'Z'),
  ...signsFrom('À', '\u07ff').filter((sign) => sign.normalize('NFC') === sign && !/\p{M}/u.test(sign)),
];

const packed = new Map(PACKED.map((sign, at) => [sign, SIGNS[at] as string]));
const unpacked = new Map([...packed].map(([sign, letter]) => [letter, sign]));

/** A cue for a bundle. It must hold no Latin capitals. */
export const packCue = (cue: string): string => cue.replace(/[…\p{Script=Han}]/gu, (sign) => packed.get(sign) ?? sign);

/** A cue as written, of one that may be packed. */
export const unpackCue = (cue: string): string => cue.replace(/[A-ZÀ-\u07ff]/g, (sign) => unpacked.get(sign) ?? sign);
