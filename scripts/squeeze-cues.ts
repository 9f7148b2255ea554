/**
 * The blanks around a cue's bars and between its brackets mean nothing (see rules/engine/cue.ts): in the bundles they go. Only inside string
 * literals: between the brackets of a regular expression a blank does mean something. The unit tests run on squeezed cues too: what they
 * judge is what ships.
 */
const CUES = /\/rules\/(?:en|vi|zh|mn)\/[\w-]+\.ts$/;
const LITERAL = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

export const squeeze = (code: string): string =>
  code.replace(LITERAL, (literal) => literal.replaceAll(' | ', '|').replace(/([)\]]) (?=[[(<])/g, '$1'));

/** A plugin of Vite; before all others, so that it reads what an author wrote. */
export const squeezeCues = {
  name: 'squeeze-cues',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (CUES.test(id) ? { code: squeeze(code), map: null } : null),
};
