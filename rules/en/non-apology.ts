import { defineRule } from '../engine/pack';

/** Sorry if, sorry for any, sorry you feel: names nothing. */
export default defineRule({
  id: 'non-apology',
  silentIn: [],
  forms: [
    {
      find: [
        '<[{im} | we | i | our | my | with] [{so}] {sorry} [{so} | again | to you | {adv}] [for | about] (any | all | whatever | anything) [of the | and] »>',
        '<[{im} | we | i] [{so}] {sorry} [{so} | again] [for | about] [caused] [you] [the | this | that | your | these | an | some] [huge] (inconvenience)>',
        '<(inconvenience) [this | that] [is | are | …3] [truly] (regretted)>',
      ],
      reword: [{ to: "I'm sorry that …", replaces: 'clause' }],
    },
    {
      find: [
        '<{sorry} [{so} | again | to you | for it | that] (if | should | in the event | where | whenever | for where) »>',
        '<{sorry} [to (learn)] [that] you [{adv} | had to | have] (feel | perceive | think | see it | took | were dissatisfied | found)> »',
        "<{sorry} [that] you're [{adv}] [{so}] (unhappy | not (a fan))>",
        '<{sorry} (to | for) (anyone | those) [who] …2 (affected)>',
        '<{sorry} [{so}] (for | about) (your | the | this | this) (frustration)>',
        "<{sorry} [that] you (didn't | don't | weren't | are not) [{adv}] (enjoy | like | happy)> »",
        '<if …10 ,, [then] [{im} | {me} | our | my] [{so} | do] {sorry}>',
      ],
      reword: [{ to: "I'm sorry that …", replaces: 'clause' }],
    },
  ],
  except: ['(no need | not | never) [to] {sorry}', 'sorry ,, if (you | we | i)', 'sorry if (this is | you already)'],
});
