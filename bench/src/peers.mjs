/** Peers that judge text on the machine itself, started and ready. Facts for a comparison; nothing of theirs is used by Tact. */
import nlp from 'compromise/two';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import equality from 'retext-equality';
import writeGood from 'write-good';

export async function startPeers() {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  const checker = retext().use(retextEnglish).use(equality);
  return [
    { name: 'write-good', judge: (text) => writeGood(text) },
    { name: 'compromise/two, parse only', judge: (text) => nlp(text).json() },
    { name: 'retext + retext-equality', judge: (text) => checker.process(text) },
    { name: 'harper.js', judge: (text) => linter.lint(text) },
  ];
}
