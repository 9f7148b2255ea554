import { defineRule } from '../engine/pack';

/** What one may well not do without refusing anything. */
const STATIVE =
  'have | know | think | see | want | need | mean | understand | feel | find | get | got | recall | remember | like | doubt | recommend | mind | show | appear | seem | hear | expect | wish | believe | yet | usually | always | often | blame | hesitate | charge | store | keep your | share your | sell your | ask | ever | even | only | just | list | look | hope | forget | miss | lose | recognise | recognize | receive | own | control | require | worry | count | care | take (this | it | that | these | your | any of) | handle | deal | manage | hold | use | normally | plan | make (the | these) | belong | depend | agree | suggest | advise | intend | say | quite | notice | tolerate | allow (that | this | anyone) | make (you | it) | do enough';

/** Choice or policy against what was asked. */
export default defineRule({
  id: 'unwilling',
  forms: [
    {
      find: [
        "<we=(i | we) don't [{adv}] [{adv}] (offer | accept | allow | give | add | issue | take | match | ship | do | make | negotiate | handle | compensate | disclose)> [in | at] object=(that | this | it | those | these | …4) ($ | ,, | for | at | in | on | to | as | any more)",
      ],
      reword: ["for {object}, here's what we can do: …", 'what {we} do offer is …'],
    },
    {
      find: [
        "<(isn't | aren't | not) (something | anything | a thing | a service | an option | one) [that | which] (i | we | we'd | i'd | we're | i'm | we've | our …1) …2>",
      ],
      reword: [{ to: 'what we can do is …', replaces: 'clause' }],
    },
    {
      find: [
        "<(i | we | management | head office | (the | our) (team | board | manager* | company)) [{adv}] (won't | wouldn't)> »",
        "<(i'm | we're | {im}) [{adv}] (not going to | not about to | not prepared to)> »",
        '<(i | we | management | (the | our) …1) [has | have] [{adv}] (refuse* | decline*) to> »',
        "<(unwilling to | (isn't | aren't | not) [{adv}] (willing to | prepared to | minded to | inclined to | in the habit of) | choosing not to)> »",
        '^ [nope | no] , <not (going | about) to> »',
        '<(i | we) [{adv}] (choose) not to> »',
        '^ <(the | your | that | our | my) …2 (stays | stands)> $',
        '<(i | we) [{adv}] (have) no (intention | plans) (of | to | in)> »',
        "<(i'd | we'd) (rather | prefer) not> »",
        "<(isn't | aren't | not) (our | my) (thing | practice)>",
        `~(as | because | since | that | which | what | if | why | when | things | anything | something | so | whether | where | but | sorry) <(we | i | our …1 | {seller}) [{adv}] (don't | doesn't) [{adv}] !(${STATIVE}) …1> »`,
        '<(we | i) make it a (rule) (never | not) (to | of) »>',
        "<(nobody | no one) [here] (is | will | would | 's) [about to] (going | do) »>",
        '<(deposits | the deposit) (is | are) (retained | not returned) [»]>',
        '<(we | i) only [{adv}] (do) …4 ,, (not | never | no) »>',
        '<(we | i) refuse !(no) [»]>',
        '<(decided | chosen | opted) (against | not to) »>',
        '<(is | are) (not | never) (given | granted | entertained | considered | accommodated) [»]>',
        '<not happening> $',
        '<no can do>',
        "<(i | we | they | {seller}) won't [{adv}] be *ing> »",
        "<(i | we | we've) [have | has] [{adv}] (stopped) (doing)> »",
        "<(we're | i'm) [{adv}] (keeping) (the | your) (deposit)>",
        "<(we're | i'm) only (obligated) to>",
        '<count (me | us) out>',
        '<we (never (do | offer | give | make | stock) | no longer (do | give))>',
      ],
      reword: ['what we can do is …'],
    },
  ],
  except: [
    "(won't | not going to | not about to) (leave you | close | rest | stop | let (you | this | it | go) | drop | walk away | give up | go anywhere) …3 [until | till]",
    "(won't | wouldn't | wont) (take | be (charged | able | long | a problem | an issue | needed | happy | satisfied) | need | have to | keep you | let | happen | cost | hurt | rest | forget | stop | share | charge | bother | hesitate | lose | miss | regret | quit | tell | leave you | fall | know | see | sell | be the | want | expect | wish | spam)",
    "(won't | wouldn't) be able",
    "(i | we) wouldn't (use | recommend | suggest | advise | worry | bother)",
    "don't (want (you | to (lose | see | keep | leave | miss | rush | let)) | do (that | this | it) (to | with | often))",
    "we don't (sell | share | give) (your | personal | customer | any | out) (data | information | details | number | email | personal)",
    "we don't (take (this | that | it | your | these | feedback | complaints | such) | make (you | it | this) | do enough)",
    "don't (offer | sell | carry | accept) (just | only)",
    "don't allow (that | this | our | rude)",
  ],
});
