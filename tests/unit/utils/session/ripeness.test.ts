import { expect, test } from 'vitest';
import { isFinished, isRipe } from '@/utils/session/ripeness';

/** `[…]` is the hint, `|` the caret. */
function read(drawn: string) {
  const text = drawn.replace(/[[\]|]/g, '');
  const at = (mark: string) => drawn.slice(0, drawn.indexOf(mark)).replace(/[[\]|]/g, '').length;
  return { text, span: { start: at('['), end: at(']') }, caret: drawn.includes('|') ? at('|') : null };
}

test.each([
  ['on the way to "I can\'t wait"', "I [can't]|", false],
  ['more words, no end yet', "I [can't] do|", false],
  ['the sentence ended', "I [can't] do that. |", true],
  ['ended by a line', "I [can't] do that\n|", true],
  ['the caret went to another sentence', "Hello there.| I [can't] do that", true],
  ['caret at its start', "Hello. |I [can't] do", false],
  ['no caret in the box', "I [can't]", true],
  ['Chinese full stop', '[不行]。|', true],
  ['a dot inside a number is no end', "I [can't] pay 3.5|", false],
])('%s: %s', (_name, drawn, wanted) => {
  const { text, span, caret } = read(drawn);
  expect(isRipe(text, span, () => caret)).toBe(wanted);
});

test.each([
  ['Hi Ana,', false],
  ['Hi Ana, I have checked your order and', false],
  ['Hi Ana, I have checked your order.', true],
  ['I have checked your order.\n\nKind regards\nTom', true],
  ['Ok.', false],
  ['Dạ em gửi lại hàng cho chị ạ', true],
  ['Dạ em gửi lại hàng cho', false],
  ['好的，我帮您看看哦', true],
  ['我明天给您答复。', true],
  ['好的。', false],
  ['Маргааш хариу өгнө шүү', true],
])('finished: %j %s', (text, wanted) => {
  expect(isFinished(text)).toBe(wanted);
});
