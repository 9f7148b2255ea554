/** Prints every figure: the judgement beside its peers, and what the popup, a keystroke and the first focus cost in the browser that CHROME_PATH names. */
import { root } from '@/scripts/setup/run.mjs';
import { benchEngine } from './engine';
import { benchFirstFocus } from './first-focus';
import { benchPaste } from './paste';
import { benchPopup } from './popup';
import { benchSizes } from './sizes';
import { benchTyping } from './typing';

const STORE_BUILD = `${root}/.output/chrome-mv3`;

for (const bench of [benchSizes, benchEngine, benchPopup, benchFirstFocus, benchTyping, benchPaste]) {
  for (const [what, figure] of await bench(STORE_BUILD)) console.log(`${what.padEnd(64)} ${figure}`);
}
