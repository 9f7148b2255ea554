import { defineRule } from '../engine/pack';

const SECRET =
  '(password* | passcode* | pin !(code for | location) | otp | cvv | cvc | cvv2 | ssn | social security number | credentials | login details | [online] banking login | maiden name | (aadhaar | aadhar | pan | nric | tax id | national id) [number] | (your | the | full | credit | debit | digit) card number | full card | (security | secret | login | verification | authenticator | one-time | one time) (code | answer | question) | code (from the | (you | u) …2 (got | get | received | by)) | (# | #-digit | three | four | six | sixteen | long) [-] (digits | number | digit (code | pin)) | (sides | photo | scan | copy | picture | pic) of [both sides of] your …1 (card | id | passport))';

/** Asks for or repeats what must never stand in a chat. */
export default defineRule({
  id: 'private-data',
  silentIn: ['condition', 'reassurance'],
  find: [
    `(send | share | tell | give | provide | confirm | verify | reply | dm | text | message | email | forward | supply | read | quote | show | have | know | see | what's | what is | which | can i get | (type | enter | paste | drop | post) ……10 (here | below | chat) | (i | we | {ill} | i'd | we'd | us | me) [{adv}] (need | require)) ……10 <[your | ur | the | a | both] ${SECRET}>`,
    `(type | enter | paste | drop | post) ……6 <${SECRET}> ……4 (here | below | chat)`,
    '<your …1 (password | pin | passcode | otp | ssn | social) is> !(not | only | wrong | in* | being | too | safe | case)',
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
