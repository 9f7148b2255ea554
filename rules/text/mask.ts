/**
 * Masking: the words of a line that are not the agent's own (quotations, links, codes, handles, menu paths) become
 * {@link MASK} characters, one for one, so that every offset stays and no cue can match there.
 */

/** U+FFFC OBJECT REPLACEMENT CHARACTER: stands in place of each masked UTF-16 unit. */
export const MASK = '\ufffc';

const QUOTED_LINE = /^\s*(?:>|&gt;)/;

/**
 * What is masked, most specific first: a sign without which the pattern can't match, so that most lines try none of them, and the pattern.
 * Every pattern is linear: bounded repeats, none nested without a separator.
 */
const PATTERNS: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  [/:\/\/|www\./i, /\b(?:https?:\/\/|www\.)[^\s<>"'，。；！？）】]+/gi], // links
  [/@/, /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g], // e-mail addresses
  [
    /[\w-]\.[a-z]/i, // bare domains
    /(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,3}(?:com|net|org|io|co|app|ly|me|vn|cn|tw|mn|uk|us|au|in|ph|ca|de|eu|gov|edu|info)\b(?:\/[^\s<>"'，。；！？）】]*)?/gi,
  ],
  [/[@#＠＃]/, /(?<![\p{L}\p{N}_])[@#＠＃][\p{L}\p{N}_.·-]*[\p{L}\p{N}_]/gu], // handles, hashtags
  [
    /[”」』»》】]/, // quotation marks with two sides
    /“[^“”\n]{1,300}”|「[^「」\n]{1,300}」|『[^『』\n]{1,300}』|«[^«»\n]{1,300}»|《[^《》\n]{1,120}》|【[^【】\n]{1,60}】/gu,
  ],
  [/"/, /(?<![\p{L}\p{N}])"[^"\n]{1,300}"(?![\p{L}\p{N}])/gu],
  [/(?:^|[^a-zA-Z0-9])[‘']/, /(?<![\p{L}\p{N}])[‘'][^‘’'\n]{1,200}[’'](?![\p{L}\p{N}])/gu], // single quotes: not an apostrophe inside a word
  [/`/, /`[^`\n]{1,200}`/g],
  [/[\]>}]/, /\[[\p{L}\p{N} _-]{1,40}\]|<[\p{L}\p{N} _-]{1,40}>|\{\{?[\p{L}\p{N} _.-]{1,40}\}?\}/gu], // placeholders
  [
    /[>›→»➜]/, // menu paths
    /(?<![\p{L}\p{N}&’'-])[\p{Lu}\p{N}\p{Lo}][\p{L}\p{N}&’'-]{0,30}(?: [\p{Lu}\p{N}][\p{L}\p{N}&’'-]{0,30}){0,2}(?: ?[>›→»➜] ?(?!\d+(?:[\s.,]|$))[\p{L}\p{N}&’'-]{1,30}(?: [\p{Lu}\p{N}][\p{L}\p{N}&’'-]{0,30}){0,3}){1,6}/gu,
  ],
  [/\s[\^/*~-]/, /(?<=\s)[\^/*~-][\p{Lu}]\p{L}{0,12}\s*$/u], // agents' initials: ^AB
];

/** Masks one line. The result has the length of the line. */
export function maskLine(line: string): string {
  if (QUOTED_LINE.test(line)) return MASK.repeat(line.length);
  let masked = line;
  for (const [sign, pattern] of PATTERNS) if (sign.test(masked)) masked = masked.replace(pattern, (found) => MASK.repeat(found.length));
  return masked;
}
