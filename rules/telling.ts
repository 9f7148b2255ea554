/** What a find comes to for the person: its hint with weight and rewordings, or its praise, in the reply's own offsets. */
import { HINTS, type HintId, isHintId } from './behaviours';
import { toReply } from './engine/analyse';
import type { Found } from './engine/pack';
import { rewordingsOf } from './engine/reword';
import { hasSignal, type Placed, type ReplyView, type SentenceView } from './engine/views';
import type { CustomerFacts, Hint, Praise, Rewording, Span } from './types';

export interface Told {
  readonly hint?: Hint;
  readonly praise?: Praise;
}

function toldOf(found: Found, here: SentenceView, view: ReplyView): Told {
  const { id } = found.rule;
  const span = toReply(here, found.span);
  const about = { span, text: view.text.slice(span.start, span.end), language: here.facts.language };
  if (!isHintId(id)) return { praise: { rule: id, ...about } };
  return {
    hint: {
      rule: id,
      ...about,
      weight: weigh(id, found.form.certainty === 'likely', view.customer),
      rewordings: rewordingsOf(found, here, view),
    },
  };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const movedItem = <Item extends Hint | Praise>(item: Item, by: number): Item => ({ ...item, span: item.span && moved(item.span, by) });

/** The same in a sentence that stands further on. */
function movedTold({ hint, praise }: Told, by: number): Told {
  if (praise) return { praise: movedItem(praise, by) };
  if (!hint) return {};
  const rewordings = hint.rewordings.map((rewording) => ({ ...rewording, span: moved(rewording.span, by) }));
  return { hint: { ...movedItem(hint, by), rewordings } };
}

/**
 * Tells finds, and remembers what was told to this customer, by this pack, in this script: a sentence that stays as and where it is keeps
 * the same objects, one that is only moved by the typing before it has them moved.
 */
export function createTeller() {
  let byPlace = new WeakMap<Placed, Told>();
  let byWording = new WeakMap<object, Map<Found, { readonly start: number; readonly told: Told }>>();
  let toldFor: readonly unknown[] = [];
  let seen: ReplyView | null = null;

  return (placed: Placed, view: ReplyView): Told => {
    if (view !== seen) {
      seen = view;
      const { customer, pack } = view;
      const tellFor = [customer, pack, pack.source.newWords?.(view)];
      if (tellFor.some((one, at) => one !== toldFor[at])) {
        toldFor = tellFor;
        byPlace = new WeakMap();
        byWording = new WeakMap();
      }
    }
    const known = byPlace.get(placed);
    if (known) return known;
    const { found, here } = placed;
    const wordings = byWording.get(here.wording) ?? new Map();
    const elsewhere = wordings.get(found);
    const told = elsewhere ? movedTold(elsewhere.told, here.start - elsewhere.start) : toldOf(found, here, view);
    byPlace.set(placed, told);
    if (!elsewhere) byWording.set(here.wording, wordings.set(found, { start: here.start, told }));
    return told;
  };
}

/** Behaviour, certainty and mood together: 0 to 100. An upset customer makes every slip heavier. */
export function weigh(rule: HintId, isLikely: boolean, customer: CustomerFacts | null): number {
  const isTense = customer?.mood === 'upset' || customer?.mood === 'abusive';
  return Math.min(100, Math.round(HINTS[rule].weight * (isLikely ? 0.6 : 1) * (isTense ? 1.2 : 1)));
}

/** New words for what a reply lacks as a whole, and where they go. */
export function insertionsFor(rule: HintId, view: ReplyView): Rewording[] {
  const { pack, conversation, text, sentences } = view;
  const name = conversation.customerName ?? null;
  if (rule === 'name-unused' || rule === 'greeting-missing') {
    const greetings = name ? pack.source.names.greetings(name, text) : [];
    const greeted = rule === 'name-unused' ? sentences.find((sentence) => hasSignal(sentence, ['greeting'])) : undefined;
    const greeting = greeted?.facts.signals.get('greeting')?.[0];
    const span = greeted && greeting ? toReply(greeted, greeting) : { start: 0, end: 0 };
    if (greetings.length) return greetings.map((to) => ({ span, text: greeted ? to.replace(/[.,，!！]$/u, '') : `${to}\n`, gap: null }));
  }
  const insertion = pack.source.insertions[rule];
  if (!insertion) return [];
  const greeting = sentences.slice(0, 2).find((sentence) => hasSignal(sentence, ['greeting']));
  const newWords = pack.source.newWords?.(view);
  const at = insertion.at === 'start' ? 0 : insertion.at === 'end' ? text.trimEnd().length : (greeting?.end ?? 0);
  return insertion.texts
    .filter((to) => name || !to.includes('{name}'))
    .map((to) => {
      const filled = (newWords?.(to) ?? to).replace('{name}', name ?? '');
      // No space between sentences where a language writes none.
      const gapless = pack.source.spacing === 'unspaced' && (at === 0 || /[。！？!?…～~\n]\s*$/u.test(text.slice(0, at)));
      // A word put before the first one takes its capital: "Dạ đang giao".
      const opened = at === 0 && !gapless && /\p{L}$/u.test(filled) ? (/^\p{Lu}\p{Ll}+(?!\p{L})/u.exec(text)?.[0] ?? '') : '';
      const spaced = gapless ? filled : at === 0 ? `${filled} ${opened.toLowerCase()}` : ` ${filled}`;
      const gap = spaced.indexOf('…');
      return { span: { start: at, end: at + opened.length }, text: spaced, gap: gap === -1 ? null : gap };
    });
}
