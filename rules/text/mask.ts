/**
 * Masking: the words of a line that are not the agent's own (quotations, links, codes, handles, menu paths) become
 * {@link MASK} characters, one for one, so that every offset stays and no cue can match there.
 */

/** U+FFFC OBJECT REPLACEMENT CHARACTER: stands in place of each masked UTF-16 unit. */
export const MASK = '\ufffc';

const QUOTED_LINE = /^\s*(?:>|&gt;)/;

/** What is masked, most specific first. Every pattern is linear: bounded repeats, none nested without a separator. */
const PATTERNS: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.)[^\s<>"'，。；！？）】]+/gi, // links
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, // e-mail addresses
  /(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,3}(?:com|net|org|io|co|app|ly|me|vn|cn|tw|mn|uk|us|au|in|ph|ca|de|eu|gov|edu|info)\b(?:\/[^\s<>"'，。；！？）】]*)?/gi, // bare domains
  /(?<![\p{L}\p{N}_])[@#＠＃][\p{L}\p{N}_.·-]*[\p{L}\p{N}_]/gu, // handles, hashtags
  /“[^“”\n]{1,300}”|「[^「」\n]{1,300}」|『[^『』\n]{1,300}』|«[^«»\n]{1,300}»|《[^《》\n]{1,120}》|【[^【】\n]{1,60}】/gu, // quotation marks with two sides
  /(?<![\p{L}\p{N}])"[^"\n]{1,300}"(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[‘'][^‘’'\n]{1,200}[’'](?![\p{L}\p{N}])/gu, // single quotes: not an apostrophe inside a word
  /`[^`\n]{1,200}`/g,
  /\[[\p{L}\p{N} _-]{1,40}\]|<[\p{L}\p{N} _-]{1,40}>|\{\{?[\p{L}\p{N} _.-]{1,40}\}?\}/gu, // placeholders
  /(?<![\p{L}\p{N}&’'-])[\p{Lu}\p{N}\p{Lo}][\p{L}\p{N}&’'-]{0,30}(?: [\p{Lu}\p{N}][\p{L}\p{N}&’'-]{0,30}){0,2}(?: ?[>›→»➜] ?(?!\d+(?:[\s.,]|$))[\p{L}\p{N}&’'-]{1,30}(?: [\p{Lu}\p{N}][\p{L}\p{N}&’'-]{0,30}){0,3}){1,6}/gu, // menu paths
  /(?<=\s)[\^/*~-][\p{Lu}]\p{L}{0,12}\s*$/u, // agents' initials: ^AB
];

/** Masks one line. The result has the length of the line. */
export function maskLine(line: string): string {
  if (QUOTED_LINE.test(line)) return MASK.repeat(line.length);
  let masked = line;
  for (const pattern of PATTERNS) masked = masked.replace(pattern, (found) => MASK.repeat(found.length));
  return masked;
}
