/**
 * The mirror's text: one block per line, and of each change only the lines that differ are written, whatever the length of the reply.
 * Lines stand in groups, so that the browser lays out the group a keystroke touched and takes the others as they were.
 */
import type { Mark } from './painter-contract';

/** A line of the text and the marks on it, with offsets into the line. */
interface Wanted {
  readonly text: string;
  readonly marks: readonly LineMark[];
}

interface LineMark {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

interface Line extends Wanted {
  readonly node: HTMLElement;
  /** The words of each mark, in the order of `marks`. */
  readonly words: readonly HTMLElement[];
}

export interface MirrorText {
  readonly element: HTMLElement;
  /** @param marks in order of position, apart from each other. */
  write(text: string, marks: readonly Mark[]): void;
  /** The elements of a mark that was written, one per line of text. */
  wordsOf(mark: Mark): readonly HTMLElement[];
}

/** Lines per group. */
const GROUP = 24;
const UNMARKED: readonly LineMark[] = [];

export function createMirrorText(document: Document): MirrorText {
  const element = document.createElement('div');
  let lines: readonly Line[] = [];
  let words = new Map<Mark, HTMLElement[]>();

  const appendGrouped = (fresh: readonly Line[]) => {
    for (let at = 0; at < fresh.length; at += GROUP) {
      const group = document.createElement('div');
      group.append(...fresh.slice(at, at + GROUP).map(({ node }) => node));
      element.append(group);
    }
  };

  return {
    element,
    write(text, marks) {
      const wanted = linesOf(text, marks);
      const isSame = (one: Line | undefined, other: Wanted | undefined) =>
        one !== undefined && other !== undefined && one.text === other.text && haveSameMarks(one.marks, other.marks);
      const most = Math.min(lines.length, wanted.length);
      let head = 0;
      while (head < most && isSame(lines[head], wanted[head])) head += 1;
      let tail = 0;
      while (tail < most - head && isSame(lines.at(-1 - tail), wanted.at(-1 - tail))) tail += 1;

      const middle = wanted.slice(head, wanted.length - tail);
      const old = lines.slice(head, lines.length - tail);
      const fresh = middle.map((line, at) => rewritten(old[at], line) ?? lineOf(document, line));
      const before = lines[head - 1]?.node;
      if (lines.length === 0 || (!before && tail === 0) || middle.length > old.length + GROUP) {
        const all = [...lines.slice(0, head), ...fresh, ...lines.slice(lines.length - tail)];
        element.replaceChildren();
        appendGrouped(all);
      } else {
        for (const [at, line] of fresh.entries()) {
          const stood = old[at]?.node;
          if (stood === line.node) continue;
          if (stood) stood.replaceWith(line.node);
          else if (fresh[at - 1]) fresh[at - 1]?.node.after(line.node);
          else if (before) before.after(line.node);
          else lines[0]?.node.before(line.node);
        }
        for (const { node } of old.slice(fresh.length)) node.remove();
      }
      const kept = (part: readonly Line[], from: number) =>
        part.map((line, at) => (line.marks.length > 0 ? { ...line, marks: wanted[from + at]?.marks ?? UNMARKED } : line));
      lines = [...kept(lines.slice(0, head), 0), ...fresh, ...kept(lines.slice(lines.length - tail), wanted.length - tail)];

      words = new Map(marks.map((mark) => [mark, []]));
      for (const line of lines) for (const [at, { mark }] of line.marks.entries()) words.get(mark)?.push(line.words[at] as HTMLElement);
    },
    wordsOf: (mark) => words.get(mark) ?? [],
  };
}

function linesOf(text: string, marks: readonly Mark[]): readonly Wanted[] {
  let start = 0;
  return text.split('\n').map((line): Wanted => {
    const from = start;
    const end = from + line.length;
    start = end + 1;
    const isHere = ({ span }: Mark) => span.start < end && span.end > from;
    if (!marks.some(isHere)) return { text: line, marks: UNMARKED };
    return {
      text: line,
      marks: marks
        .filter(isHere)
        .map((mark) => ({ mark, start: Math.max(0, mark.span.start - from), end: Math.min(line.length, mark.span.end - from) })),
    };
  });
}

const haveSameMarks = (one: readonly LineMark[], other: readonly LineMark[]): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every(({ mark, start, end }, at) => {
      const twin = other[at];
      return twin !== undefined && start === twin.start && end === twin.end && mark.voice === twin.mark.voice;
    }));

/** An empty line keeps its height by a zero-width space. */
const shownText = (text: string): string => text || '\u200b';

/** The old line's element with the new words in it, where neither is marked. */
function rewritten(old: Line | undefined, { text, marks }: Wanted): Line | null {
  const words = old?.node.firstChild;
  if (!old || !words || old.marks.length > 0 || marks.length > 0) return null;
  if (old.text !== text) words.nodeValue = shownText(text);
  return { text, marks, node: old.node, words: old.words };
}

function lineOf(document: Document, { text, marks }: Wanted): Line {
  const node = document.createElement('div');
  let at = 0;
  const words = marks.map(({ mark, start, end }) => {
    const word = document.createElement('span');
    word.className = mark.voice;
    word.textContent = text.slice(start, end);
    node.append(text.slice(at, start), word);
    at = end;
    return word;
  });
  if (at < text.length || at === 0) node.append(shownText(text.slice(at)));
  return { text, marks, node, words };
}
