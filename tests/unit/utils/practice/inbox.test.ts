/** The inbox as a person goes through it, with a clock and customers of the test's own. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Customer } from '@/utils/practice/customer';
import { createInbox, type Inbox } from '@/utils/practice/inbox';
import type { Tone } from '@/utils/practice/tone';

const customer = (id: string, more: Partial<Customer> = {}): Customer => ({
  id,
  mood: 'worried',
  name: `Name of ${id}`,
  place: 'Somewhere',
  since: 2020,
  look: { skin: 1, hair: 'short', hairColour: 'black', shirt: 'blue' },
  subject: 'Lamp',
  tags: [],
  order: { number: 'OM-1', items: [{ name: 'Lamp', price: '£1' }], state: 'Sent', daysAgo: 1 },
  messages: [{ from: 'customer', minutesAgo: 5, text: `question of ${id}` }],
  answers: { warm: ['warm 1', 'warm 2'], plain: ['plain 1'], cool: ['cool 1', 'cool 2'], hurt: ['hurt 1'] },
  ...more,
});

const again = customer('en-bo', {
  messages: [
    { from: 'customer', minutesAgo: 30, text: 'first' },
    { from: 'colleague', minutesAgo: 20, text: 'wait' },
    { from: 'customer', minutesAgo: 10, text: 'second' },
    { from: 'customer', minutesAgo: 9, text: 'third' },
  ],
});

let tone: Tone | null;
let inbox: Inbox;
let life: AbortController;
let waiting: (() => void)[];
let draws: number;

/** Lets everything happen that waits for its time. */
const passTime = () => {
  for (let act = waiting.shift(); act; act = waiting.shift()) act();
};
const said = () => inbox.state().open?.messages.map(({ text }) => text) ?? [];
const reply = (text: string, sounds: Tone | null) => {
  tone = sounds;
  inbox.send(text);
  passTime();
};

beforeEach(async () => {
  tone = null;
  waiting = [];
  draws = 0;
  life = new AbortController();
  inbox = createInbox(
    {
      clock: { now: () => 1_000_000_000, after: (_ms, act, signal) => void waiting.push(() => signal.aborted || act()) },
      loadCustomers: async (language) => ({
        example: `example in ${language}`,
        customers: language === 'en' ? [customer('en-al'), again] : [customer(`${language}-li`)],
      }),
      takeTone: () => tone,
      onChange: () => {
        draws += 1;
      },
    },
    life.signal,
  );
  await inbox.showLanguage('en');
});

describe('answers', () => {
  test.each<[string, Tone | null, string]>([
    ['warm', 'warm', 'warm 1'],
    ['plain', 'plain', 'plain 1'],
    ['cool', 'cool', 'cool 1'],
    ['hurt', 'hurt', 'hurt 1'],
    ['a reply nobody judged', null, 'plain 1'],
  ])('to %s', (_name, sounds, text) => {
    reply('hello', sounds);
    expect(said()).toEqual(['question of en-al', 'hello', text]);
    expect(inbox.state().open?.status).toBe('open');
  });

  test('the last warm answer solves the matter', () => {
    reply('one', 'warm');
    reply('two', 'warm');
    expect(said().at(-1)).toBe('warm 2');
    expect(inbox.state().open?.status).toBe('solved');
  });

  test('who has said everything only reads', () => {
    reply('one', 'hurt');
    reply('two', 'hurt');
    expect(said().at(-1)).toBe('two');
    expect(inbox.state().open).toMatchObject({ isSeen: true, status: 'waiting', isTyping: false });
  });

  test('while they write, it shows', () => {
    inbox.send('hello');
    expect(inbox.state().open).toMatchObject({ isTyping: false, status: 'waiting' });
    waiting.shift()?.();
    expect(inbox.state().open?.isTyping).toBe(true);
  });

  test('in another conversation it waits unread', () => {
    inbox.send('hello');
    inbox.open('en-bo');
    passTime();
    expect(inbox.state().threads.map(({ isUnread }) => isUnread)).toEqual([true, false]);
  });

  test('none after the page has gone', () => {
    inbox.send('hello');
    const before = draws;
    life.abort();
    passTime();
    expect(draws).toBe(before);
  });
});

describe('drafts', () => {
  test('each conversation and its note keep their own', () => {
    inbox.keepDraft('for Al');
    inbox.writeNote(true);
    inbox.keepDraft('note on Al');
    inbox.open('en-bo');
    expect(inbox.state().draft).toBe('');
    inbox.open('en-al');
    expect(inbox.state()).toMatchObject({ draft: 'for Al', isNote: false });
    expect(inbox.state().drafts.get('en-al')).toBe('for Al');
    inbox.writeNote(true);
    expect(inbox.state().draft).toBe('note on Al');
  });

  test('gone once sent', () => {
    inbox.keepDraft('hello');
    inbox.send('hello');
    expect(inbox.state().draft).toBe('');
  });

  test('an example comes in a box of its own', () => {
    const { boxKey } = inbox.state();
    inbox.putExample();
    expect(inbox.state().draft).toBe('example in en');
    expect(inbox.state().boxKey).not.toBe(boxKey);
  });
});

test('nothing is sent when there is nothing to say', () => {
  inbox.send(' \n ');
  expect(said()).toEqual(['question of en-al']);
});

test('a note stays with us', () => {
  inbox.writeNote(true);
  reply('careful with this one', 'warm');
  expect(said()).toEqual(['question of en-al', 'careful with this one']);
  expect(inbox.conversation()).toMatchObject({ customer: 'question of en-al', firstReply: true });
});

describe('what the coach hears of the conversation', () => {
  test('a first reply', () => {
    expect(inbox.conversation()).toEqual({ customer: 'question of en-al', customerName: 'Name of en-al', firstReply: true });
  });
  test('after a colleague: the messages since', () => {
    inbox.open('en-bo');
    expect(inbox.conversation()).toMatchObject({ customer: 'second\nthird', firstReply: false });
  });
  test('after our own reply: still the last question', () => {
    inbox.send('hello');
    expect(inbox.conversation()).toMatchObject({ customer: 'question of en-al', firstReply: false });
  });
});

describe('languages', () => {
  test('each comes back to the conversation that was open', async () => {
    inbox.open('en-bo');
    await inbox.showLanguage('vi');
    expect(inbox.state().open?.customer.id).toBe('vi-li');
    await inbox.showLanguage('en');
    expect(inbox.state().open?.customer.id).toBe('en-bo');
  });
  test('a customer nobody knows: the first one', async () => {
    await inbox.showLanguage('en', 'en-nobody');
    expect(inbox.state().open?.customer.id).toBe('en-al');
  });
});
