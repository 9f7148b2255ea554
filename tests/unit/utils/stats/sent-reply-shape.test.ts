import { describe, expect, it } from 'vitest';
import { parseSentReply } from '@/utils/stats/sent-reply-shape';
import { hintCounts, reply } from './replies';

const sound = reply({ hints: { cannot: hintCounts(1, 1) }, praise: { thanks: 2 } });

describe('a queued record', () => {
  it('is kept as it was written', () => {
    expect(parseSentReply(sound)).toEqual(sound);
  });

  it.each<[name: string, fields: object, kept: object]>([
    ['a rule of a newer version', { hints: { ...sound.hints, 'from-the-future': hintCounts(1) } }, { hints: sound.hints }],
    ['a praise of a newer version', { praise: { thanks: 2, sparkle: 1 } }, { praise: sound.praise }],
    ['a field nobody agreed on', { text: 'Dear Ms Tran' }, {}],
  ])('%s is dropped, the rest stays', (_name, fields, kept) => {
    expect(parseSentReply({ ...sound, ...fields })).toEqual({ ...sound, ...kept });
  });

  it.each<[name: string, value: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'sent'],
    ['no id', { ...sound, id: undefined }],
    ['an id that is none', { ...sound, id: '../../x' }],
    ['an instant in seconds', { ...sound, at: 1_790_000_000 }],
    ['no instant', { ...sound, at: Number.NaN }],
    ['negative words', { ...sound, words: -1 }],
    ['half a word', { ...sound, words: 0.5 }],
    ['endless typing', { ...sound, activeSeconds: Number.POSITIVE_INFINITY }],
    ['a host name as site', { ...sound, site: 'acme.zendesk.com' }],
    ['a language Tact does not coach', { ...sound, language: 'fr' }],
    ['a mood that is none', { ...sound, mood: 'hungry' }],
    ['counts that are none', { ...sound, hints: { cannot: 3 } }],
    ['a list of praise', { ...sound, praise: ['thanks'] }],
  ])('with %s is refused', (_name, value) => {
    expect(parseSentReply(value)).toBeNull();
  });
});
