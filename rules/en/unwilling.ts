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
        "<we=(i | we) don't [{adv}] [{adv}] (offer | sell | carry | accept | allow | provide | give | add | issue | take | match | ship | deliver | do | make | cover | price match | stock | support | permit | refund | exchange | hold | reserve | negotiate | honour | honor | handle | extend | waive | compensate | lend | hand | share | publish | change | cut | book | reopen | replace | discuss | respond | entertain | comment | include | serve | service | repair | fix | guarantee | store | bend | release | disclose)> [in | at] object=(that | this | it | those | these | …4) ($ | ,, | for | at | in | on | to | because | since | as | anymore | any more | after | before | over | right now)",
      ],
      reword: ["for {object}, here's what we can do: …", 'what {we} do offer is …'],
    },
    {
      find: [
        "<(i | we) [{adv}] (won't | wont | wouldn't | shan't)> »",
        "<(i'm | we're | {im}) [{adv}] (not going to | not about to | not prepared to)> »",
        '<(i | we | {seller} | the …1) [{adv}] (refuse | refuses | decline | declines) to> »',
        "<(unwilling to | (isn't | aren't | not) [{adv}] (willing to | prepared to | inclined to | in the habit of) | choosing not to)> »",
        '^ [nope | no | sorry] , <not (going | about) to> »',
        '<(i | we) [{adv}] (choose | prefer | opt | elect) not to> »',
        '^ <(the | your | that | our | my) …2 (stays | stands | remains)> $',
        '<(i | we) [{adv}] (have | see) no (intention | reason | obligation | interest | desire | plans) (of | to | in)> »',
        "<(i'd | we'd) (rather | prefer) not> »",
        "<(isn't | aren't | not) (something | anything | a thing | a service | a feature | an option | one | things) [that | which] (i | we | we'd | i'd | we're | i'm | we've | our …1) …2>",
        "<(isn't | aren't | not) (our | my) (thing | policy | practice)>",
        `~(as | because | since | that | which | what | if | why | when | things | anything | something | so | whether | where | but | sorry) <(we | i | our …1 | {seller}) [{adv}] (don't | doesn't) [{adv}] !(${STATIVE}) …1> »`,
        '<(we | i) make it a (rule | policy | point) (never | not) (to | of) »>',
        "<(nobody | no one) [here] (is | will | would | 's) [going to | about to | gonna] (going | open | give | do | make | send | pay | change | help | call | bend) »>",
        '<(deposits | fees | payments | tickets | prices | sales | refunds | charges | the price | the fee | the deposit | the charge | the fine) (is | are) (retained | final | kept | withheld | not returned) [»]>',
        '<(we | i) only [{adv}] (do | accept | take | ship | sell | offer | deliver | cover | refund | support | provide | exchange | repair) …4 ,, (not | never | no) »>',
        '<(we | i) (stand by (our | the | that | my) | stick (to | by) (our | the | that | my) | decline | refuse) [»]>',
        '<not happening> $',
        '<no can do>',
        "<(i | we | they | {seller}) won't [{adv}] be *ing> »",
        "<(i | we | we've | {seller}) [have | has] [{adv}] (stopped | ceased | discontinued | quit) (doing | offering | selling | making | taking | running | providing | accepting | giving | stocking | repairing | shipping | supporting)> »",
        '<[something] (we | i) [{adv}] avoid>',
        "<(we're | i'm) [{adv}] (keeping | retaining) (the | your) (deposit | fee | money | payment | charge | amount | balance)>",
        "<(we're | i'm) only (obliged | obligated | required | prepared | willing) to>",
        '<count (me | us) out>',
        '<we (never | no longer) (do | offer | give | allow | accept | sell | carry | provide | make | refund | support | ship | issue | match | stock)>',
      ],
      reword: ['what we can do is …'],
    },
  ],
  except: [
    "(won't | not going to | not about to) (leave you | close | rest | stop | let (you | this | it | go) | drop | walk away | give up | go anywhere) …3 [until | till]",
    "(won't | wouldn't | wont) (take | be (charged | able | long | a problem | an issue | needed | happy | satisfied) | need | have to | keep you | let | happen | cost | hurt | rest | forget | stop | share | charge | bother | hesitate | lose | miss | regret | quit | tell | leave you | fall | know | see | sell | be the | want | expect | wish | spam)",
    "(won't | wouldn't) be able",
    "don't (want (you | to (lose | see | keep | leave | miss | rush | let)) | do (that | this | it) (to | with | often))",
    "we don't (sell | share | give) (your | personal | customer | any | out) (data | information | details | number | email | personal)",
    "we don't (take (this | that | it | your | these | feedback | complaints | such) | make (you | it | this) | do enough)",
    "don't (offer | sell | carry | accept) (just | only)",
    "don't allow (that | this | our | rude)",
  ],
});
