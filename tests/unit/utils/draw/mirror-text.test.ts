// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createMirrorText } from '@/utils/draw/mirror-text';
import type { Mark } from '@/utils/draw/painter-contract';

/** `[…]` is marked. */
function drawn(text: string): { readonly words: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let words = '';
  for (const [, before = '', marked] of text.matchAll(/([^[]*)(?:\[([^\]]*)\])?/g)) {
    words += before;
    if (marked !== undefined) marks.push({ span: { start: words.length, end: words.length + marked.length }, voice: 'improve' });
    words += marked ?? '';
  }
  return { words, marks };
}

const linesOf = (element: HTMLElement): string[] => Array.from(element.children, (group) => [...group.children].map(read)).flat();
const read = (line: Element): string =>
  Array.from(line.childNodes, (node) =>
    node.nodeName === 'SPAN' ? `[${node.textContent}]` : node.textContent?.replace('\u200b', ''),
  ).join('');

const long = Array.from({ length: 100 }, (_, at) => `line ${at}`).join('\n');

describe.each([
  ['typing at the end', ["I [can't] do", "I [can't] do it", "I [can't] do it.\n", "I [can't] do it.\nBye"]],
  ['a line in the middle', ["One\n[can't]\nthree", "One\nnew\n[can't]\nthree", "One\n[can't]\nthree"]],
  ['a line at the start', ["[can't]\ntwo", "zero\n[can't]\ntwo", "[can't]\ntwo"]],
  [
    'a mark comes, moves and goes',
    ["I can't. You must.", "I [can't]. You [must].", "So I [can't]. You [must].", "So I can't. You [must]."],
  ],
  ['all goes, all comes', [`[can't]\n${long}`, '', `${long}\n[can't]`, "[can't]"]],
  ['over several lines', ['a [b\nc\nd] e', 'a [b\nc\nx\nd] e', 'a b e']],
  ['many lines at once in the middle', ['[a]\nz', `[a]\n${long}\nz`, '[a]\nz']],
] as const)('%s', (_name, steps) => {
  test('says what a fresh mirror says, with the marks at their words', () => {
    const mirror = createMirrorText(document);
    for (const step of steps) {
      const { words, marks } = drawn(step);
      mirror.write(words, marks);
      const fresh = createMirrorText(document);
      fresh.write(words, marks);
      expect(linesOf(mirror.element)).toEqual(linesOf(fresh.element));
      expect(
        marks.map((mark) =>
          mirror
            .wordsOf(mark)
            .map(({ textContent }) => textContent)
            .join('\n'),
        ),
      ).toEqual(marks.map(({ span }) => words.slice(span.start, span.end)));
    }
  });
});

test('a keystroke writes its own line and no other', () => {
  const mirror = createMirrorText(document);
  const mark: Mark = { span: { start: 0, end: 4 }, voice: 'careful' };
  mirror.write(`${long}\nlast`, [mark]);
  const nodes = [...mirror.element.querySelectorAll('div > div')];
  mirror.write(`${long}\nlast!`, [mark]);
  expect([...mirror.element.querySelectorAll('div > div')]).toEqual(nodes);
  expect(nodes.at(-1)?.textContent).toBe('last!');
});
