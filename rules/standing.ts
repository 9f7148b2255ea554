/** Which of a reply's finds stand once the whole reply is in view. */
import { overlap } from './engine/analyse';
import type { LanguagePack } from './engine/compile-pack';
import type { Around, Found, SignalName } from './engine/pack';
import { hasSignal, type Placed, type ReplyView, replyHas, type SentenceFacts, type SentenceView } from './engine/views';
import type { Language, Span } from './types';

/** One of the signals in the sentence, where `fits` says how it must stand to the words found. */
function hasAround(
  { signals }: SentenceFacts,
  names: readonly SignalName[] | undefined,
  fits: (signal: Span, found: Span) => boolean,
  found: Span,
): boolean {
  for (const name of names ?? []) for (const signal of signals.get(name) ?? []) if (fits(signal, found)) return true;
  return false;
}

const anywhere = () => true;
const before = (signal: Span, found: Span) => signal.start < found.start;
const after = (signal: Span, found: Span) => signal.start >= found.end;

function anyAround(around: Around, { span }: Found, here: SentenceView, reply: ReplyView): boolean {
  return (
    hasAround(here.facts, around.sentence, anywhere, span) ||
    hasAround(here.facts, around.before, before, span) ||
    hasAround(here.facts, around.after, after, span) ||
    (around.previous !== undefined && hasSignal(reply.sentences[here.index - 1], around.previous)) ||
    (around.next !== undefined && hasSignal(reply.sentences[here.index + 1], around.next)) ||
    (around.reply !== undefined && replyHas(reply, around.reply))
  );
}

function stands(found: Found, here: SentenceView, reply: ReplyView, pack: LanguagePack | undefined): boolean {
  const { rule, form } = found;
  if (form.certainty === 'likely' && reply.settings.strictness !== 'thorough') return false;
  if (pack?.source.isSilenced?.(found, reply, reply.settings)) return false;
  if (rule.unless && anyAround(rule.unless, found, here, reply)) return false;
  if (form.unless && anyAround(form.unless, found, here, reply)) return false;
  if (rule.needs && !anyAround(rule.needs, found, here, reply)) return false;
  if (form.needs && !anyAround(form.needs, found, here, reply)) return false;
  return rule.keep?.(found, here, reply) ?? true;
}

/** Whether the same rule points at some of the same words already. */
function isTold({ found, here }: Placed, kept: readonly Placed[]): boolean {
  for (let at = kept.length - 1; at >= 0 && kept[at]?.here === here; at--) {
    const one = kept[at]?.found;
    if (one?.rule === found.rule && overlap(one.span, found.span)) return true;
  }
  return false;
}

/**
 * The reply with the finds that stand; of a rule's finds that share words, the first and longest. A rule's last word sees those before its own.
 * @param onError hears of a rule that threw; it loses its turn and no other does
 */
export function withKept(
  view: ReplyView,
  packs: ReadonlyMap<Language, LanguagePack>,
  onError: (rule: string, error: unknown) => void,
): ReplyView {
  const kept: Placed[] = [];
  const growing = { ...view, kept };
  for (const here of view.sentences) {
    const pack = packs.get(here.facts.language);
    for (const placed of here.finds) {
      try {
        if (!isTold(placed, kept) && stands(placed.found, here, growing, pack)) kept.push(placed);
      } catch (error) {
        onError(placed.found.rule.id, error);
      }
    }
  }
  return growing;
}
