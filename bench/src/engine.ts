/** The judgement alone, in Node, beside peers that judge on the machine too: whole replies in a batch, and one changed sentence. */
import { createCoach } from '@/rules/coach';
import { loadPack } from '@/rules/packs';
import { DEFAULT_COACH_SETTINGS } from '@/rules/types';
import { type Figure, percentile, told } from './figures';
import { startPeers } from './peers.mjs';
import { replies, replyOf } from './replies';

/** Each judge gets about so long, ms. */
const TURN = 3000;
/** Keys typed before the 400 that are timed: a fresh coach, and one that a few minutes' typing has let the machine compile. */
const KEYS_BEFORE = { fresh: 100, warm: 4000 };
const TIMED = 400;
const texts = replies(5000);

/** Replies a second over as many of the texts as fit into a turn, after a warm-up. */
async function throughput(judge: (text: string) => unknown): Promise<string> {
  for (const text of texts.slice(0, 50)) await judge(text);
  const started = performance.now();
  let done = 0;
  while (done < texts.length && performance.now() - started < TURN) await judge(texts[done++] ?? '');
  return `${Math.round((1000 * done) / (performance.now() - started))} replies/s (${done} replies)`;
}

export async function benchEngine(): Promise<Figure[]> {
  const began = performance.now();
  const pack = await loadPack('en');
  const figures: Figure[] = [['English pack, from import to ready', `${(performance.now() - began).toFixed(0)} ms`]];
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const batch = `batch, ${Math.round(words / texts.length)} words on average`;
  const coach = createCoach([pack]);
  figures.push([`${batch}: Tact`, await throughput((text) => coach.coach(text, {}, DEFAULT_COACH_SETTINGS))]);
  for (const { name, judge } of await startPeers()) figures.push([`${batch}: ${name}`, await throughput(judge)]);
  for (const size of [200, 5000]) {
    for (const [state, before] of Object.entries(KEYS_BEFORE))
      figures.push([`one changed sentence in ${size} words, Node, ${state}`, changedSentence(size, before)]);
  }
  return figures;

  function changedSentence(size: number, before: number): string {
    const reply = replyOf(size);
    const box = createCoach([pack]);
    box.coach(reply, {}, DEFAULT_COACH_SETTINGS);
    const caret = reply.lastIndexOf(' ', reply.length / 2);
    const keys = Array.from({ length: before + TIMED }, (_, key) => {
      const typed = `${reply.slice(0, caret)} we can't look into case ${key} soon${reply.slice(caret)}`;
      const started = performance.now();
      box.coach(typed, {}, DEFAULT_COACH_SETTINGS, { caret });
      return performance.now() - started;
    });
    const took = keys.slice(before);
    return `${told(took)}, median ${percentile(took, 0.5).toFixed(2)} ms`;
  }
}
