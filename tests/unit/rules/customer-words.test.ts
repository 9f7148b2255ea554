import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maskedLines, readSigns } from '@/rules/customer/signs';
import { weighWords, wordsOf } from '@/rules/customer/words';
import { loadPack, PACKED } from '@/rules/packs';
import { readMessages } from '../../customers/read';

describe('the words of a message', () => {
  it('stand once each, folded and stemmed, numbers as one, signs left out, emoji kept', async () => {
    const pack = await loadPack('vi');
    const lines = readSigns(maskedLines('Chờ 3 ngày rồi, CHỜ 5 ngày!\nBực quá 😡'), pack);
    expect([...wordsOf(lines, pack.source.stem)]).toEqual(['cho', '#', 'ngay', 'roi', 'buc', 'qua', '😡']);
  });

  it('count what the table says, and nothing where it is silent', () => {
    const weights = [
      [1.5, 'again never'],
      [-0.5, 'please'],
    ] as const;
    expect(weighWords(new Set(['please', 'try', 'again']), weights)).toEqual([
      ['please', -0.5],
      ['again', 1.5],
    ]);
  });
});

describe('labelled messages', () => {
  it.each(PACKED.filter((language) => existsSync(`tests/customers/${language}.tsv`)))(
    'of %s are told apart, each given once',
    (language) => {
      const messages = readMessages(readFileSync(`tests/customers/${language}.tsv`, 'utf8'));
      expect(new Set(messages.map(({ text }) => text)).size).toBe(messages.length);
      for (const isTrue of [({ isUpset }: (typeof messages)[0]) => isUpset, ({ isFailure }: (typeof messages)[0]) => isFailure === true]) {
        const share = messages.filter(isTrue).length / messages.length;
        expect(share).toBeGreaterThan(0.25);
        expect(share).toBeLessThan(0.75);
      }
    },
  );

  it.each(['U\tno digit', 'X1\tno such mood', 'U1 no tab', 'N0\t'])('refuses %j', (line) =>
    expect(() => readMessages(line)).toThrow('no labelled message'),
  );
});
