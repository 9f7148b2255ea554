/** The common ends of two texts, and the lines that are taken over because of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader } from '@/rules/reading';
import { sameEnd, sameStart } from '@/rules/text/changed';

/** Texts of few letters, so that they have much in common; long ones too. */
const text = fc
  .tuple(fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 }), fc.nat(3))
  .map(([end, lines]) => `${'ab'.repeat(700)}\n`.repeat(lines) + end);

describe('what two texts have in common', () => {
  it('is the longest', () => {
    const one = fc.tuple(text, text, fc.nat(6000));
    fc.assert(
      fc.property(one, ([before, now, most]) => {
        const start = sameStart(before, now);
        expect(now.startsWith(before.slice(0, start))).toBe(true);
        expect(start === Math.min(before.length, now.length) || before[start] !== now[start]).toBe(true);
        const limit = Math.min(most, before.length, now.length);
        const end = sameEnd(before, now, limit);
        expect(end).toBeLessThanOrEqual(limit);
        expect(now.endsWith(before.slice(before.length - end))).toBe(true);
        expect(end === limit || before.at(-1 - end) !== now.at(-1 - end)).toBe(true);
      }),
    );
  });
});

describe('the lines of a reply', () => {
  it('are its lines, whatever was typed before and wherever the part begins', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat(2)), { maxLength: 8 }), (parts) => {
        const { linesOf } = createReader(new Map(), () => {});
        for (const [part, start] of parts) {
          const lines = linesOf(part, start);
          expect(lines.map((line) => line.text)).toEqual(part.split('\n'));
          let offset = start;
          for (const line of lines) {
            expect(line.offset).toBe(offset);
            offset += line.text.length + 1;
          }
        }
      }),
    );
  });
});
