/**
 * Folding: the text as the cues see it (lower case, one kind of apostrophe, one kind of space, composed accents), with a map
 * from every index of the folded text back to the text as typed.
 */

export interface Folded {
  readonly text: string;
  /**
   * For every index of `text`, and for its end, the UTF-16 index in the original.
   * Null when every index is its own.
   */
  readonly map: Uint32Array | null;
  /** For every index of `text`, where in the original what it stands for ends; without it, at the end of its cluster. */
  readonly ends?: Uint32Array;
}

/**
 * What a language does to one folded cluster (a base character with its combining marks, already lower-cased and composed).
 * Returns the replacement: usually the same, another letter, or '' to drop it.
 */
export type FoldCluster = (cluster: string) => string;

const PLAIN = /^[\x20-\x40\x5b-\x5f\x61-\x7e]*$/;
/** Latin with Vietnamese and other Western accents, composed, and its usual signs: each is folded into one of its own length. */
const COMPOSED =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\ufffc]*$/;
const CLUSTER = /â€™|â€˜|[\s\S]\p{M}*/gu;
const IGNORABLE = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]$|^[\ufe0e\ufe0f]$/u;
const SPACE = /^[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]$/u;
const APOSTROPHE = /^[\u2018\u2019\u201b\u02bc\u0060\u00b4\uff07]$/;

/** Folds one cluster the way all languages share; '' when it carries nothing. */
function foldShared(cluster: string): string {
  if (cluster === 'â€™' || cluster === 'â€˜' || APOSTROPHE.test(cluster)) return "'";
  if (SPACE.test(cluster)) return ' ';
  if (IGNORABLE.test(cluster)) return '';
  const lower = cluster.toLowerCase();
  const code = lower.charCodeAt(0);
  // Half-width forms of full-width letters, digits and signs; letters with their accents composed.
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0).toLowerCase() : lower.normalize('NFC');
}

/**
 * Folds a text for matching, as all languages share.
 * @param original any string, lone surrogates included
 */
export function fold(original: string): Folded {
  const isShort = !original.includes('  ');
  if (isShort && PLAIN.test(original)) return { text: original, map: null };
  if (isShort && COMPOSED.test(original)) return { text: original.toLowerCase().replace(/[`‘’]/g, "'"), map: null };
  return foldClusters(original, (cluster) => cluster);
}

/**
 * Folds a text cluster by cluster.
 * @param original any string, lone surrogates included
 * @param foldCluster the language's own folding, applied after the shared one
 */
export function foldClusters(original: string, foldCluster: FoldCluster): Folded {
  let text = '';
  const starts: number[] = [];
  let isAfterSpace = false;
  for (const match of original.matchAll(CLUSTER)) {
    const cluster = match[0];
    let folded = foldShared(cluster);
    if (folded === ' ') {
      if (isAfterSpace) continue;
      isAfterSpace = true;
    } else if (folded !== '') {
      isAfterSpace = false;
      folded = foldCluster(folded);
    }
    for (let i = 0; i < folded.length; i++) starts.push(match.index);
    text += folded;
  }
  starts.push(original.length);
  return { text, map: Uint32Array.from(starts) };
}

/**
 * The span of the original that a span of the folded text stands for.
 * @returns UTF-16 offsets into the original; never inside a cluster
 */
export function unfold(folded: Folded, original: string, start: number, end: number): { start: number; end: number } {
  if (!folded.map) return { start, end };
  const from = folded.map[start] ?? original.length;
  if (end <= start) return { start: from, end: from };
  const lastEnd = folded.ends?.[end - 1];
  if (lastEnd !== undefined) return { start: from, end: lastEnd };
  const lastStart = folded.map[end - 1] ?? original.length;
  CLUSTER.lastIndex = lastStart;
  const last = CLUSTER.exec(original);
  CLUSTER.lastIndex = 0;
  return { start: from, end: lastStart + (last?.[0].length ?? 0) };
}
