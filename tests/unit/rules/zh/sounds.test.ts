import { describe, expect, it } from 'vitest';
import { sounds } from '@/rules/zh/sounds';

describe('a message without a word of feeling', () => {
  it('sounds upset', () => expect(sounds.upset('你们说换了又不换，等了我三个小时！')).toBe(true));

  it.each(['请问明天几点开门呀', '帮我改一下地址，谢谢', '想換大一號可以嗎', ''])('does not: %s', (message) => {
    expect(sounds.upset(message)).toBe(false);
    expect(sounds.failure(message)).toBe(false);
  });
});
