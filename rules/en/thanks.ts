import { defineRule } from '../engine/pack';

/** Thanks the customer. */
export default defineRule({
  id: 'thanks',
  silentIn: [],
  unless: { after: ['own-pivot'], next: ['own-pivot-start'] },
  // "Thanks for your feedback, it is much appreciated" is one thanks.
  forms: [
    {
      find: ['<much appreciated>'],
      unless: { before: ['thanks'], previous: ['thanks'], next: ['own-pivot-start'] },
    },
  ],
  find: [
    '<[many | so | our] (~(hi | hello | hey | dear) ty | thanks | thank u | thank-you | thx | thnks | ta !(da) | bless you) [again | so much | a lot | again for | in advance]> [(for | to) »]',
    '<cheers for »>',
    '<^ [really | so | much | do] (appreciate | appreciated) [»]>',
    '<(we | i) [{adv}] [{adv}] (appreciate | value) (you | your | it | the | this | that | these | those) »>',
    "<(we're | i'm | was | so | very) [very | so | really] (grateful | thankful | obliged) »>",
    '<kudos to you>',
  ],
  except: [
    "appreciate [that] (that | this | it | it's | there | you | you're | you've | the …2 | your …2 | waiting | having | being) [{adv}] (is | was | are | were | has | have | had | can | may | might | must | would | 'd | isn't | wasn't | you | we | want* | need* | feel* | frustrat*)",
    'appreciate how',
    '(thank you | thank-you | thanks) (note | notes | card | cards | gift | gifts | page | email | letter | voucher | message | speech | present | button)',
    '(say | says | said | saying | send* | pass* | give* | owe*) …3 (thank you | thanks)',
    '(appreciate | appreciates) in [value]',
    'thanks to (the | our | a | your | this | him | her | them | that | it)',
    'in thanks for',
    'thanks be',
    'no (thanks | thank you)',
    '^ ty $',
    'thanks for nothing',
    "appreciate (that | how | this is | it's | the (frustration | inconvenience)) ……4 (frustrating | difficult | important | inconvenient | annoying | stressful | upsetting | disappointing)",
    "(i | we | we'd | i'd | would | would really) appreciate (it | your) (if | position | frustration | concern | point)",
    'value (your | you) (privacy | business | as a)',
    'we value',
    'appreciate (your | the) (frustration | concern | position | situation | disappointment | annoyance | point)',
  ],
  // "Thanks, Ella" at the end is a signature; "Thanks - Ella" is thanks, and one.
  keep: (found, here, reply) =>
    here.index < reply.sentences.length - 1 ||
    here.index === 0 ||
    !/^\s*,\s*[\p{L}\ufffc]+(?: \p{L}+)?\W*$/u.test(here.facts.folded.text.slice(found.span.end)),
});
