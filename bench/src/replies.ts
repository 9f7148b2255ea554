/** Texts for the benchmarks: real-length replies from the labelled and the quiet cases, no two alike. */
import { readFileSync } from 'node:fs';

const FILES = ['tests/eval/dev/en.jsonl', 'tests/eval/written/en.jsonl', 'tests/quiet/en.jsonl'];

const originals = FILES.flatMap((file) =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): string => JSON.parse(line).reply),
);

/** @returns `count` replies; each sentence has a word of its own, so that no memo helps */
export function replies(count: number): string[] {
  return Array.from({ length: count }, (_, at) => (originals[at % originals.length] ?? '').replace(/(?=[.!?](?:\s|$))/g, () => ` no${at}`));
}

/** A reply of about so many words. */
export function replyOf(words: number): string {
  const parts: string[] = [];
  for (let at = 0, length = 0; length < words; at++) {
    const part = originals[at % originals.length] ?? '';
    parts.push(part);
    length += part.split(/\s+/).length;
  }
  return parts.join('\n\n').split(' ').slice(0, words).join(' ');
}
