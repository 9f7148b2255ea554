import { defineRule, type SignalName } from '../engine/pack';

/** What a reason is owed for: a refusal, a request, a delay. */
const BURDENS: readonly SignalName[] = ['own-refusal', 'request', 'own-delay', 'refusal'];
const BEFORE: readonly SignalName[] = ['own-refusal-strong', 'own-delay-strong'];

/** A "because" for a refusal, a request or a delay. */
export default defineRule({
  id: 'reason-given',
  forms: [
    {
      find: [
        "<because !(you're (our | the) | of you) »>",
        '<(due to | on account of | caused by | owing to | as a result of | on the grounds | thanks to (the | a) | for the [simple | plain] reason | in (view | light) of | seeing (as | that | how) | the cause (is | was | being) | down to (a | an | the) | out of (concern | respect) | for fear) »>',
        '<^ given (the | that | how | your | this | a) »>',
        '<,, given (that | how | the) »>',
        "<([the | one | my | our | only | main | simple] reason (is | why | being | for | behind | we | i | you | that | it) | this is because | that's because | which is the reason) »>",
      ],
      needs: { sentence: [...BURDENS, 'own-burden'], previous: BEFORE },
    },
    {
      find: [
        "<(that's | this is | which is) why »>",
        "<~(ever | been | last seen | and) since !(monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday | last | then | # | january | february | march | april | may | june | july | august | september | you (joined | ordered)) (the | it | it's | this | these | that | we | we're | our | your | you | you're | they | there | there's | two | all | both | each | no | a | an | i | i'm | most | …2 (is | are | was | were | has)) »>",
        "<,, as (the | it | it's | this | these | your | our | ours | there | there's | we | we've | we're | they | that | both | all | each | no | someone) !(speak | discussed | stands | said | mentioned | always | well) »>",
        "<~(far | long | soon | well | same | much | many | such | quick | quickly | fast | early | just | so | or | act | work | treat | known | used | described | marked | listed | shown | serve | seen) as (the | a | an | your | our | my | this | that | both | all | each | no | there | it's) …2 (is | was | were | are | has | have | had | will | needs | need | can | can't | isn't | aren't | *ed | *s | went | came | found | got | left | took) !(discussed | requested | promised | agreed | mentioned | described) »>",
        "<as (we | they | it | this | these | our …2) (don't | doesn't | aren't | isn't | are | is | was | were | have | has | can't | no longer | only) !($ | possible) »>",
      ],

      needs: { sentence: BURDENS, previous: BEFORE },
    },
  ],
  except: [
    '(by | per | our | against) (policy | rules | terms)',
    'due (on | by | date | in | at)',
    'so (we | i) (can | could) (look | check | take | help | assist | investigate | see | get | find | dig | discuss | chat | continue | review)',
    "(because | since | as) (of | it's | that's | those are | these are | they're | that is) [just] (the | our | company | how) …1 (policy | rules | terms | it is | it works | policies)",
    '(due to | owing to | because of) [our] [company] (policy | rules | terms)',
    '^ the reason code',
    'due to (high | the high | an | operational | unforeseen | circumstances | technical | unexpected)',
  ],
});
