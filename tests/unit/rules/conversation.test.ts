import { describe, expect, it } from 'vitest';
import { readCustomer } from '@/rules/conversation';
import { loadPack } from '@/rules/packs';

const pack = await loadPack('en');

describe('what went wrong, and how it is told', () => {
  it.each([
    ['My parcel has still not arrived and I fly out tomorrow.', 'upset', true],
    ['Your kiosk swallowed my card!!', 'upset', true],
    // Only asked about: no complaint yet.
    ['Why was my transfer delayed?', 'neutral', false],
    ['What happens if my bag is lost?', 'neutral', false],
    // Asked about loudly, or told before the question begins.
    ['Why was my transfer delayed AGAIN?!', 'upset', true],
    ['the checkout page shows an error can you help', 'neutral', true],
    // Asked kindly: a failure still, not yet anger.
    ['The second link does not open at all since Monday and shows an error, could you check please?', 'neutral', true],
    // Thanks that are meant, with words that irony borrows.
    ['The new stove arrived this morning, one day early. Thank you so much for sorting this out so quickly!', 'happy', false],
    // Out of patience, though it ends in a question; and the same beginning of a plain wish.
    ['I HAVE been patient. All I am told is to wait. Where is my refund?', 'upset', true],
    ['All I am looking for is a size M. Do you have one?', 'neutral', false],
    // Told without one word of feeling.
    ["Your debt collectors have been harassing me for weeks about a debt that isn't mine.", 'upset', true],
    ['The contractor you sent drilled through a water pipe. My kitchen is flooded!', 'upset', true],
    ['whats the diff between backup & sync', 'neutral', false],
    ['sent the photos', 'neutral', false],
    // A hashtag is a word of the customer's.
    ['No internet for three days #disgusting', 'upset', true],
    // A price in dispute, bad news that is nobody's doing.
    ["I've been loyal for 15 years and new customers pay half.", 'upset', false],
    // Nobody's failure but the teller's.
    ['I dropped my phone and the screen is cracked', 'neutral', false],
    ["just noticed I've been a member for 10 years today!", 'neutral', false],
  ])('%s: %s, failure %s', (message, mood, companyFailure) => {
    expect(readCustomer(message, () => pack)).toMatchObject({ mood, companyFailure });
  });
});

it('takes a message too short to tell its language for one in the language of the reply', () => {
  const message = 'Extremely poor customer service. Unbelievable';
  expect(readCustomer(message, () => pack)).toMatchObject({ language: null, mood: 'neutral' });
  expect(readCustomer(message, () => pack, 'en')).toMatchObject({ language: 'en', mood: 'upset' });
});
