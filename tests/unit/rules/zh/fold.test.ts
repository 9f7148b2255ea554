import { describe, expect, it } from 'vitest';
import { packCue, unpackCue } from '@/rules/zh/fold';

describe('cues', () => {
  it.each(['<(您 | 你) …3 (不 | 没) [有] 看> obj=(»)', '(^ | ,,) {we} 龘龘 »» #', 'app | wifi'])(
    '%s is the same packed and unpacked',
    (cue) => {
      expect(unpackCue(packCue(cue))).toBe(cue);
      expect(unpackCue(cue)).toBe(cue);
    },
  );

  it('pack their commonest characters', () => {
    expect(packCue('…您我不是')).toMatch(/^[A-Z]{5}$/);
    expect(packCue('太服办如')).toMatch(/^[À-\u02ff\u0370-\u07ff]{4}$/);
  });
});
