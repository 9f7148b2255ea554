/** The door: memoised judgement is the same as fresh judgement, whatever is typed; nothing crashes it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCoach } from '@/rules/coach';
import { compilePack, type LanguagePack } from '@/rules/engine/compile-pack';
import type { SpanRule } from '@/rules/engine/pack';
import { type Conversation, DEFAULT_COACH_SETTINGS } from '@/rules/types';
import { loadSource } from './sources';

const source = await loadSource('en');
const pack = compilePack(source);
const chinese = compilePack(await loadSource('zh'));
const vietnamese = compilePack(await loadSource('vi'));
const fresh = (...others: readonly LanguagePack[]) => createCoach([pack, ...others]);
const sentences = [
  "Sorry, but I can't do that.",
  'Thanks for waiting!',
  'We are unable to help with this order.',
  'Your parcel ships today.',
  "If you can't log in, tell us.",
  '您好。',
  '👩‍👩‍👧 ok',
  'I understand your frustration, however',
  '\ud800 lone',
  '\n\n> quoted\n',
  'We will look into it.\nWe will look into it.\n',
  '这个我不知道。\n',
  '請問您的訂單編號是多少？\n',
];

describe('coach', () => {
  it('judges a reply edited step by step as it judges it fresh', () => {
    const edits = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(8),
        text: fc.oneof(fc.constantFrom(...sentences), fc.string({ maxLength: 4 })),
        customer: fc.constantFrom(null, 'This is the third time it broke!!', '为什么还没到？'),
      }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(edits, (steps) => {
        const coach = fresh(chinese);
        let reply = '';
        for (const { at, cut, text, customer } of steps) {
          const start = Math.floor(at * reply.length);
          reply = reply.slice(0, start) + text + reply.slice(start + cut);
          expect(coach.coach(reply, { customer }, DEFAULT_COACH_SETTINGS)).toEqual(
            fresh(chinese).coach(reply, { customer }, DEFAULT_COACH_SETTINGS),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  const typed: [name: string, conversation: Conversation, lines: string[]][] = [
    ['Simplified or not, then Traditional', {}, ['不知道。', '請問您的訂單編號是多少？']],
    ['Traditional, then more Simplified', {}, ['這個我不知道。', '请问您的订单编号是多少？', '我们会尽快处理，谢谢您。']],
    ["the customer's script, then the reply's own", { customer: '請問訂單到哪裡了？' }, ['不知道。', '请问您的订单编号是多少？']],
    ['Vietnamese without marks, then with them', {}, ['Ben em khong lam duoc a.', 'Chị cho em xin mã đơn hàng với ạ.']],
  ];
  it.each(typed)('judges a reply typed line by line as it judges it fresh: %s', (_name, conversation, lines) => {
    const packs = [chinese, vietnamese];
    const coach = fresh(...packs);
    for (const at of lines.keys()) {
      const reply = lines.slice(0, at + 1).join('\n');
      const advice = coach.coach(reply, conversation, DEFAULT_COACH_SETTINGS);
      expect(advice.hints.flatMap(({ rewordings }) => rewordings)).not.toEqual([]);
      expect(advice).toEqual(fresh(...packs).coach(reply, conversation, DEFAULT_COACH_SETTINGS));
    }
  });

  it('points at words of the reply, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 10 }),
        (parts) => {
          const reply = parts.join(' ');
          const { hints, praise } = fresh().coach(
            reply,
            { customer: parts[0] ?? null, customerName: 'Ana', firstReply: true },
            DEFAULT_COACH_SETTINGS,
          );
          for (const { span, text } of [...hints, ...praise]) {
            if (!span) continue;
            expect(reply.slice(span.start, span.end)).toBe(text);
            expect(text.trim()).not.toBe('');
          }
        },
      ),
    );
  });

  it('judges only the neighbourhood of the caret in a very long reply, and says so', () => {
    const line = 'Your parcel ships today.\n';
    const far = `We are unable to help.\n${line.repeat(2000)}`;
    const coach = fresh();
    expect(coach.coach(far, {}, DEFAULT_COACH_SETTINGS)).toMatchObject({ isPartial: true, hints: [] });
    const near = coach.coach(far, {}, DEFAULT_COACH_SETTINGS, { caret: 10 });
    expect(near).toMatchObject({ isPartial: true, hints: [{ rule: 'cannot' }] });
  });

  it('names the languages whose packs are missing', () => {
    const { missingPacks, hints } = fresh().coach('您好，请稍等。\nDạ em chào chị, đơn của mình đang giao ạ.', {}, DEFAULT_COACH_SETTINGS);
    expect([...missingPacks].sort()).toEqual(['vi', 'zh']);
    expect(hints).toEqual([]);
  });

  it('loses only the rule that throws', () => {
    const broken: SpanRule = {
      id: 'hedging',
      detect: () => {
        throw new Error('broken');
      },
    };
    const errors: string[] = [];
    const coach = createCoach([compilePack({ ...source, rules: [...source.rules, broken] })], (rule) => errors.push(rule));
    expect(coach.coach('We are unable to help.', {}, DEFAULT_COACH_SETTINGS).hints.map(({ rule }) => rule)).toContain('cannot');
    expect(errors).toEqual(['hedging']);
  });

  it.each([
    ['the longer wording where what it needs is there', "Sorry, we'll look into it.", "we'll look into it"],
    ['the shorter one where not', "We'll look into it.", 'look into'],
  ])('of wordings that share words: %s', (_, text, found) => {
    const forms = [{ find: ["we'll look into it"], needs: { sentence: ['apology' as const] } }, { find: ['look into'] }];
    const coach = createCoach([compilePack({ ...source, rules: [{ id: 'hedging', forms }] })]);
    expect(coach.coach(text, {}, DEFAULT_COACH_SETTINGS).hints.map((hint) => hint.text)).toEqual([found]);
  });

  it('leaves out the rules that are off', () => {
    const advice = fresh().coach('We are unable to help.', {}, { ...DEFAULT_COACH_SETTINGS, off: ['cannot', 'refusal-without-reason'] });
    expect(advice.hints).toEqual([]);
  });
});
