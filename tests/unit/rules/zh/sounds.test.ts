import { describe, expect, it } from 'vitest';
import { sounds } from '@/rules/zh/sounds';

const NOTHING = { mood: 'neutral', moodWords: [], companyFailure: false } as const;
const FELT = { mood: 'upset', moodWords: [{ start: 0, end: 1 }], companyFailure: false } as const;

describe('a message without a word of feeling', () => {
  it('sounds upset', () => expect(sounds('你们说换了又不换，等了我三个小时！', NOTHING).mood).toBe('upset'));

  it.each(['请问明天几点开门呀', '帮我改一下地址，谢谢', '想換大一號可以嗎', ''])('does not: %s', (message) =>
    expect(sounds(message, NOTHING)).toEqual(NOTHING),
  );
});

describe('what the cues tell', () => {
  it('is confirmed by an outcry', () =>
    expect(sounds('气死我了，你们到底管不管', FELT)).toMatchObject({ mood: 'upset', moodWords: FELT.moodWords }));

  it.each(['有个小问题麻烦帮我看一下可以吗，谢谢', '不急，过两天再寄就行，麻烦您改一下单'])(
    'is overruled by a calm message: %s',
    (message) => expect(sounds(message, FELT)).toMatchObject({ mood: 'neutral', moodWords: [] }),
  );

  it('of abuse stands', () => expect(sounds('请问可以吗', { ...FELT, mood: 'abusive' }).mood).toBe('abusive'));
  it('of joy stands where nothing upsets', () => expect(sounds('好的谢谢', { ...FELT, mood: 'happy' }).mood).toBe('happy'));
});
