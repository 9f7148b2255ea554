import { defineRule } from '../engine/pack';

/** Sorry if, sorry for any, sorry you feel: names nothing. */
export default defineRule({
  id: 'non-apology',
  silentIn: [],
  forms: [
    {
      find: [
        '<[{im} | we | i | our | my | with] [{so}] {sorry} [{so} | again | to you | {adv}] [for | about] (any | all | whatever | anything | possible | potential) [of the | and] »>',
        '<[{im} | we | i] [{so}] {sorry} [{so} | again] [for | about] [caused] [you] [the | this | that | your | these | an | some] [huge] (inconvenience)>',
        '<(inconvenience) [this | that] [is | are | …3] [truly] (regretted)>',
      ],
      reword: [{ to: "I'm sorry that …", replaces: 'clause' }],
    },
    {
      find: [
        '<{sorry} [{so} | again | to you | for it | that] (if | should | in the event | where | whenever | for where) »>',
        '<{sorry} [to (learn)] [that] you [{adv} | had to | have] (feel | perceive | think | see it | took | found | (are | were) [{adv}] [{so}] (dissatisfied | disappointed | displeased) | (have | had) (this | that | the | such) …1 impression)> »',
        "<{sorry} [that] you're [{adv}] [{so}] (unhappy | unsatisfied | dissatisfied | disappointed | displeased | not [{so}] (a fan | happy | satisfied | pleased | impressed))>",
        '<({sorry} ……8 ((meet | match* | short of | up to) [all] your (expectation* | standard* | need*) | to your (liking | taste)) | regrettable that | to the extent [that])>',
        '<{sorry} (to | for) (anyone | those | everyone | all) …4 (affected)>',
        '<{sorry} [{so}] (for | about) (your | the | this | this) (frustration)>',
        "<{sorry} [that] you (didn't | don't | weren't | are not) [{adv}] (enjoy | like | happy)> »",
        '<(if | ^ should (we | this | that | it | our)) …10 ,, [then | please accept] [{im} | {me} | our | my] [{so} | do] {sorry}>',
      ],
      reword: [{ to: "I'm sorry that …", replaces: 'clause' }],
    },
  ],
  except: ['(no need | not | never) [to] {sorry}', 'sorry ,, if (you | we | i)', 'sorry if (this is | you already)'],
});
