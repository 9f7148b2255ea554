/**
 * The blanks around a cue's bars and between its brackets mean nothing (see rules/engine/cue.ts): in the bundles they go. Only inside string
 * literals: between the brackets of a regular expression a blank does mean something. The unit tests run on squeezed cues too: what they
 * judge is what ships.
 */
import { packCue as packMongolian } from '../rules/mn/fold';
import { packCue as packVietnamese } from '../rules/vi/fold';
import { packCue as packChinese } from '../rules/zh/fold';

const CUES = /\/rules\/(?:en|vi|zh|mn)\/(?:[\w-]+\/)*[\w-]+\.ts$/;
const LITERAL = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

export const squeeze = (code: string): string =>
  code.replace(LITERAL, (literal) => literal.replaceAll(' | ', '|').replace(/([)\]]) (?=[[(<])/g, '$1'));

/**
 * Cues of other languages than English are packed (see fold.ts of each): a letter, or a common character, is a byte. New words for the agent,
 * and patterns made of words, stay as written.
 */
const PACKED: readonly (readonly [files: RegExp, pack: (cue: string) => string])[] = [
  [/\/rules\/mn\/(?!fold|names|insertions|answers|times|shouted|index|weighing)[\w-]+\.ts$/, packMongolian],
  [/\/rules\/vi\/(?!brand|fold|names|insertions|answers|times|index|weighing)[\w-]+\.ts$/, packVietnamese],
  [/\/rules\/zh\/(?!fold|characters|names|insertions|answers|times|index)[\w-]+\.ts$/, packChinese],
];
const NEW_WORDS = /(\breword:\s*\[[^\]]*\]|\bto: '[^']*')/;

/** A word that may stand before a bracket: no sign of a cue's. */
const PLAIN_WORD = /^[^\s!~<>^$#…»*,?=()[\]{}]+$/u;
/** What may not come first in a bracket. */
const TIED = /^[…»*,?$>!~]/u;

/** `one two|one three` is `one (two|three)`, and `one|one two` is `one [two]`: what stands in a row and opens with the same word gives it once. */
function shareFirstWords([first, ...rest]: readonly string[]): string[] {
  if (first === undefined) return [];
  const [word = ''] = first.split(' ');
  const length = rest.findIndex((one) => one.split(' ')[0] !== word);
  const row = [first, ...rest.slice(0, length === -1 ? rest.length : length)];
  const others = shareFirstWords(rest.slice(row.length - 1));
  const ends = row.map((one) => one.slice(word.length + 1)).filter(Boolean);
  if (row.length < 2 || !PLAIN_WORD.test(word) || ends.some((end) => TIED.test(end))) return [...row, ...others];
  const inner = shareFirstWords(ends).join('|');
  return [ends.length < row.length ? `${word}[${inner}]` : `${word}(${inner})`, ...others];
}

const shared = (list: string): string => shareFirstWords(list.split('|').sort()).join('|');

/** The longest of all alternatives wins wherever it stands: in the order of the alphabet they compress better. Innermost lists only. */
const inOrder = (literal: string): string =>
  /[()[\]<>]/.test(literal)
    ? literal.replace(/(?<=[([])[^()[\]<>]*\|[^()[\]<>]*(?=[)\]])/g, shared)
    : `${literal[0]}${shared(literal.slice(1, -1))}${literal.at(-1)}`;

const packLiterals = (code: string, pack: (cue: string) => string): string =>
  code
    .split(NEW_WORDS)
    .map((part, index) => (index % 2 ? part : part.replace(LITERAL, (literal) => inOrder(pack(literal).replaceAll(' | ', '|')))))
    .join('');

/** A line that is nothing but a cue, or a class or a part of cues with its name. */
const CUE_LINE = /^(\s*(?:\w+: |'[\w-]+': |const \w+ = )?)(['"`].*\|.*['"`])(?=[,;]?$)/gm;

/** A blank parts words, and nothing else: beside a bracket it goes. */
const tight = (cue: string): string => cue.replace(/ (?=[()[\]<>])|(?<=[()[\]<>]) /g, '');

/** English cues are not packed, only put in order, and what opens alike is said once. */
const putInOrder = (code: string): string => code.replace(CUE_LINE, (_, lead: string, cue: string) => lead + tight(inOrder(cue)));

/** A plugin of Vite; before all others, so that it reads what an author wrote. */
export const squeezeCues = {
  name: 'squeeze-cues',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => {
    if (!CUES.test(id)) return null;
    const pack = id.includes('.examples.') ? undefined : PACKED.find(([files]) => files.test(id))?.[1];
    if (pack) return { code: squeeze(packLiterals(code, pack)), map: null };
    return { code: id.includes('.examples.') ? squeeze(code) : putInOrder(squeeze(code)), map: null };
  },
};
