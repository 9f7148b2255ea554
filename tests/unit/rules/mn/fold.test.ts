/** Mongolian folding: one form for every spelling, and offsets that come back to the text as typed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCue, foldMongolian, packCue } from '@/rules/mn/fold';
import { unfold } from '@/rules/text/fold';

const folded = (text: string) => foldMongolian(text).text;

describe('spellings that are one', () => {
  it.each([
    ['өнөөдөр', ['єнєєдєр', 'оноодор', 'unuudur', 'önöödör', 'Өнөөдөр']],
    ['хүсэлт', ['хvсэлт', 'хїсэлт', 'хусэлт', 'huselt', 'khuselt', 'xuselt', 'hvselt']],
    ['чадахгүй', ['чадахгуй', 'чадахгvй', 'chadahgui', 'chadakhgui', 'chadahgvi', 'чадахгү']],
    ['мэдэхгүй', ['medehgui', 'мэдэхгүүй', 'medekhgui', 'medehguee']],
    ['мэдхгүй', ['мэдку', 'medku', 'medhgui']],
    ['уучлаарай', ['uuchlaarai', 'uchlarai', 'уучлаараай', 'УУЧЛААРАЙ']],
    ['байна', ['bn', 'bna', 'бн', 'baina', 'байнаа']],
    ['шүү дээ', ['шд', 'shd', 'шдээ', 'shuu dee']],
    ['байх аа', ['бхаа', 'bh aa', 'baihaa', 'bhaa']],
    ['сайн байна уу', ['сбну', 'sain bn uu', 'sain bainuu', 'сайн бну']],
    ['үнэгүй шүү', ['vnegvi shvv', 'unegui shuu']],
    ['өгье', ['ugye', 'огье', 'єгье']],
    ['туслая', ['tuslaya', 'tuslayaa']],
  ])('%s', (word, spellings) => {
    expect(spellings.map(folded)).toEqual(spellings.map(() => folded(word)));
  });
});

describe('words that are no negatives', () => {
  it.each(['болгоё', 'болгоо', 'мєнгє'])('%s', (word) => expect(folded(word)).not.toMatch(/гуи$/));
});

describe('cues', () => {
  it.each(['тань', 'нь', 'шд', 'бн', 'чадахгүй', 'болгоё'])('spell %s as a text does', (word) => {
    expect(foldCue(word)).toBe(folded(word));
    expect(foldCue(foldCue(word))).toBe(foldCue(word));
  });

  it('are the same packed and unpacked', () => {
    const cue = '<obj=(*ийг) [тань | нь] {willNot}> # *хгүй*';
    expect(packCue(cue)).toMatch(/^[^а-яөү]*$/);
    expect(foldCue(packCue(cue))).toBe(foldCue(cue));
  });

  it('leaves parts of words, classes and signs alone', () => {
    expect(foldCue('<obj=(*ийг) [тань | нь] {let}> # *хгүй*')).toBe('<obj=(*иг) [тани | ни] {let}> # *хгуи*');
  });
});

describe('offsets', () => {
  const back = (text: string, words: string) => {
    const one = foldMongolian(text);
    const needle = folded(words);
    const at = one.text.indexOf(needle);
    const { start, end } = unfold(one, text, at, at + needle.length);
    return text.slice(start, end);
  };

  it.each([
    ['За, баярлалаа!', 'баярлалаа', 'баярлалаа'],
    ['Za, bayarlalaa!', 'баярлалаа', 'bayarlalaa'],
    ['chadakhgui ee', 'чадахгүй', 'chadakhgui'],
    ['Ирсэн нь тань хоцорсон', 'нь тань', 'нь тань'],
    ['duussan bh', 'байх', 'bh'],
    ['unuudur  irne', 'өнөөдөр ирнэ', 'unuudur  irne'],
  ])('%s', (text, words, typed) => expect(back(text, words)).toBe(typed));

  const letters = fc.constantFrom(...'аоөүуийыьъёеэбнхгчшяю abchstyuvgkoe.,! \u200b\u0301vїєӨҮA1-😊\ufffc');
  const texts = fc.oneof(fc.string({ unit: letters, maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 30 }));

  it('are in order, inside the text, and one for every folded letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: out, map, ends } = foldMongolian(text);
        expect(map?.length).toBe(out.length + 1);
        expect(ends?.length).toBe(out.length);
        for (let i = 0; i < out.length; i++) {
          const start = map?.[i] as number;
          const end = ends?.[i] as number;
          expect(start).toBeGreaterThanOrEqual(i ? (map?.[i - 1] as number) : 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('join up: no letter of a word lies outside the units', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const one = foldMongolian(text);
        const covered = new Set<number>();
        for (let i = 0; i < one.text.length; i++) {
          const { start, end } = unfold(one, text, i, i + 1);
          for (let at = start; at < end; at++) covered.add(at);
        }
        for (const { index } of text.matchAll(/[абвгхчшяюabchstuvgko]/giu)) {
          const isDroppedSign = /[ьъ]/.test(text[index] as string);
          if (!isDroppedSign) expect(covered.has(index)).toBe(true);
        }
      }),
    );
  });
});
