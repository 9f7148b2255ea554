/** What `npm start` prints of a reply and its hints. */
import type { ReadHint } from '@/tests/e2e/harness/coach-parts';

const isTerminal = process.stdout.isTTY;
const bold = (text: string): string => (isTerminal ? `\u001b[1m${text}\u001b[0m` : text);
const faint = (text: string): string => (isTerminal ? `\u001b[2m${text}\u001b[0m` : text);

export function printReply(customer: string, text: string): void {
  console.log(bold(`To ${customer}`));
  console.log(`${faint(text.replace(/^/gm, '  | '))}\n`);
}

export function printHint({ name, words, why, rewordings }: ReadHint): void {
  console.log(`  ${bold(name)}${words === '' ? '' : `: “${words}”`}`);
  console.log(`    why         ${why}`);
  for (const rewording of rewordings) console.log(`    rewording   ${rewording}`);
  console.log('');
}
