import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unfold } from '@/rules/text/fold';
import { detectLanguage } from '@/rules/text/language';
import { foldVietnamese, isPlain, packCue, spellCue, spellPlainCue } from '@/rules/vi/fold';

describe('foldVietnamese', () => {
  it.each([
    ['Hoá đơn của Quý khách', 'hóa đơn của quí khách'],
    ['Dạ e k biết nữa', 'dạ em không biết nữa'],
    ['giá 99k, ship 15p', 'giá 99 k, ship 15 phút'],
    ['15h30 chiều, 8:30 sáng', '15 giờ 30 chiều, 8 giờ 30 sáng'],
    ['tổng 66.000đ', 'tổng 66000 đ'],
    ['xin lổi chị, coi giùm em', 'xin lỗi chị, xem giúp em'],
    ['Da em xin loi, ko dc dau a', 'da em xin loi, khong duoc dau a'],
    ['nhaaaa chị ơiii', 'nha chị ơi'],
    ['Dạ Goxpress sẽ báo anh, Ví Mây rất tiếc', 'dạ công ti sẽ báo anh, công ti rất tiếc'],
    ['Chị Anna đã gửi, App đang lỗi, Quý Khách sẽ nhận', 'chị anna đã gửi, app đang lỗi, quí khách sẽ nhận'],
    ['Mình kiểm tra cho bạn, mình vui lòng chờ', 'em kiểm tra cho bạn, mình vui lòng chờ'],
    ['Mình xin ghi nhận, gửi mình ảnh', 'em xin ghi nhận, gửi mình ảnh'],
  ])('%s', (typed, folded) => {
    expect(foldVietnamese(typed).text).toBe(folded);
    expect(foldVietnamese(typed.normalize('NFD')).text).toBe(folded);
  });

  const WORDS = [
    'xl',
    'ko',
    'đc',
    '15h30',
    'Hoá',
    'quý',
    '66.000đ',
    '8:30',
    '100%',
    'a',
    'nhaaa',
    '😂',
    'chị',
    ',',
    '\ufffc\ufffc',
    'e',
    ' ',
  ];
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...WORDS)).map((words) => words.join(' ')),
  );

  it('maps every index into the text as typed, never backwards', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { text: folded, map } = foldVietnamese(text);
        const starts = [...(map ?? [])];
        expect(starts).toHaveLength(folded.length + 1);
        expect(starts.at(-1)).toBe(text.length);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('brings a span of words back to the same words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('xin', 'lỗi', 'chị', 'hoá', 'đơn'), { minLength: 1 }),
        fc.constantFrom('xl', 'ko', 'đc'),
        (words, chat) => {
          const text = `${words.join(' ')} ${chat}`.normalize('NFD');
          const folded = foldVietnamese(text);
          const at = folded.text.length - foldVietnamese(chat).text.length;
          const { start, end } = unfold(folded, text, at, folded.text.length);
          expect(text.slice(start, end)).toBe(chat.normalize('NFD'));
        },
      ),
    );
  });

  it('spells cues as it spells texts', () => {
    expect(spellCue('(quý | coi) hoá')).toBe('(quí | xem) hóa');
    expect(spellPlainCue('không được')).toBe('khong duoc');
  });

  it('are the same packed and unpacked', () => {
    const cue = '<{you} (không được | đừng) …6 ngay> ~(để | ưu tiên)';
    expect(packCue(cue)).not.toMatch(/[đ…à]/);
    expect(spellCue(packCue(cue))).toBe(spellCue(cue));
  });

  it.each([
    ['da em gui roi a', true],
    ['dạ em gửi rồi ạ', false],
    ['check ib', true],
  ])('%s is plain: %s', (text, expected) => expect(isPlain(text)).toBe(expected));
});

describe('Vietnamese without marks is told from others', () => {
  it.each([
    ['Da chi doi em chut nha', 'vi'],
    ['Xui ghe ha chi, moi mua da be.', 'vi'],
    ['check ib nha', 'vi'],
    ['Anh khó tính quá.', 'vi'],
    ['¿Qué tal está la cosa?', null],
    ['We can send it to you today', 'en'],
    ['Sain baina uu, zahialga tani garsan', 'mn'],
    ['Can you check the ship date?', 'en'],
  ])('%s', (text, language) => expect(detectLanguage(text)).toBe(language));
});
