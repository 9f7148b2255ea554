/** Chinese folding: the shared one, Traditional characters as Simplified, and the blank that chat uses for a comma as a comma. */
import { type Folded, fold } from '../text/fold';
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

const BLANK_FOR_COMMA = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Folds a sentence or message; every index of the result has its place in the original. */
export function foldChinese(text: string): Folded {
  const folded = fold(text, (cluster) => simplified.get(cluster) ?? CANTONESE.get(cluster) ?? cluster);
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

/** The commonest signs of cues; in a bundle they are A to Z, then À and on: one or two bytes instead of three. */
const PACKED =
  '…不您我是没的你有了可到一要么这说会好就能以人上给来看问理过小心在时请个们都也下多用自再为回意还打解发家大客得谢点别知行定系吗想事话前什等感怎后明去错亲通无真着电天需退复受让联已出先接对做关货题单跟很急法太保手讲清收样己道告服提那快白送办误于如帮开机晚难处重查坏只经应诉管日吧情安门改同便取动烦谁消满试现早懂气证确又找换务店号子工因员差分哪责实生之期听边尽弄全排买完楚常果次反几作报当本注周歉补商成方里加失免力刚断认师直询正哈码户卡面搞写价核修线担嘛见怪进该供信此任记留付将停老丢才迟选新司结随起费候爱望马放非按答他台转赔思装久麻体拍必延寄包二然水中把间和负外';
const LETTERS = 26;
const A = 'A'.charCodeAt(0);
const ACCENTED = 'À'.charCodeAt(0);

/** A cue for a bundle. It must hold no Latin capitals. */
export const packCue = (cue: string): string =>
  cue.replace(/[…\p{Script=Han}]/gu, (sign) => {
    const at = PACKED.indexOf(sign);
    return at < 0 ? sign : String.fromCharCode(at < LETTERS ? A + at : ACCENTED + at - LETTERS);
  });

/** A cue as written, of one that may be packed. */
export const unpackCue = (cue: string): string =>
  cue.replace(/[A-ZÀ-ǿ]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return PACKED[code < ACCENTED ? code - A : code - ACCENTED + LETTERS] ?? sign;
  });
