import { defineRule } from '../engine/pack';

/** Sorry if, sorry for any, sorry you feel: names nothing. */
export default defineRule({
  id: 'non-apology',
  silentIn: [],
  forms: [
    {
      find: [
        '<[{im} | we | i | our | my | please accept our | with] [{so}] {sorry} [{so} | again | once again | everyone | all | to you | {adv}] [for | about | over | regarding] (any | all | whatever | whichever | however | anything) [and all | possible | potential | of the | and] »>',
        '<[{im} | we | i] [{so}] {sorry} [{so} | again | once again] [for | about | over | regarding] [causing | caused | having caused] [you | all] [the | this | that | your | such | these | all the | all this | an | some] [great | huge | recent | unnecessary | massive | terrible | undue | continued | temporary] (inconvenience | inconveniences | inconvience | inconvenient | inconvinience | inconveniance)>',
        '<(inconvenience | inconveniences) [caused | this | that | experienced] [is | are | …3] [deeply | highly | sincerely | truly] (regretted | regrettable)>',
      ],
      reword: [{ to: "I'm sorry that …", replaces: 'clause' }],
    },
    {
      find: [
        '<{sorry} [{so} | again | to you | for it | that] (if | should | in case | in the event | where | wherever | whenever | for where) »>',
        '<{sorry} [to (hear | see | learn)] [that] you [{adv} | had to | have | were made to] (feel | felt | feels | are feeling | chose | chosen | perceive | interpret* | consider* | deem | cause to | have felt | think | thought | see it | took | misunderstood | believe | were offended | were dissatisfied | perceived | found)> »',
        "<{sorry} [that] you're [{adv}] [{so}] (unhappy | dissatisfied | disappointed | upset | offended | displeased | bothered | annoyed | put out | not (happy | satisfied | a fan | pleased | impressed))>",
        '<{sorry} (to | for) (anyone | anybody | everyone | everybody | those | all | all those | any customers | customers) [who] …2 (affected | inconvenienced | impacted | offended | disappointed | concerned)>',
        '<{sorry} [{so}] (for | about) (your | the | this | all the | this | such) (frustration | frustrations | disappointment | dissatisfaction | feelings | unhappiness | displeasure | discontent | upset feelings)>',
        "<{sorry} [that] you (didn't | don't | weren't | are not) [{adv}] (enjoy | like | find | get the | appreciate | satisfied | happy | impressed | pleased | fond)> »",
        '<if …10 ,, [then] [{im} | {me} | our | my] [{so} | do] {sorry}>',
      ],
      reword: [{ to: "I'm sorry that …", replaces: 'clause' }],
    },
  ],
  except: ['(no need | not | never) [to] {sorry}', 'sorry ,, if (you | we | i)', 'sorry if (this is | you already)'],
});
