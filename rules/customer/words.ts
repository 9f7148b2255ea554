/** The single words of a customer's message, and what they count. */
import type { PackSource, WordWeights } from '../engine/pack';
import type { LineSigns } from './signs';

/** What stands in a weighing for any number. */
const NUMBER = '#';
const EMOJI = /\p{Extended_Pictographic}/u;

/** Words, numbers and emoji of a language with spaces, each once, in the form under which its weighing knows them. */
export function wordsOf(lines: readonly LineSigns[], stem: PackSource['stem'] = (word) => word): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of lines)
    for (const { kind, text } of tokens.list) {
      if (kind === 'number') words.add(NUMBER);
      else if (kind === 'word' || EMOJI.test(text)) words.add(stem(text));
    }
  return words;
}

const indexes = new WeakMap<WordWeights, ReadonlyMap<string, number>>();

function indexOf(weights: WordWeights): ReadonlyMap<string, number> {
  const known = indexes.get(weights);
  if (known) return known;
  const index = new Map(weights.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)));
  indexes.set(weights, index);
  return index;
}

/** The words that count, with their weights. */
export function weighWords(words: ReadonlySet<string>, weights: WordWeights): readonly (readonly [word: string, weight: number])[] {
  const index = indexOf(weights);
  return [...words].flatMap((word) => {
    const weight = index.get(word);
    return weight === undefined ? [] : [[word, weight] as const];
  });
}
