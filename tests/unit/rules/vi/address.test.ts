/** How customers are addressed: what is too familiar, and what the person's setting allows. */
import { describe, expect, it } from 'vitest';
import { createCoach } from '@/rules/coach';
import { compilePack } from '@/rules/engine/compile-pack';
import { type CoachSettings, DEFAULT_COACH_SETTINGS } from '@/rules/types';
import { vi } from '@/rules/vi';

const coach = createCoach([compilePack(vi)]);
const flagged: CoachSettings = { ...DEFAULT_COACH_SETTINGS, viBan: 'flagged' };
const allowed: CoachSettings = { ...DEFAULT_COACH_SETTINGS, viBan: 'allowed' };

/** The words flagged; `whole` where the reply as a whole is. */
const told = (text: string, settings: CoachSettings) =>
  coach
    .coach(text, {}, settings)
    .hints.filter(({ rule }) => rule === 'informal-address')
    .map(({ span, text: words }) => (span ? words.toLowerCase() : 'whole'));

describe('forms of address', () => {
  it.each([
    ['Chào bạn, đơn đang giao ạ.', ['bạn'], []],
    ['Bạn nhắn shop mã đơn nhé ạ.', ['bạn'], []],
    ['Chao ban, don dang giao a.', [], []],
    ['Bạn Hương bên em gọi chị chiều nay ạ.', [], []],
    ['Anh gặp bạn Tú ở quầy 2 giúp em ạ.', [], []],
    ['Nhờ bạn bè của chị nhận giúp cũng được ạ.', [], []],
    ['Cưng ơi hàng về rồi ạ.', ['cưng'], ['cưng']],
    ['Mày chờ chút nha.', ['mày'], ['mày']],
    ['Ba má mình được giảm nửa giá ạ.', [], []],
    ['Dạ con chào bác ạ.', [], []],
    ['Đang giao, chiều tới.', ['whole'], ['whole']],
    ['Dạ, chiều tới.', [], []],
    ['Quý khách nhận hàng chiều nay.', [], []],
  ])('%s', (text, byDefault, whereAllowed) => {
    expect(told(text, flagged)).toEqual(byDefault);
    expect(told(text, allowed)).toEqual(whereAllowed);
  });
});
