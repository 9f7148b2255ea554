import { defineRule } from '../engine/pack';

/** Asks for or repeats what must never stand in a chat. */
export default defineRule({
  id: 'private-data',
  silentIn: ['condition', 'reassurance'],
  find: [
    "(send | share | tell | give | provide | confirm | enter | reply with | dm | need | text | type | forward | have | what's | verify | email | message | supply | read me) [us | me] [with] [back] <(your | the) [full | current | account | online | banking | login | complete | whole | long | one-time | one time | 16-digit | 16 digit | #-digit | 3-digit | security | card | credit card | debit card | bank | email | old | new | six-digit | 6-digit] (password | passwords | passcode | pin | otp | cvv | cvc | cvv2 | security code | one-time password | one-time code | one time password | one time code | verification code | card number | credit card number | debit card number | full card | long card number | social security number | ssn | aadhaar number | pan number | expiry date and cvv | pin code for | login details | credentials | passport number and | account password)>",
    "(send | share | tell | give | provide | confirm | type | (i | we | i'll | we'll) need | let me have | drop | post | forward | what's | which | read out | read me | dm | message | quote | show | supply) …4 <(your | ur | the | a | both) …5 (password* | passcode* | otp | cvv | cvc | maiden name | id card | (security | secret | login | verification | authenticator | one-time) (code | answer | question) | code from the | digits on the back | (national | tax) id | (sides | photo | picture | pic) of your (card | id | passport))>",
  ],
  except: [
    "(never | not | don't | won't | no one) ……6 (send | share | tell | give | ask | provide | enter | need | have) »»",
    'last (four | 4 | two | 3 | three) »',
    'pin code',
    '(reset | change | update | forgot | create | new) (your | the) (password | pin)',
  ],
  detect: ({ text }) => {
    const spans = [];
    for (const match of text.matchAll(/(?<![\d-])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\d-])/gu)) {
      if (isCardNumber(match[0].replace(/\D/g, ''))) spans.push({ start: match.index, end: match.index + match[0].length });
    }
    return spans;
  },
});

/** Length and check digit of a payment card (Luhn). */
function isCardNumber(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let at = digits.length - 1, nth = 0; at >= 0; at--, nth++) {
    const digit = Number(digits[at]);
    const value = nth % 2 ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
