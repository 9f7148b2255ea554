import { defineRule } from '../engine/pack';

const OBJECT_END = '($ | ,, | because | since | as | due | for | at | on | in | from | right now | this time | via | through | over)';

const CANT = "(can't | (am | are | is) (unable | not able) to)";
const FORBIDDEN =
  '(possible | allowed | permitted | feasible | an option | eligible | covered | valid (to | for) (you | your) | up to (us | me) | something (we | i) (can | could | are able) | (within | in) (my | our) (remit | power | gift | control | authority | scope | hands) | part of (my | our) remit)';

/** Inability, or a flat rule said in negative words. */
export default defineRule({
  id: 'cannot',
  forms: [
    {
      find: [`<we=({we}) [{adv}] [{adv}] ${CANT} [{adv}] act=(…8)> until when=(»)`],
      reword: ['{we} can {act} once {when}', 'what {we} can do is …'],
    },
    {
      find: [`<we=({we}) [{adv}] [{adv}] ${CANT} [{adv}] act=(…8)> without with=(»)`],
      reword: ['with {with}, {we} can {act}', 'what {we} can do is …'],
    },
    {
      find: [`<we=({we}) [{adv}] [{adv}] {cannot} [{adv}] …2> object=((the | your | this | these | those | that | our) …4) ${OBJECT_END}`],
      reword: ['for {object}, what {we} can do is …', 'what {we} can do is …'],
    },
    {
      find: ['<we=({we}) [{adv}] [{adv}] {cannot} [do (that | this | it | so)]> »'],
      reword: ['what {we} can do is …'],
    },
    {
      find: [
        "<(i'm | we're | im) [{adv}] [{adv}] (unable | not able | powerless | not permitted | not authorised | not in a position)> to »",
        "<(we | i) (won't | wouldn't | may not | might not) be able to> »",
        "<(i'm | we're | {im}) afraid [that] (i | we) can't> »",
      ],
      reword: ['what we can do is …', "here's what we can do: …"],
    },
    {
      find: [
        "^ [sorry | unfortunately | no | but | also | ok | okay | hi | oh | and | so | still | apologies] [,] <(can't | couldn't | unable to | not able to) (do | help | offer | locate | find | process | change | give | provide | refund | issue | cancel | make | access | confirm | see | accept | add | lah | extend | replace | verify | share | discuss | check | tell | promise | guarantee | open | send | take | get | move | book)>",
        '(sorry | unfortunately) …2 <cannot> (lah | one)',
        "^ [sorry | unfortunately | hi | no | yeah | hey] [,] <(won't | wont | wouldn't) be able (to | sorry | at | for | until | today | on)>",
        '<(i | we | he | she | they | the …2 | our …2 | …1) [have | has | had | was | were | been] [{adv}] (rejected | denied | refused | declined | turned down) (your | the | this) (application | request | claim | refund | appeal | payment | order | return | card | case)>',
        "<[there's | we have] no (cancellation* | refund* | return* | exchange* | change*) [is | are | can be] (allowed | possible | permitted | available | accepted | after | once)>",
      ],
      reword: ['what I can do is …'],
    },
    {
      find: [
        "~(that | if | when | why | how | what | which | where | because | see | hear | understand | know | anything | something | things | sorry | frustrating | and | thought | feel | so | until | means | sure | one | ones | place | time | like | the | option | day | days) <(you | customers | guests | passengers | users) [{adv}] (can't | (are | will be | is) (unable | not able | not permitted) to | aren't able to | aren't allowed to | may not)> »",
        "~(all | and | that | if) <you're (unable | not able | not permitted) (to | for)> »",
      ],
      reword: ['what you can do is …'],
    },
    {
      find: [
        `<[that | this | it | which | that's | it's | this is] (isn't | aren't | wasn't | weren't | won't be | wouldn't be | can't be | not | never) [{adv}] ${FORBIDDEN} [do | offer | give | change | here | there]>`,
        '<(non-refundable | [is | are | am | {im}] (incapable of | ineligible [for | to]))>',
        "<(doesn't | don't | didn't) (qualify | meet the requirements)> »",
        '<(has | have | had | was | were) [been] [{adv}] (declined | rejected | denied | refused | turned down)>',
        '<under no circumstances (can | may | could | will | would) »>',
        '<(neither | nor) …4 (can | may | could | are able)> »',
        "<(is | it's | that's) (beyond | outside [of] | out of | above) (what (i | we) [are | am] (can | able to) | (my | our) (hands | control | power | scope | remit)) [»]>",
        '<hands are tied>',
        "<(the | our | my | this | that | your) …2 (system | software | platform | till | screen | policy | terms | airline | contract | rules | portal | app | site | computer | machine | database | fare | plan | warranty | guarantee | cover | insurance | ticket | licence) (doesn't | won't | wouldn't | isn't | don't) (let | letting | allow | permit | accept | support | give | take | have | cover | include | extend | qualify) [me | us | you | it]>",
        "<(doesn't | won't | don't) (let | allow | permit) (us | me | you | this | that) [to]>",
        "<(is | are | was | it's | that's | be) [{adv}] (impossible | out of the question | not possible | not an option | against (our | the | company) (policy | policies | rules | terms))>",
        "<(is | are | it's | that's | 's | was | were | that one's | remains | stays) [{adv}] (out of the question | locked | final)>",
        "<(no way (to | of | around | round | for | that) | no can do | it's a no | that's a no | the answer's no)> [»]",
        "<(we're | i'm | {im}) [{adv}] [{adv}] (powerless | stuck | at a loss !(for words) | forbidden (to | from) | not set up (to | for) | out of (stock | rooms | tables | slots | seats | time)) [»]>",
        "<(there's | there isn't | there was | i have | we've | got | see) [really | currently | unfortunately | simply | just] (no | any) (way | option | possibility | means) [for (us | me | you | anyone)] (to | of | we | i | that)>",
        '<(nothing | little | nothing more) [else | more | further] [that] (i | we) (can | could) [do | offer]>',
        "<(isn't | not | aren't) [really] (anything | much | a lot | something | a thing) [else | more | further] [that] (i | we | we're | i'm) (can | could | are able | able) [to] [do | offer | change | control | help]>",
        "<({we} | (the | our) …2) [{adv}] (don't | doesn't | haven't | have no | has no | lack*) [{adv}] [have] [{adv}] [any | the] (access | ability | authority | option | permission | authorization | means | power | control | way | visibility | right) [to | of | over | into]>",
        "~(you | they) <(can't | couldn't | may not | won't) be [{adv}] (*ed | done | made | given | taken | sent | undone | held | sold | put | brought | split | cut | kept | let | gone | broken | paid | shown | bought)>",
        '^ [sorry | unfortunately | no | hi | ah | oh | so | currently | still | also | yes | ok] [,] <[{adv}] (unable | not able | not possible | impossible) to> [»]',
        "<(there's | there isn't | there's not | there are | i have | we've | we've got | i've got | have) [{adv}] [{adv}] (no | not a | any | zero | no such) …2 (chance | hope | possibility | budget | room | scope | provision | exception* | workaround | alternative | choice)> (of | for | to | in | on | left | here | , | $ | that | at)",
        "<(there are | there's | we have | i have | we've got | i've got) (no | zero) [other | more | remaining | earlier | later | available | further | free | spare | direct | extra] (seats | seat | rooms | room | slots | slot | appointments | flight* | tables | tickets | refund* | exchanges | stock) [left | available | today | tomorrow | tonight]>",
        '<(no | not) (refunds | exchanges | returns | changes | cancellations) [or …2] (on | for | after | without | once | are | can | will)> »',
        '<(nothing | little) [else | more | further] (can | could | to) be done>',
        '<too late to (change | cancel | add | refund | stop)>',
      ],
      reword: ['what we can do is …'],
    },
  ],
  except: [
    "(can't | couldn't) (wait | thank | go wrong | help but | fault | stress | argue | believe | imagine | complain | blame | miss | miss it | recommend | get enough | have been | be (easy | fun | easier | happier | good | nice | more | better) | agree more | ask for | promise it | express | apologise | apologize | begin | remember (if | whether) | wish)",
    "couldn't tell you",
    "you can't (see | find | get (in | to | through | into | on | past) | log | access | connect | open | remember | reach | locate | sign | hear | load | watch | play | make | wait | decide | use it) [it | that] (we | i'll | please | because your | , i)",
    "(anything | something | thing | which | reason | one) (you | we) can't",
    'possible [to | for] (you | get) ?',
    "(can't | couldn't | won't) be (charged | shared | too | more | bothered | missed | denied | helped | affected | happier | asked | billed)",
    "(doesn't | didn't | not) (mean | say | that) [that] (i | we | you) (can't | couldn't)",
    "(that | this | which) (i | we) (can't | couldn't) (say | tell)",
    "(can't | couldn't) (say | tell you)",
    "(can't | cannot) lose",
    "^ can't (see | find | log | get | access | remember) …8 ?",
    '(chance | possibility) of (it | this | that | them | any …1) *ing',
    '(something | anything | thing* | nothing) (like (that | this | these)) »',
    "wasn't possible",
    "(if | should) (it's | that's | this is | this isn't | that isn't | it isn't) [not] (possible | an option | feasible)",
  ],
});
