import { defineRule } from '../engine/pack';

/** A "because" for a refusal, a request or a delay. */
export default defineRule({
  id: 'reason-given',
  find: [
    "<(that's | this is | which is) why »>",
    "<because !(you're (our | the) | of you) »>",
    '<(due to | on account of | caused by) »>',
    "<~(ever | been | last seen | and) since !(monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday | last | then | # | january | february | march | april | may | june | july | august | september | you (joined | ordered)) (the | it | it's | this | these | that | we | we're | our | your | you | you're | they | there | there's | two | all | both | each | no | a | an | i | i'm | most | …2 (is | are | was | were | has)) »>",
    "<(the reason (is | why | being | for) | this is because | that's because | which is the reason) »>",
    '<(to protect your | to keep your | for your [own] (security | safety | privacy) | for (security | safety | privacy | legal | hygiene | regulatory | tax) (reasons | purposes)) »>',
    "<,, as (the | it | it's | this | these | your | our | ours | there | there's | we | we've | we're | they | that | both | all | each | no | someone) !(speak | discussed | stands | said | mentioned | always | well) »>",
    "<as (we | they | it | this | these | our …2) (don't | doesn't | aren't | isn't | are | is | was | were | have | has | can't | no longer | only) !($ | possible) »>",
    "<^ as (the | it | this | these | your | our | ours | there | that | it's) »>",
    '<in order to »>',
  ],
  needs: { sentence: ['own-refusal', 'request', 'own-delay', 'refusal'], previous: ['own-refusal-strong', 'own-delay-strong'] },
  except: [
    '(by | per | our | against) (policy | rules | terms)',
    'due (on | by | date | in | at)',
    'so (we | i) (can | could) (look | check | take | help | assist | investigate | see | get | find | dig | discuss | chat | continue | review)',
    "(because | since) (of | it's) (our | company) (policy | rules)",
    'due to [our] [company] (policy | rules)',
    'due to (high | the high | an | unforeseen | circumstances | technical | unexpected)',
  ],
});
