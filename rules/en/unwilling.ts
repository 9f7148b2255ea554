import { defineRule } from '../engine/pack';

/** What one may well not do without refusing anything. */
const STATIVE =
  'have | know | think | see | want | need | mean | understand | feel | find | get | got | recall | remember | like | doubt | recommend | mind | show | appear | seem | hear | expect | wish | believe | yet | usually | always | often | blame | hesitate | charge | store | keep your | share your | sell your | ask | ever | even | only | just | list | look | hope | forget | miss | lose | recognise | recognize | receive | own | control | require | worry | count | care | give up | take (this | it | that | these | your | any of) | handle | deal | manage | hold | disclose your | use | typically | normally | plan | make (the | these) | belong | depend | agree | suggest | advise | intend | say | quite | anticipate | foresee | notice | compromise | tolerate | condone | allow (that | this | anyone) | make (you | it) | do (enough | this alone)';

/** Choice or policy against what was asked. */
export default defineRule({
  id: 'unwilling',
  forms: [
    {
      find: [
        "<we=(i | we) (don't | do not) [{adv}] [{adv}] (offer | sell | carry | accept | allow | provide | give | add | issue | take | match | ship | deliver | do | make | cover | price match | stock | support | permit | refund | exchange | hold | reserve | negotiate | honour | honor | handle | extend | waive | reimburse | compensate | cater | lend | hand | share | publish | change | cut | book | reopen | replace | discuss | respond | entertain | comment | combine | operate | include | serve | service | repair | fix | guarantee | store | bend | make exceptions | service | release | disclose)> [in | at] object=(that | this | it | those | these | …4) ($ | ,, | for | at | in | on | to | because | since | as | anymore | any more | after | before | over | right now)",
      ],
      reword: ["for {object}, here's what we can do: …", 'what {we} do offer is …'],
    },
    {
      find: [
        "<(i | we) [{adv}] (won't | will not | wont | wouldn't | would not | shan't | am not going to | are not going to)> »",
        "<(i'm | we're | {im}) [{adv}] (not going to | not about to | not prepared to | not willing to | not in the business of | unwilling to | not here to | not keen to | not interested in)> »",
        '<(i | we) (refuse | decline) to> »',
        '<(i | we) [{adv}] (choose | prefer | opt | elect | decided) not to> »',
        '^ <(the | your | that | our | my) …2 (stays | stands | remains | still stands | sticks)> $',
        '<(the | our | my) (decision | answer | word) (is | stands as) (final | no | last)>',
        '<(i | we) [{adv}] (have | see) no (intention | reason | obligation | interest | desire | plans) (of | to | in)> »',
        "<(i | we) (don't | do not) (see | think) (why (i | we) should | the need | i should)> »",
        '<(it | that) (stays | is staying) (as it is | that way | put)>',
        "<(i'm | we're | {im}) done (here | with | discussing | talking | arguing | explaining)>",

        "<(i'd | we'd | i would | we would) (rather | prefer) not> »",
        "<(that's | it's | this is | that is | it is | which is | this) (not | isn't) (something | a service | a thing | anything) (we | i) [{adv}] [{adv}] (do | offer | would | provide | support | sell | carry | allow | stock)>",
        "<(isn't | is not | aren't | are not | not) (something | anything | a thing | a service | a feature | an item | an option | one | a product | things) [that | which] (i | we | we'd | i'd | we're | i'm | we've | our …1) …2>",
        "<(isn't | is not | aren't | not) (our | my) (thing | style | policy | practice)>",
        `~(as | because | since | that | which | what | if | why | when | things | anything | something | so | whether | where | but | sorry) <(we | i | our …1 | the (company | shop | store | firm | hotel | bank | restaurant | airline | salon | studio | clinic | garage)) [{adv}] (don't | do not | doesn't | does not | no longer) [{adv}] !(${STATIVE}) …1> »`,
        '<(we | i) make it a (rule | policy | point) (never | not) (to | of) »>',
        "<(nobody | no one | none of us) [here] (is | will | would | 's) [going to | about to | gonna] (going | open | give | do | make | send | pay | change | help | call | bend | break) »>",
        '<(deposits | fees | payments | tickets | prices | sales | all sales | refunds | charges | the price | the fee | the deposit | the charge | the fine) (is | are) (retained | forfeited | final | kept | withheld | not returned | forfeit) [»]>',
        '<(we | i) only [{adv}] (do | accept | take | ship | sell | offer | deliver | cover | refund | support | provide | exchange | repair) …4 ,, (not | never | no) »>',
        '<(we | i) (draw the line at | stand by (our | the | that | my) | stick (to | by) (our | the | that | my) | leave it at that | see no point | have no interest | pass on that | must decline | have to decline | decline | refuse | politely decline | beg to differ) [»]>',
        "<(we | i) (won't | will not) [{adv}] be *ing> »",
        '<no can do>',
        '<(not happening | not gonna happen | not going to happen | no chance | no way)> $',
        '<we (never | no longer) (do | offer | give | allow | accept | sell | carry | provide | make | refund | support | ship | issue | match | stock)>',
        "<(don't | do not) feel like> »",
        '<not in the mood>',
        '<we are not taking> »',
        "<(we've | we have) (decided | chosen | opted) not to>",
        "<we (don't | do not) (do | have to do) (that | this | it | so)>",
        '<there will be no (refund | refunds | exception | exceptions | compensation | replacement)>',
        "<(we | i) (don't | do not) (want | intend | plan | wish) to> »",
      ],
      reword: ['what we can do is …'],
    },
  ],
  except: [
    "(won't | will not | wouldn't | wont) (take | be (charged | able | long | a problem | an issue | needed | happy | satisfied) | need | have to | keep you | let | happen | cost | hurt | disappoint | rest | give up | forget | stop | share | charge | bother | hesitate | contact you unless | ever ask | ask you | lose | miss | regret | quit | affect | judge | tell | leave you | give up | settle | fall | know | see | sell | be the | want | expect | wish | spam)",
    "(won't | wouldn't | will not) be able",
    "(don't | do not) (want (you | to (lose | see | keep | leave | make you | miss | rush | give you the wrong | get this wrong | let)) | do (that | this | it) (to | with | often))",
    "we (don't | do not) (sell | share | give) (your | personal | customer | any | out) (data | information | details | number | email | personal)",
    "we (don't | do not) (take (this | that | it | your | these | feedback | complaints | such) | make (you | it | this) | do (enough | this alone) | give up)",
    "(don't | do not) (offer | sell | carry | accept) (just | only)",
    "(don't | do not) allow (that | this | our | rude | anyone to)",
  ],
});
