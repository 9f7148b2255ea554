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
    // What it broke off, what it cannot do, what is still so, what is asked as if it were known.
    ['Hi there, the clasp came off on Monday.', 'neutral', true],
    ['Unable to open the ferry timetable, just a blank page.', 'neutral', true],
    ['The invoice still shows my old address.', 'neutral', true],
    ['When will this get fixed, your lift page is blank.', 'neutral', true],
    // A long report without a word of feeling; an address; a wish.
    [
      'My order came on Monday and the box held one of the two lamps. The slip in it names both lamps, so I do not know if the other one is on its way or was left out.',
      'neutral',
      true,
    ],
    ['6290 E Harbour Road, flat 4', 'neutral', false],
    ['I want to add a second driver. I have his licence here.', 'neutral', false],
    ['all good now!', 'neutral', false],
    // Words that only begin like words of anger.
    ['Which screws do I need, and is there a saddle for the crystal lamp? I can message with a photo.', 'neutral', false],
  ])('%s: %s, failure %s', (message, mood, companyFailure) => {
    expect(readCustomer(message, () => pack)).toMatchObject({ mood, companyFailure });
  });
});

describe('what is asked without a question mark', () => {
  it.each([
    ['is the pool heated', true],
    ['when does the pool open', true],
    ['Would you ship to Oban', true],
    ['any discount for nurses', true],
    ['where exactly is your stall', true],
    // The subject left out, or a name that is masked: told, not asked.
    ['Have tried everything on the help page', false],
    ['Would like my money back', false],
    ['Has stopped charging', false],
    ['@harbourline are a joke', false],
    ['@harbourline is showing white pages', false],
    // A clause of time, a thing, what one does not know.
    ['When I try to pay, the page goes blank', false],
    ['Any time I open it, the screen is black', false],
    ['What I ordered was a kettle', false],
    ["I don't know who to call", false],
  ])('%s: %s', (message, isAsked) => {
    expect(readCustomer(message, () => pack, 'en').questions.length > 0).toBe(isAsked);
  });
});

it('takes a message too short to tell its language for one in the language of the reply', () => {
  const message = 'Extremely poor customer service. Unbelievable';
  expect(readCustomer(message, () => pack)).toMatchObject({ language: null, mood: 'neutral' });
  expect(readCustomer(message, () => pack, 'en')).toMatchObject({ language: 'en', mood: 'upset' });
});
