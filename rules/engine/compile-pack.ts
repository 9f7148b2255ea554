/** A language made ready to run: its cues compiled and indexed. */
import type { Language } from '../types';
import { compileCue } from './cue';
import { buildCueIndex, type CueEntry, type CueIndex } from './cue-index';
import {
  type CustomerSignalName,
  type Form,
  formsOf,
  type PackSource,
  type PlainWriting,
  type ScopeName,
  type SignalName,
  type SpanRule,
} from './pack';

/** Who asked for a cue. */
type Owner =
  | { readonly kind: 'scope'; readonly name: ScopeName }
  | { readonly kind: 'signal'; readonly name: SignalName }
  | { readonly kind: 'find'; readonly rule: SpanRule; readonly form: Form }
  | { readonly kind: 'except'; readonly rule: SpanRule; readonly form: Form | null };

export interface LanguagePack {
  readonly language: Language;
  readonly source: PackSource;
  readonly index: CueIndex<Owner>;
  /** The cues for {@link PackSource.plain}; made at first use. */
  readonly plainIndex: (() => CueIndex<Owner>) | null;
  readonly customerIndex: CueIndex<CustomerSignalName>;
  readonly plainCustomerIndex: (() => CueIndex<CustomerSignalName>) | null;
  /** Rules that detect by code. */
  readonly detectors: readonly SpanRule[];
}

/** Makes a language ready to run, in one go: tens of milliseconds. See {@link compileInSteps}. */
export const compilePack = (source: PackSource): LanguagePack => atOnce(compileInSteps(source));

/**
 * Makes a language ready to run, a few cues at a time: between steps (well under a millisecond each) the caller may let others work.
 * @throws CueError for a cue that is not well formed
 */
export function* compileInSteps(source: PackSource): Generator<undefined, LanguagePack> {
  const spell = source.spell ?? ((cue: string) => cue);
  const customerEntries = Object.entries(source.customer).flatMap(([name, cues]) =>
    (cues ?? []).map((cue) => ({ cue, owner: name as CustomerSignalName })),
  );
  const { plain } = source;
  let plainIndex: CueIndex<Owner> | null = null;
  let plainCustomerIndex: CueIndex<CustomerSignalName> | null = null;
  return {
    language: source.language,
    source,
    index: yield* indexOf(cuesOf(source), source, spell),
    plainIndex: plain ? () => (plainIndex ??= atOnce(indexOf(cuesOf(source), source, plain.spell, plain))) : null,
    customerIndex: yield* indexOf(customerEntries, source, spell),
    plainCustomerIndex: plain ? () => (plainCustomerIndex ??= atOnce(indexOf(customerEntries, source, plain.spell, plain))) : null,
    detectors: source.rules.filter((rule) => rule.detect),
  };
}

function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Every cue of the reply's side with who asked for it. */
function cuesOf(source: PackSource): { cue: string; owner: Owner }[] {
  const entries: { cue: string; owner: Owner }[] = [];
  const add = (cues: readonly string[] | undefined, owner: Owner) => {
    for (const cue of cues ?? []) entries.push({ cue, owner });
  };
  for (const [name, cues] of Object.entries(source.scopes)) add(cues, { kind: 'scope', name: name as ScopeName });
  for (const [name, cues] of Object.entries(source.signals)) add(cues, { kind: 'signal', name: name as SignalName });
  for (const rule of source.rules) {
    for (const form of formsOf(rule)) {
      add(form.find, { kind: 'find', rule, form });
      add(form.except, { kind: 'except', rule, form });
    }
    add(rule.except, { kind: 'except', rule, form: null });
  }
  return entries;
}

function* indexOf<Who>(
  entries: readonly { readonly cue: string; readonly owner: Who }[],
  { spacing, classes }: PackSource,
  spell: (cue: string) => string,
  plain?: PlainWriting,
): Generator<undefined, CueIndex<Who>> {
  const spelt = Object.fromEntries(Object.entries({ ...classes, ...plain?.classes }).map(([name, body]) => [name, spell(body)]));
  const context = { spacing, classes: spelt, ...(plain && { leastWords: { count: 2, unmistakable: plain.unmistakable } }) };
  const compiled: CueEntry<Who>[] = [];
  for (const { cue: written, owner } of entries) {
    const cue = compileCue(spell(written), context);
    if (cue) compiled.push({ cue, owner });
    yield;
  }
  return buildCueIndex(compiled);
}
