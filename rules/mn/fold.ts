/**
 * Mongolian as the cues see it. Cyrillic in all its spellings and Latin "galig" come out in one reduced Cyrillic alphabet, so that
 * one set of cues serves both: ө, о, ү, у (typed є, ї, v, ö, ü …) are one letter, so are э/е/ё and и/й/ы; ь and ъ go; what
 * stands twice stands once; chat contractions (бн, шд, bna) are written out and suffixes stand apart from figures. Every letter keeps where it came from.
 */
import { type Folded, foldClusters } from '../text/fold';

/** A folded letter; `start` and `end` are UTF-16 offsets in the text being folded. */
interface Unit {
  readonly letter: string;
  readonly start: number;
  end: number;
}

const table = (rows: string) => new Map(rows.split(' ').map((row) => [row[0] as string, row.slice(1)]));

/** Cyrillic, and the Latin letters that people put for Cyrillic ones inside a Cyrillic word. */
const CYRILLIC = table('оу өу єу үу їу еэ ёэ йи ыи іи ь ъ щш aа eэ oу pр cс yу xх vу wв uу iи kк mм tт hн bв');
/** Galig, letter by letter. */
const LATIN = table('aа bб cц dд eэ fф gг hх iи jж kк lл mм nн oу öу pп qк rр sс tт uу üу vв wв xх yи zз');
const DIGRAPHS = new Map([
  ['kh', 'х'],
  ['ts', 'ц'],
  ['tc', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['zh', 'ж'],
  ['ya', 'я'],
  ['yu', 'ю'],
  ['yü', 'ю'],
  ['yo', 'э'],
  ['yö', 'э'],
  ['ye', 'э'],
  ['yi', 'и'],
]);
const VOWEL = /[aeiouöüy]/;
/** After these a vowel is only the other half of a long one: юу, яа. */
const LENGTHENED = new Map([
  ['я', 'а'],
  ['ю', 'у'],
]);

/** Chat contractions, folded, and what they stand for. */
const CONTRACTIONS = new Map(
  Object.entries({
    баина: 'бн бна бана бнэ баин',
    'баина у': 'бну баину бнау',
    баига: 'бга бг',
    баигад: 'бгад',
    баисан: 'бсн бсан',
    баиж: 'бж баиж',
    баих: 'бх',
    'баих а': 'бха баиха',
    баидаг: 'бдаг бдг',
    'шу дэ': 'шд шдэ шт штэ шудэ',
    'саин баина у': 'сбу сбну снбу снбну саинбаину саинбину',
    саин: 'сн',
    'саин у': 'сну саину',
    ни: 'н нии',
    тани: 'тан',
    мани: 'ман',
    гэхдэ: 'гэхд гхдэ',
    'юм а': 'юма',
    ямар: 'имар',
  }).flatMap(([full, short]) => short.split(' ').map((one) => [one, full] as const)),
);
const NEGATIVE = /(?:(?:хк|кг|к)(?:у|уи|уэ|уиэ)|г(?:у|уэ|уиэ|уиа|ви))$/;

function latinLetter(word: string, at: number): { letter: string; length: number } {
  const pair = word.slice(at, at + 2);
  const digraph = DIGRAPHS.get(pair);
  if (digraph) return { letter: digraph, length: 2 };
  const letter = word[at] as string;
  if (letter === 'v' || letter === 'w') {
    // A v is a ү where it stands twice, between consonants, or in -gvi.
    const previous = word[at - 1] ?? '';
    const next = word[at + 1] ?? '';
    const isVowel =
      next === letter || previous === letter || (previous === 'g' && next === 'i') || !(VOWEL.test(previous) || VOWEL.test(next));
    return { letter: isVowel ? 'у' : 'в', length: 1 };
  }
  return { letter: LATIN.get(letter) ?? letter, length: 1 };
}

/** The letters of one word, reduced; offsets are relative to `offset`. */
function unitsOf(word: string, offset: number): Unit[] {
  const units: Unit[] = [];
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
  for (let at = 0; at < word.length; ) {
    const { letter, length } = isCyrillic
      ? { letter: CYRILLIC.get(word[at] as string) ?? (word[at] as string), length: 1 }
      : latinLetter(word, at);
    const last = units[units.length - 1];
    const end = offset + at + length;
    if (last && (letter === '' || letter === last.letter || LENGTHENED.get(last.letter) === letter)) last.end = end;
    else if (letter !== '') units.push({ letter, start: offset + at, end });
    at += length;
  }
  return units;
}

const respelt = (units: readonly Unit[], from: number, letters: string): Unit[] => {
  const start = (units[from] as Unit).start;
  const end = (units[units.length - 1] as Unit).end;
  return [...units.slice(0, from), ...[...letters].map((letter) => ({ letter, start, end }))];
};

/** As typed, words in -гоо and -гоё: no negatives. */
const NO_NEGATIVE = /г[оөёє]+$/u;

/** Writes contractions out and gives -гүй one spelling. */
function normalised(units: Unit[], typed: string): Unit[] {
  const word = units.map(({ letter }) => letter).join('');
  const full = CONTRACTIONS.get(word);
  if (full) return respelt(units, 0, full);
  const negative = units.length >= 5 && !NO_NEGATIVE.test(typed) ? NEGATIVE.exec(word) : null;
  if (negative) return respelt(units, negative.index, /^г/.test(negative[0]) ? 'гуи' : 'хгуи');
  return units;
}

const WORD = /\p{L}+/gu;

/** Laughing faces are laughter in words. */
const laughter = (cluster: string) => (/^(?:😂|🤣|😹|😆)/u.test(cluster) ? ' хаха' : cluster);

/** Folds a masked sentence or message, with a map to the text as typed. */
export function foldMongolian(original: string): Folded {
  const shared = foldClusters(original, laughter);
  const startOf = (index: number) => shared.map?.[index] ?? index;
  /** Where the letter before `index` ends; what one cluster became ends together. */
  const endOf = (index: number): number => {
    if (index >= shared.text.length) return original.length;
    return startOf(index) > startOf(index - 1) ? startOf(index) : endOf(index + 1);
  };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = ({ letter, start, end }: Unit) => {
    text += letter;
    for (let i = 0; i < letter.length; i++) {
      starts.push(startOf(start));
      ends.push(endOf(end));
    }
  };
  let at = 0;
  /** Signs and digits as they are; the hyphen of "6-нд" is a space. */
  const addOthers = (until: number) => {
    for (; at < until; at++) {
      const sign = shared.text[at] as string;
      const isHyphen = /[-–]/.test(sign) && at + 1 === until && until < shared.text.length && /\d/.test(shared.text[at - 1] ?? '');
      add({ letter: isHyphen ? ' ' : /[%₮]/.test(sign) ? ` ${sign}` : sign, start: at, end: at + 1 });
    }
  };
  for (const match of shared.text.matchAll(WORD)) {
    addOthers(match.index);
    // A suffix written on to a figure ("3tsagt") is a word of its own.
    if (/\d/.test(shared.text[match.index - 1] ?? '')) add({ letter: ' ', start: match.index, end: match.index + 1 });
    for (const unit of normalised(unitsOf(match[0], match.index), match[0])) add(unit);
    at = match.index + match[0].length;
  }
  addOthers(shared.text.length);
  starts.push(original.length);
  return { text, map: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The reduced alphabet; in a bundle its letters are A to Y, which take half the bytes. */
const ALPHABET = 'абвгджзиклмнпрстуфхцчшэюя';
const FIRST = 'A'.charCodeAt(0);

const unpacked = (cue: string): string =>
  cue.replace(/\{[^}]*\}|[A-Y]/g, (part) => (part.length > 1 ? part : (ALPHABET[part.charCodeAt(0) - FIRST] as string)));

/**
 * A cue as written (or packed), in the reduced alphabet and with its whole words spelt as a text's are; the names of classes and groups stay.
 * Folded once more it stays as it is.
 */
export const foldCue = (cue: string): string =>
  unpacked(cue).replace(/\*?\p{Script=Cyrillic}+\*?/gu, (part) => {
    const folded = unitsOf(part.replaceAll('*', '').toLowerCase(), 0)
      .map(({ letter }) => letter)
      .join('');
    const letters = part.includes('*') ? folded : (CONTRACTIONS.get(folded) ?? folded);
    return `${part.startsWith('*') ? '*' : ''}${letters}${part.endsWith('*') ? '*' : ''}`;
  });

/** A folded cue for a bundle. It must hold no Latin capitals but in names of classes. */
export const packCue = (cue: string): string =>
  foldCue(cue).replace(/\p{Script=Cyrillic}/gu, (letter) =>
    ALPHABET.includes(letter) ? String.fromCharCode(FIRST + ALPHABET.indexOf(letter)) : letter,
  );

/** {@link foldCue} over a list. */
export const foldCues = (cues: readonly string[]): readonly string[] => cues.map(foldCue);
