/**
 * Prints every figure: the judgement beside its peers, and what the popup, a keystroke, the first focus and a paste cost in the browser that
 * CHROME_PATH names. With names (`npm run bench typing paste`) only those.
 */
import { root } from '@/scripts/setup/run.mjs';
import { benchEngine } from './engine';
import { benchFirstFocus } from './first-focus';
import { benchPaste } from './paste';
import { benchPopup } from './popup';
import { benchSizes } from './sizes';
import { benchTyping } from './typing';

const STORE_BUILD = `${root}/.output/chrome-mv3`;

const BENCHES = {
  sizes: benchSizes,
  engine: benchEngine,
  popup: benchPopup,
  'first-focus': benchFirstFocus,
  typing: benchTyping,
  paste: benchPaste,
};

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const [what, figure] of await bench(STORE_BUILD)) console.log(`${what.padEnd(64)} ${figure}`);
}
