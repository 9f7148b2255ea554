import { describe, expect, it } from 'vitest';
import { readCustomer } from '@/rules/conversation';
import { loadPack } from '@/rules/packs';

const pack = await loadPack('en');

describe('what went wrong, and how it is told', () => {
  it.each([
    ['My parcel has not arrived and I fly out tomorrow.', 'upset', true],
    ['Your kiosk swallowed my card!!', 'upset', true],
    // Only asked about: no complaint yet.
    ['Why was my transfer delayed?', 'neutral', false],
    ['What happens if my bag is lost?', 'neutral', false],
    // Asked about loudly, or told before the question begins.
    ['Why was my transfer delayed AGAIN?!', 'upset', true],
    ['the checkout page shows an error can you help', 'neutral', true],
    // Asked kindly: a failure still, not yet anger.
    ['The second link does not open since Monday, could you check please?', 'neutral', true],
    // Out of patience, though it ends in a question; and the same beginning of a plain wish.
    ['I HAVE been patient. All I am told is to wait. Where is my refund?', 'upset', false],
    ['All I am looking for is a size M. Do you have one?', 'neutral', false],
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
