/** "Don't" in a cue stands for "do not" too, "it's" for "it is": authors write the short form alone. Without the apostrophe, see rules/engine/cue-nodes.ts. */
const ENDINGS: Readonly<Record<string, string>> = { "'ll": 'will', "'re": 'are', "'ve": 'have', "'d": 'would', "'m": 'am', "'s": 'is' };
/** Behind other words "'s" is a genitive. */
const IS = /^(?:it|that|there|he|she|what|who|here|where|how)$/;
const CONTRACTION = /(?<![\w'*-])([a-z]+?)(n't|'(?:ll|re|ve|d|m|s))(?![\w'*-])/g;

function longForm(stem: string, ending: string): string | null {
  if (ending !== "n't") return ending === "'s" && !IS.test(stem) ? null : `${stem} ${ENDINGS[ending]}`;
  if (stem === 'ca') return 'cannot | can not';
  if (stem === 'wo') return 'will not';
  return stem === 'ai' || stem === 'sha' ? null : `${stem} not`;
}

/**
 * A cue or class with the long forms beside the short ones.
 * @param cue in the notation of rules/engine/cue.ts
 */
export const withLongForms = (cue: string): string =>
  cue.replace(CONTRACTION, (short: string, stem: string, ending: string, at: number) => {
    const long = longForm(stem, ending);
    if (!long) return short;
    const isAlternative = /[([|]\s*$/.test(cue.slice(0, at)) && /^\s*[)\]|]/.test(cue.slice(at + short.length));
    return isAlternative ? `${short} | ${long}` : `(${short} | ${long})`;
  });
