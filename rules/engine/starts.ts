/** What a cue's groups can begin with: only the alternatives that can begin with the word at a position are tried there. */
import type { Anchor } from './anchors';
import { type AnyNode, type CueSequence, isPassable, type Starts } from './cue-nodes';
import type { Spacing } from './tokens';

/** Anchors one of which is answered to where a sequence begins; null when it may begin with anything. */
function firstsOf(sequence: CueSequence, spacing: Spacing): ReadonlySet<Anchor> | null {
  const firsts = new Set<Anchor>();
  for (const node of sequence) {
    if (node.kind === 'look' || (node.kind === 'sign' && (node.sign === '^' || node.sign === '$'))) continue;
    if (node.kind === 'gap') return null;
    const some =
      node.kind === 'word' || node.kind === 'sign'
        ? node.need?.anchors
        : node.kind === 'span'
          ? firstsOf(node.of, spacing)
          : firstsOfAny(node, spacing);
    if (!some) return null;
    for (const anchor of some) firsts.add(anchor);
    if (!isPassable(node)) return firsts;
  }
  return null;
}

function firstsOfAny(node: AnyNode, spacing: Spacing): Iterable<Anchor> | null {
  const { byAnchor, open } = startsOf(node, spacing);
  return open.length ? null : byAnchor.keys();
}

/** Whether it begins with a whole word of its own: such alternatives are tried before the others. */
const isWorded = ([first]: CueSequence, spacing: Spacing) =>
  first?.kind === 'word' && (spacing === 'unspaced' || !(first.openLeft || (first.openRight && first.parts.length === 1)));

/** Whether it can only match at the start of a sentence. */
const isInitial = ([first]: CueSequence): boolean =>
  first !== undefined &&
  ((first.kind === 'sign' && first.sign === '^') ||
    (first.kind === 'span' && isInitial(first.of)) ||
    (first.kind === 'any' && !first.isOptional && first.of.every(isInitial)));

/** Worked out once a group, when it is first tried. */
export function startsOf(node: AnyNode, spacing: Spacing): Starts {
  if (node.starts) return node.starts;
  const ordered = [...node.of.filter((one) => isWorded(one, spacing)), ...node.of.filter((one) => !isWorded(one, spacing))];
  const firsts = ordered.map((one) => firstsOf(one, spacing));
  const open = ordered.filter((_, index) => firsts[index] === null);
  const byAnchor = new Map<Anchor, CueSequence[]>();
  for (const some of firsts) for (const anchor of some ?? []) byAnchor.set(anchor, []);
  ordered.forEach((one, index) => {
    const some = firsts[index];
    if (some) for (const anchor of some) byAnchor.get(anchor)?.push(one);
    else for (const list of byAnchor.values()) list.push(one);
  });
  node.starts = { ordered, byAnchor, open, isInitial: ordered.every(isInitial) };
  return node.starts;
}

const NONE: readonly CueSequence[] = [];

/** The alternatives that can begin where these anchors are answered to. */
export function alternativesFor(node: AnyNode, anchors: readonly Anchor[], spacing: Spacing): readonly CueSequence[] {
  const { ordered, byAnchor, open } = node.starts ?? startsOf(node, spacing);
  let found = NONE;
  for (const anchor of anchors) {
    const some = byAnchor.get(anchor);
    if (some) found = found === NONE ? some : ordered.filter((one) => found.includes(one) || some.includes(one));
  }
  return found === NONE ? open : found;
}
