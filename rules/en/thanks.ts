import { defineRule } from '../engine/pack';

/** Thanks the customer. */
export default defineRule({
  id: 'thanks',
  silentIn: [],
  unless: { after: ['own-pivot'], next: ['own-pivot-start'] },
  // "Thanks for your feedback, it is much appreciated" is one thanks.
  forms: [
    {
      find: ['<much appreciated>', '<(it | that | your …3) (is | are | was) [very | much | greatly | really | truly] appreciated>'],
      unless: { before: ['thanks'], previous: ['thanks'], next: ['own-pivot-start'] },
    },
  ],
  find: [
    '<[many | a big | huge | big | once again | so | our] (~(hi | hello | hey | dear) ty | thanks | thank you | thank u | thank-you | thankyou | thx | tysm | thank ya) [again | so much | very much | ever so much | a lot | a million | a bunch | once again | heaps | kindly | all | again for | once more | in advance]> [(for | to) »]',
    '<cheers for »>',
    '<(we | i) [{adv}] [{adv}] (appreciate | value) (you | your | it | the | this | that | these | those | all | hearing | feedback) »>',
    "<(we're | i'm) [very | so | truly | really] grateful »>",
    '<kudos to you>',
    '<(shout-out | shoutout) to you>',
  ],
  except: [
    'no (thanks | thank you)',
    '^ ty $',
    'thanks (to the | to our | to a)',
    'thanks for nothing',
    "appreciate (that | how | this is | it's | the (frustration | inconvenience)) ……4 (frustrating | difficult | important | inconvenient | annoying | stressful | upsetting | disappointing)",
    "(i | we | we'd | i'd | would | would really) appreciate (it | your) (if | position | frustration | concern | point)",
    'value (your | you) (privacy | business | as a)',
    "can't thank",
    'we value',
    'appreciate (your | the) (frustration | concern | position | situation | disappointment | annoyance | point)',
  ],
  // "Thanks, Ella" at the end is a signature; "Thanks - Ella" is thanks, and one.
  keep: (found, here, reply) =>
    here.index < reply.sentences.length - 1 ||
    here.index === 0 ||
    !/^\s*,\s*[\p{L}\ufffc]+(?: \p{L}+)?\W*$/u.test(here.facts.folded.text.slice(found.span.end)),
});
