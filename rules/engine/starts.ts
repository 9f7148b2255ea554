/** What a cue's groups can begin with: only the alternatives that can begin with the word at a position are tried there. */
import type { Spacing } from './cue';
import { type AnyNode, type CueSequence, isPassable, type Starts } from './cue-nodes';

/** Numbers of anchors one of which stands where a sequence begins; null when it may begin with anything. */
function firstsOf(sequence: CueSequence, spacing: Spacing): ReadonlySet<number> | null {
  const firsts = new Set<number>();
  for (const node of sequence) {
    if (node.kind === 'look' || (node.kind === 'sign' && (node.sign === '^' || node.sign === '$'))) continue;
    if (node.kind === 'gap') return null;
    const some =
      node.kind === 'word' || node.kind === 'sign'
        ? node.anchors?.map(({ id }) => id)
        : node.kind === 'span'
          ? firstsOf(node.of, spacing)
          : firstsOfAny(node, spacing);
    if (!some) return null;
    for (const id of some) firsts.add(id);
    if (!isPassable(node)) return firsts;
  }
  return null;
}

function firstsOfAny(node: AnyNode, spacing: Spacing): Iterable<number> | null {
  const { byAnchor, open } = startsOf(node, spacing);
  return open.length ? null : byAnchor.keys();
}

/** Whether it begins with a whole word of its own: such alternatives are tried before the others. */
const isWorded = ([first]: CueSequence, spacing: Spacing) =>
  first?.kind === 'word' && (spacing === 'unspaced' || !(first.openLeft || (first.openRight && first.parts.length === 1)));

/** Worked out once a group, when it is first tried. */
export function startsOf(node: AnyNode, spacing: Spacing): Starts {
  if (node.starts) return node.starts;
  const ordered = [...node.of.filter((one) => isWorded(one, spacing)), ...node.of.filter((one) => !isWorded(one, spacing))];
  const firsts = ordered.map((one) => firstsOf(one, spacing));
  const open = ordered.filter((_, index) => firsts[index] === null);
  const byAnchor = new Map<number, CueSequence[]>();
  for (const some of firsts) for (const id of some ?? []) byAnchor.set(id, []);
  ordered.forEach((one, index) => {
    const some = firsts[index];
    if (some) for (const id of some) byAnchor.get(id)?.push(one);
    else for (const list of byAnchor.values()) list.push(one);
  });
  node.starts = { ordered, byAnchor, open };
  return node.starts;
}

const NONE: readonly CueSequence[] = [];

/** The alternatives that can begin where a token with these anchors stands. */
export function alternativesFor(node: AnyNode, ids: readonly number[], spacing: Spacing): readonly CueSequence[] {
  const { ordered, byAnchor, open } = node.starts ?? startsOf(node, spacing);
  let found = NONE;
  for (const id of ids) {
    const some = byAnchor.get(id);
    if (some) found = found === NONE ? some : ordered.filter((one) => found.includes(one) || some.includes(one));
  }
  return found === NONE ? open : found;
}
