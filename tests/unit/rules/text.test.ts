/** Folding, masking, sentences: offsets always come back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldClusters, unfold } from '@/rules/text/fold';
import { detectLanguage } from '@/rules/text/language';
import { MASK, maskLine } from '@/rules/text/mask';
import { splitLine } from '@/rules/text/sentences';

/** Text as people and machines type it: ASCII, accents composed and not, CJK, emoji, invisible and broken characters. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'can’t',
        'â€™',
        '  ',
        '\u200b',
        '\ud800',
        'ＡＢＣ',
        'e\u0301',
        'Điều',
        '👩‍👩‍👧',
        '不能。',
        'чадахгүй',
        '. ',
        '"quoted"',
        'http://a.co/b?c',
        '@you ',
        '\u3000',
        'İ',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  it.each([
    ['Can’t', "can't"],
    ['ＡＢＣ　１２', 'abc 12'],
    ['a  b\u00a0c', 'a b c'],
    ['e\u0301', 'é'],
    ['we\u200bll', 'well'],
    ['canâ€™t', "can't"],
  ])('%s → %s', (text, folded) => expect(fold(text).text).toBe(folded));

  it('maps every folded index to one in the text, in order, and spans back to whole clusters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        let last = 0;
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = unfold(folded, text, at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it('takes the short way of plain Latin text to where the long one goes', () => {
    const latin = fc.string({
      unit: fc
        .oneof(fc.integer({ min: 0x20, max: 0xff }), fc.integer({ min: 0x2010, max: 0x2026 }))
        .map((code) => String.fromCodePoint(code)),
    });
    fc.assert(
      fc.property(latin, anyText, (one, other) => {
        for (const text of [one, other]) expect(fold(text).text).toBe(foldClusters(text, (cluster) => cluster).text);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a word again where it was typed', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = `${before} zebra ${after}`;
        const folded = fold(text);
        const at = folded.text.indexOf('zebra');
        const { start, end } = unfold(folded, text, at, at + 5);
        expect(fold(text.slice(start, end)).text).toBe('zebra');
      }),
    );
  });
});

describe('mask', () => {
  it('keeps the length of any line', () => {
    fc.assert(fc.property(anyText, (text) => maskLine(text.replaceAll('\n', ' ')).length === text.length));
  });
  it.each([
    ['see https://a.example/x?y=1 now', 'see _ now'],
    ['@Ana hello', '_ hello'],
    ['press “I still need help” please', 'press _ please'],
    ['press "Don\'t know" please', 'press _ please'],
    ["it's the customer's and we're here", "it's the customer's and we're here"],
    ['> you said no', '_'],
    ['mail a.b@c.example today', 'mail _ today'],
    ['Go to Settings > Account > Reset and click', 'Go to _ and click'],
    ['We got it. ^AB', 'We got it. _'],
    ['it costs 5 > 4', 'it costs 5 > 4'],
  ])('%s → %s', (text, masked) => expect(maskLine(text).replace(new RegExp(`${MASK}+`, 'g'), '_')).toBe(masked));
});

describe('sentences', () => {
  it.each([
    ['Hi. How are you?', ['Hi.', 'How are you?']],
    ['Dr. Smith pays $3.50 at 5 p.m. today. OK', ['Dr. Smith pays $3.50 at 5 p.m. today.', 'OK']],
    ['Open until 5 p.m. We are near.', ['Open until 5 p.m.', 'We are near.']],
    ['No!!! Really?! 😡 Yes', ['No!!!', 'Really?! 😡', 'Yes']],
    ['Wait... what', ['Wait...', 'what']],
    ['您好。请问有什么可以帮您？谢谢～', ['您好。', '请问有什么可以帮您？', '谢谢～']],
    ['1. Open the app. 2. Tap it', ['Open the app.', '2. Tap it']],
    ['thanks.We will look', ['thanks.', 'We will look']],
    ['version 2.0.1 is out', ['version 2.0.1 is out']],
    ['10~20 phút', ['10~20 phút']],
  ])('%s', (line, sentences) => expect(splitLine(line).map(({ start, end }) => line.slice(start, end))).toEqual(sentences));

  it('loses nothing but blanks and list marks, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = text.replaceAll('\n', ' ');
        let last = 0;
        for (const { start, end } of splitLine(line)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(line.length);
      }),
    );
  });
});

describe('language', () => {
  it.each([
    ['Thanks for your patience, we are on it.', 'en'],
    ['Dạ em chào chị, đơn của mình đang giao ạ.', 'vi'],
    ['Size M còn hàng không shop', 'vi'],
    ['váy này màu be còn ko', 'vi'],
    ['ao mau trang con size M k shop', 'vi'],
    ['Voilà, merci à vous', 'other'],
    ['Olá, não é para você', 'other'],
    ['您好，请稍等。', 'zh'],
    ['Сайн байна уу, захиалга тань гарлаа.', 'mn'],
    ['Здравствуйте, чем я могу вам помочь?', 'other'],
    ['Hola, gracias por su mensaje, estamos con usted.', 'other'],
    ['ご連絡ありがとうございます', 'other'],
    ['iPhone 15 Pro Max', null],
    ['12345', null],
  ])('%s: %s', (text, language) => expect(detectLanguage(text)).toBe(language));
});
