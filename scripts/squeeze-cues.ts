/**
 * The blanks around a cue's bars and between its brackets mean nothing (see rules/engine/cue.ts): in the bundles they go. Only inside string
 * literals: between the brackets of a regular expression a blank does mean something. The unit tests run on squeezed cues too: what they
 * judge is what ships.
 */
import { packCue } from '../rules/mn/fold';

const CUES = /\/rules\/(?:en|vi|zh|mn)\/(?:[\w-]+\/)*[\w-]+\.ts$/;
const LITERAL = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

export const squeeze = (code: string): string =>
  code.replace(LITERAL, (literal) => literal.replaceAll(' | ', '|').replace(/([)\]]) (?=[[(<])/g, '$1'));

/** Mongolian cues are packed (see rules/mn/fold.ts): a letter is a byte. New words for the agent, and patterns made of words, stay as written. */
const MONGOLIAN_CUES = /\/rules\/mn\/(?!fold|names|insertions|answers|times|shouted|index)[\w-]+\.ts$/;
const NEW_WORDS = /(\breword:\s*\[[^\]]*\])/;

const packLiterals = (code: string): string =>
  code
    .split(NEW_WORDS)
    .map((part, index) => (index % 2 ? part : part.replace(LITERAL, packCue)))
    .join('');

/** A plugin of Vite; before all others, so that it reads what an author wrote. */
export const squeezeCues = {
  name: 'squeeze-cues',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    CUES.test(id) ? { code: squeeze(MONGOLIAN_CUES.test(id) && !id.includes('.examples.') ? packLiterals(code) : code), map: null } : null,
};
