import { describe, expect, it } from 'vitest';
import { soundsUpset } from '@/rules/zh/mood';

describe('a message without a word of feeling', () => {
  it.each(['你们说换了又不换，等了我三个小时！', '整箱全压了，你们就这样寄来', '門市說沒有，你們又說有，被耍了一整天'])(
    'sounds upset: %s',
    (message) => expect(soundsUpset(message)).toBe(true),
  );

  it.each(['请问明天几点开门呀', '帮我改一下地址，谢谢', '想換大一號可以嗎', ''])('does not: %s', (message) =>
    expect(soundsUpset(message)).toBe(false),
  );
});
