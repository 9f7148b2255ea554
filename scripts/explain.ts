/**
 * Why a text gets the advice it gets: `npm run --silent explain -- "text" ["customer's message"]`. Per sentence: the folded words, signals, scopes,
 * which cue found what, and what held a find back.
 */
import { createCoach } from '../rules/coach';
import { weigh } from '../rules/customer/by-weight';
import { maskedLines, readSigns } from '../rules/customer/signs';
import { toReply } from '../rules/engine/analyse';
import { loadPack, PACKED } from '../rules/packs';
import { DEFAULT_COACH_SETTINGS } from '../rules/types';

const [text, customer] = process.argv.slice(2);
if (!text) {
  console.error('usage: npm run --silent explain -- "text" ["customer\'s message"]');
  process.exit(2);
}
const coach = createCoach(await Promise.all(PACKED.map(loadPack)), (rule, error) => console.error(`rule ${rule}: ${error}`));
const conversation = { customer: customer ?? null };
const view = coach.view(text, conversation, DEFAULT_COACH_SETTINGS);
if (!view) {
  console.log('No language that Tact coaches.');
  process.exit(0);
}
const quote = (words: string) => JSON.stringify(words);
for (const here of view.sentences) {
  const { facts } = here;
  console.log(
    `\n${quote(text.slice(here.start, here.end))}  [${facts.language}, ${facts.words} words${here.isListItem ? ', list item' : ''}]`,
  );
  const words = (span: { start: number; end: number }) => quote(facts.folded.text.slice(span.start, span.end));
  for (const [name, spans] of facts.signals) console.log(`  signal ${name}: ${spans.map(words).join(' ')}`);
  for (const [name, spans] of facts.scopes) console.log(`  scope ${name}: ${spans.map(words).join(' ')}`);
  for (const { found, why } of facts.heldBack)
    console.log(`  held back ${found.rule.id} at ${words(found.span)}: ${why}   cue: ${found.cue}`);
  for (const found of facts.found) {
    const stands = view.kept.some((kept) => kept.found === found && kept.here === here);
    console.log(`  ${stands ? 'FOUND' : 'dropped with the reply in view'} ${found.rule.id} at ${words(found.span)}   cue: ${found.cue}`);
    if (stands) console.log(`     in the reply at ${JSON.stringify(toReply(here, found.span))}`);
  }
}
const { weighing, stem, weighAnswer } = view.pack.source;
if (customer && weighing) {
  const { kinds, upsetWords, failureWords, upset, failure } = weigh(customer, readSigns(maskedLines(customer), view.pack), weighing, stem);
  console.log('\nevidence, for an upset customer and for a failure:');
  for (const [kind, count, weight] of kinds) console.log(`  ${kind} × ${count}: ${weight.join(', ')}`);
  const list = (words: typeof upsetWords) => words.map(([word, weight]) => `${word} ${weight}`).join(', ');
  console.log(`  words of the upset: ${list(upsetWords)}\n  words of a failure: ${list(failureWords)}`);
  console.log(`  together: ${upset.toFixed(1)}, ${failure.toFixed(1)}`);
}
const { hints, praise, customer: facts } = coach.coach(text, conversation, DEFAULT_COACH_SETTINGS);
if (facts)
  console.log(
    `\ncustomer: ${facts.mood}${facts.companyFailure ? ', company failure' : ''}, questions: ${facts.questions.map(({ start, end }) => quote((customer ?? '').slice(start, end))).join(' ') || 'none'}`,
  );
for (const { start, end } of facts?.questions ?? []) {
  const question = (customer ?? '').slice(start, end);
  const weighed = weighAnswer?.(question, view);
  if (weighed)
    console.log(`  left open by ${weighed.sum.toFixed(1)} ${quote(question)}: ${weighed.held.map((one) => one.join(' ')).join(', ')}`);
}
console.log(`\nhints: ${hints.map(({ rule, text: words }) => (words ? `${rule} ${quote(words)}` : rule)).join(', ') || 'none'}`);
console.log(`praise: ${praise.map(({ rule, text: words }) => (words ? `${rule} ${quote(words)}` : rule)).join(', ') || 'none'}`);
