/** One sentence, once: fold it, try the cues worth trying, gather signals, scopes and finds. */
import { unfold } from '../text/fold';
import type { Span } from '../types';
import type { LanguagePack } from './compile-pack';
import type { Cue } from './cue';
import { matchesOf } from './match';
import {
  type CustomerSignalName,
  defaultSilence,
  detectedForm,
  type Form,
  type Found,
  type ScopeName,
  type SignalName,
  type SpanRule,
} from './pack';
import { type Tokens, tokenise } from './tokens';
import type { SentenceFacts, SentenceView } from './views';

export const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const within = (a: Span, b: Span) => a.start >= b.start && a.start < b.end;

const push = <K>(map: Map<K, Span[]>, key: K, span: Span) => {
  const list = map.get(key);
  if (list) list.push(span);
  else map.set(key, [span]);
};

/** The first words first, of those that begin alike the most; which of them stands is for standing.ts to say. */
const inOrder = (found: Found[]): Found[] => found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/**
 * Judges one sentence by itself.
 * @param text the sentence, masked (see text/mask.ts)
 * @param onError hears of a rule whose code threw; the rule loses its turn and no other does
 */
export function analyseSentence(text: string, pack: LanguagePack, onError: (rule: string, error: unknown) => void): SentenceFacts {
  const { source } = pack;
  const folded = source.fold(text);
  // A plain index is made when it is first asked for; only then are the words known that its cues look for.
  const index = pack.plainIndex && source.plain?.is(folded.text) ? pack.plainIndex() : pack.index;
  const tokens = tokenise(folded.text, source.spacing);
  const signals = new Map<SignalName, Span[]>();
  const scopes = new Map<ScopeName, Span[]>();
  const found: Found[] = [];
  const exceptions: { rule: SpanRule; form: Form | null; cue: Cue }[] = [];

  for (const { cue, owner } of index.candidates(tokens)) {
    if (owner.kind === 'except') {
      exceptions.push({ rule: owner.rule, form: owner.form, cue });
      continue;
    }
    for (const { match, span, groups } of matchesOf(cue.root, tokens)) {
      if (owner.kind === 'scope') push(scopes, owner.name, span);
      else if (owner.kind === 'signal') push(signals, owner.name, span);
      else found.push({ rule: owner.rule, form: owner.form, span, match, groups, cue: cue.source });
    }
  }
  const facts: SentenceFacts = {
    text,
    folded,
    language: pack.language,
    signals,
    scopes,
    found: [],
    heldBack: [],
    words: source.countWords(folded.text),
    isQuestion: /[?？]\W*$/.test(folded.text),
  };
  for (const rule of pack.detectors) {
    try {
      for (const span of rule.detect?.(facts) ?? [])
        found.push({ rule, form: detectedForm(rule), span, match: span, groups: {}, cue: '(code)' });
    } catch (error) {
      onError(rule.id, error);
    }
  }

  const excepted = new Map<Cue, Span[]>();
  const exceptionTo = (one: Found): string | null => {
    for (const { rule, form, cue } of exceptions) {
      if (rule !== one.rule || (form && form !== one.form)) continue;
      const spans = excepted.get(cue) ?? [...matchesOf(cue.root, tokens)].map(({ span }) => span);
      excepted.set(cue, spans);
      if (spans.some((span) => overlap(span, one.span))) return `exception ${cue.source}`;
    }
    const scope = (one.rule.silentIn ?? defaultSilence(one.rule.id)).find((name) =>
      scopes.get(name)?.some((span) => within(one.span, span)),
    );
    return scope ? `scope ${scope}` : null;
  };
  const judged = found.map((one) => ({ found: one, why: exceptionTo(one) }));
  const stands = judged.filter(({ why }) => why === null).map((one) => one.found);
  for (const one of source.yields ? judged : []) {
    const to = source.yields?.[one.found.rule.id];
    const other =
      to && one.why === null ? stands.find(({ rule, span }) => to.includes(rule.id) && overlap(span, one.found.span)) : undefined;
    if (other) one.why = `gives way to ${other.rule.id}`;
  }
  return {
    ...facts,
    found: inOrder(judged.filter(({ why }) => why === null).map((one) => one.found)),
    heldBack: judged.flatMap(({ found: one, why }) => (why === null ? [] : [{ found: one, why }])),
  };
}

/** What a line of a customer's message holds, with spans in the line as shown, and its tokens, folded. */
export function analyseCustomer(
  text: string,
  masked: string,
  pack: LanguagePack,
): { readonly signals: ReadonlyMap<CustomerSignalName, readonly Span[]>; readonly tokens: Tokens } {
  const folded = pack.source.fold(masked);
  const index = pack.plainCustomerIndex && pack.source.plain?.is(folded.text) ? pack.plainCustomerIndex() : pack.customerIndex;
  const tokens = tokenise(folded.text, pack.source.spacing);
  const signals = new Map<CustomerSignalName, Span[]>();
  for (const { cue, owner } of index.candidates(tokens)) {
    for (const { span } of matchesOf(cue.root, tokens)) push(signals, owner, unfold(folded, text, span.start, span.end));
  }
  return { signals, tokens };
}

/** A span of a folded sentence as a span of the reply as typed. */
export function toReply(here: SentenceView, span: Span): Span {
  const { start, end } = unfold(here.facts.folded, here.facts.text, span.start, span.end);
  return { start: here.start + start, end: here.start + end };
}
