import { defineRule } from '../engine/pack';

const OBJECT_END = '($ | ,, | because | since | as | due | for | at | on | in | from | right now | this time | via | through | over)';

/** Inability, or a flat rule said in negative words. */
export default defineRule({
  id: 'cannot',
  forms: [
    {
      find: [
        "<we=({we}) [{adv}] [{adv}] (can't | cannot | can not) [{adv}] act=(…8)> until when=(»)",
        '<we=({we}) [{adv}] [{adv}] (am | are | is) (unable | not able) to [{adv}] act=(…8)> until when=(»)',
      ],
      reword: ['{we} can {act} as soon as {when}', 'what {we} can do is …'],
    },
    {
      find: [
        "<we=({we}) [{adv}] [{adv}] (can't | cannot | can not) [{adv}] act=(…8)> without with=(»)",
        '<we=({we}) [{adv}] [{adv}] (am | are | is) (unable | not able) to [{adv}] act=(…8)> without with=(»)',
      ],
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
        "<(i'm | we're | im) [{adv}] [{adv}] (unable | not able | powerless | not allowed | not permitted | not authorised | not authorized | not in a position | not equipped)> to »",
        '<{im} [{adv}] [{adv}] (unable | not able | powerless | not allowed | not permitted | not authorised | not authorized | not in a position | not equipped) to> »',
        "<(we | i) (won't | will not | wouldn't | would not | may not | might not) be able to> »",
        "<(i'm | we're | {im}) afraid [that] (i | we) (can't | cannot)> »",
      ],
      reword: ['what we can do is …', "here's what we can do: …"],
    },
    {
      find: [
        "^ [sorry | unfortunately | no | but | also | ok | okay | hi | oh | and | so | still | apologies] [,] <(can't | cannot | couldn't | unable to | not able to) (do | help | offer | locate | find | process | change | give | provide | refund | issue | cancel | make | access | confirm | see | accept | add | lah | la | extend | replace | verify | share | discuss | check | tell | promise | guarantee | open | send | take | get | move | book)>",
        "(sorry | unfortunately | afraid | no) , <(can't | cannot | unable to | not able to)>",
        '(sorry | unfortunately) …2 <cannot> (lah | la | one)',
      ],
      reword: ['what I can do is …'],
    },
    {
      find: [
        "~(that | if | when | why | how | what | which | where | because | see | hear | understand | know | anything | something | things | sorry | frustrating | and | thought | feel | so | until | means | sure | one | ones | place | time | like | the | option | day | days) <(you | customers | guests | passengers | users) [{adv}] (can't | cannot | can not | can no longer | (are | will be | is) (unable | not able | not allowed | not permitted) to | aren't able to | aren't allowed to | may not)> »",
        "~(all | and | that | if) <(you're | you are) (unable | not able | not allowed | not permitted | not eligible | not entitled) (to | for)> »",
      ],
      reword: ['what you can do is …'],
    },
    {
      find: [
        "<(that | this | it | which | that's | it's | this is | that is | it is | which is) [{adv}] [{adv}] [is] (not | isn't | won't be | will not be | wouldn't be | would not be | can't be | cannot be) [{adv}] (possible | allowed | permitted | feasible | doable | an option | available to us | something (we | i) (can | could | are able) | up to (us | me)) [do | offer | give | change]>",
        "<(not | isn't | aren't | won't be | will not be | wouldn't be | never) [{adv}] (possible | feasible | doable | permitted | allowed | an option)>",
        "<(is | are | was | it's | that's | be) [{adv}] (impossible | out of the question | not possible | not an option | against (our | the | company) (policy | policies | rules | terms))>",
        "<(isn't | aren't | is not | are not | wasn't | not) [{adv}] (eligible | entitled) (for | to)>",
        "<(doesn't | don't | does not | do not | did not | didn't) (qualify | meet the (criteria | requirements))> »",
        "<(isn't | aren't | is not | are not | not) [{adv}] covered>",
        "<(isn't | aren't | is not | are not) (refundable | transferable | exchangeable | returnable)>",
        '<(non-refundable | nonrefundable | non-transferable | non-changeable)>',
        '<(has | have | had) been (declined | rejected | denied | refused)>',
        '<(was | were) (declined | denied | refused) »>',
        "<(is | are | it's | that's | 's | was | were | that one's | remains | stays) [{adv}] (off the table | out of the question | off limits | off-limits | a no-go | a no go | a non-starter | ruled out | locked | set in stone | gone for good | too far gone | final | out of reach | not doable)>",
        "<(aren't | isn't | are not | is not | not | never) [{adv}] (refundable | transferable | exchangeable | returnable | convertible | changeable | eligible | cancellable | editable | doable | feasible) [here | there]> ($ | ,, | on | for | after | once | in | to | with | at | without | unless | until | as | because | i'm | im | sorry | anymore | between)",
        "<(no way (to | of | around | round | for | that) | not a chance | no can do | nothing doing | computer says no | no luck there | no such luck | not a hope | it's a no | that's a no | the answer's no | must say no)> [»]",
        "<(we're | we are | i'm | i am | {im}) [{adv}] [{adv}] (powerless | stuck | out of options | at a loss | limited in what | restricted in what | prevented from | barred from | forbidden (to | from) | prohibited from | not supposed to | not meant to | not set up (to | for) | out of (stock | rooms | tables | slots | seats | time)) [»]>",
        '<(exceeds | beyond | outside | out of | above) what (i | we) [are | am] (can | able to) [»]>',
        "<(there's | there is | there isn't | there is not | there was | we have | i have | we've | got | see) [really | currently | unfortunately | simply | just] (no | any | not any) (way | option | possibility | means) [for (us | me | you | anyone)] (to | of | we | i | that)>",
        '<(nothing | not much | not a lot | little | nothing else | nothing more | nothing further) [else | more | further] [that] (i | we) (can | could) [do | offer]>',
        "<(isn't | is not | not | aren't) [really] (anything | much | a lot | something | a thing) [else | more | further] [that] (i | we | we're | i'm) (can | could | are able | am able | able) [to] [do | offer | change | control | help]>",
        '(my | our) <hands are tied>',
        "<(it's | is | this is | that is | that's) (out of | beyond | outside | outside of) (my | our) (hands | control | power | scope | remit)>",
        "<(we | i | our team | support) [{adv}] (don't | do not | doesn't | does not | haven't | have no | lack) [{adv}] [have] [{adv}] [any | the] (access | ability | authority | option | facility | permission | authorisation | authorization | means | power | control | way | visibility) [to | of | over | into]>",
        "<(not | isn't | aren't) (available | applicable | valid) (to | for) (you | your)>",
        'promo <over already>',
        "~(you | they) <(can't | cannot | can not | could not | couldn't | may not | will not | won't) be [{adv}] (*ed | done | made | given | taken | sent | undone | held | sold | put | brought | split | cut | kept | let | gone | broken | paid | shown | bought)>",
        '^ [sorry | unfortunately | no | hi | ah | oh | so | currently | still | also | yes | ok] [,] <[{adv}] (unable | not able | not possible | impossible) to> [»]',
        '^ [sorry | unfortunately | no] [,] <(unable | not able) [to]> ($ | , | since | as | because | due)',
        "<(there's | there is | there isn't | there's not | there are | we have | i have | we've | we've got | i've got | have) [{adv}] [{adv}] (no | not a | not any | never a | any | zero | no such | not much | not enough) …2 (chance | hope | possibility | budget | room | scope | provision | exception | exceptions | flexibility | leeway | waiver | workaround | work-around | alternative | choice)> (of | for | to | in | on | left | here | , | $ | that | at)",
        "<(there are | there is | there's | we have | i have | we've got | i've got) (no | not any | zero) [other | more | remaining | earlier | later | available | further | free | spare | direct | extra] (seats | seat | rooms | room | slots | slot | appointments | flights | flight | spaces | tables | tickets | refunds | refund | exceptions | exchanges | discounts | openings | replacements | vacancies | engineers available | stock) [left | available | today | tomorrow | tonight]>",
        "<(the | our | this | that | your) …3 (doesn't | does not | don't | do not | won't) (allow | permit | entitle | accept | extend to | run to | go that far | qualify)> »",
        '<(no | not) (refunds | exchanges | returns | exceptions | changes | cancellations | discounts) [or …2] (on | for | after | without | once | are | can | will)> »',
        '<(there are | there is | there will be) no (getting | changing | refunding | moving | way round | way around) »>',
        '<(that | this | it) (door is closed | has to stay)>',
        "<(the | our | my | this | that) …2 (system | software | platform | till | screen | policy | terms | airline | contract | rules | portal | app | site | computer | machine | database | fare | plan) (doesn't | won't | does not | will not | wouldn't | isn't | is not) (let | letting | allow | permit | accept | support | give | take | have) [me | us | you | it]>",
        '<(nothing | not much | little | no more | not a lot) [else | more | further] (can | could | to) be done>',
        '<too late to (change | cancel | add | amend | refund | stop)>',
      ],
      reword: ['what we can do is …'],
    },
  ],
  except: [
    "(can't | cannot | can not | couldn't | couldn't) (wait | thank | go wrong | help but | beat | fault | stress | say enough | argue | believe | imagine | complain | blame | miss | miss it | recommend | get enough | have been | be (easy | fun | easier | happier | good | pleasant | nice | more | better) | agree more | ask for | promise it | think of a better | express | apologise | apologize | begin | remember (if | whether) | tell you how | wish)",
    "(couldn't | could not) (agree | be (happier | more | easier | better) | have (said | asked) | ask)",
    'the best you can not',
    "(couldn't | could not) tell you",
    "(why | how come) (can't | cannot) »",
    "(can't | cannot) (you | we) …6 ?",
    "(see | seeing | notice | understand | hear | appreciate | frustrating | realise | sorry) [that] [when | if] (you | you're) (can't | cannot | unable | couldn't | are unable | aren't able) »",
    'until you can …3',
    "you (can't | cannot) (see | find | get (in | to | through | into | on | past) | log | access | connect | open | remember | reach | locate | sign | hear | load | watch | play | attend | make | wait | decide | use it) [it | that] (we | i'll | please | because your | , i)",
    "(anything | something | thing | which | reason | one) (you | we) (can't | cannot)",
    'possible [to | for] (you | get) ?',
    "^ (is it | isn't it | would it) …6 possible",
    'as possible',
    "(can't | cannot | couldn't | won't | will not | could not) be (charged | shared | too | more | beaten | bothered | overstated | missed | denied | helped | affected | happier | asked | billed | stressed)",
    "(doesn't | does not | didn't | not) (mean | say | that) [that] (i | we | you) (can't | cannot | couldn't)",
    "(that | this | which) (i | we) (can't | cannot | couldn't) (say | tell)",
    "(can't | cannot | couldn't) (say | tell you)",
    '(chance | possibility) of (it | this | that | them | any …1) *ing',
    '(something | anything | thing | nothing | things) (like (that | this | these)) »',
    "wasn't possible",
    "(if | should) (it's | it is | that's | that is | this is | this isn't | that isn't | it isn't) [not] (possible | an option | feasible)",
  ],
});
