/** How much of Tact a tab loads, as built for the stores. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures';

const scripts = { watch: ['watch.js', 'content-scripts/watch.js'], coach: ['coach.js', 'content-scripts/coach.js'] };
const english = ['pack-en.js', 'content-scripts/pack-en.js'];

/** @param extension the folder of a built extension. */
export async function benchSizes(extension: string): Promise<Figure[]> {
  const read = (names: readonly string[]): Buffer => {
    const name = names.find((one) => existsSync(`${extension}/${one}`));
    if (name === undefined) throw new Error(`${names[0]} is not in ${extension}`);
    return readFileSync(`${extension}/${name}`);
  };
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const zipped = (names: readonly string[]) => gzipSync(read(names), { level: 9 }).length;
  return [
    ['watcher, minified', kilobytes(read(scripts.watch).length)],
    ['coach with English, gzip', kilobytes(zipped(scripts.coach) + zipped(english))],
  ];
}
