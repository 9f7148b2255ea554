import { defineRule } from '../engine/pack';

const THING =
  '(your | the | a | an | our | my | his | her | this | that | everything | both | each | one | all | it | they | you | we | i | he | she | which | new | second | replacement | refund)';

/** The company's commitment, with a time. */
export default defineRule({
  id: 'concrete-promise',
  forms: [
    {
      find: [
        `<${THING} …8 (will | shall | won't | is going to | are going to) [{adv}] »»>`,
        "<(i'll | we'll | you'll | it'll | they'll | he'll | she'll | that'll | ill | i will | we will | you will | {team} will) »»>",
        "<(i'm | we're | i am | we are) [{adv}] ({acting} | going to) »»>",
        `<${THING} …5 [is | are | it's] [{adv}] (arrives | arrive | lands | leaves | leave | ships | goes out | goes | reaches | starts | start | comes | reopens | restarts | departs | boards | switch on | switches on | drops | be with you | due | scheduled | booked | back | on its way | lands | with you | in your | out for delivery | available from | ready) »»>`,
        '<(and | then) will {act} »»>',
        "<(it's | it is | they're) (back | due | with you | in your | yours | arriving | coming | going out | shipping | leaving | ready | out for delivery) »»>",
        '<(boarding | service | delivery | check-in | work) (starts | resumes | begins | is (due | scheduled)) »»>',
        '<once …6 it [then] (ships | goes out | leaves) »»>',
        '<by (noon | # | {weekday} | tomorrow | tonight) …2 $>',
        '<(refunded | credited | fixed | sorted | back | done | resolved | processed | delivered | live) (by | within | in) (the | # | {number} | {weekday} | tomorrow) »»>',
      ],
      needs: { sentence: ['time'] },
    },
  ],
  except: [
    '(usually | normally | typically | generally | up to | may take | can take | could take | takes | take | open | opens | close | closes | closed | valid | expire | expires | available | hours are | as of | last | ago | yesterday | was | were | price | costs | cost | charged | fee | renew | renews | guarantee | warranty | free for | if | please | would | could | need | have to | check-in | estimated | approximately) »»',
    '(let you know | let us know | dm | send us) …3 $',
  ],
  keep: (found, here) => {
    if (here.facts.isQuestion) return false;
    const promise = here.facts.folded.text.slice(found.span.start, found.span.end);
    return (
      (here.facts.signals.get('time') ?? []).some(
        ({ start, end }) => start < found.span.end && found.span.start <= start && end > found.span.start,
      ) && !/\b(?:on hold|opening hours|happy to)\b/.test(promise)
    );
  },
});
