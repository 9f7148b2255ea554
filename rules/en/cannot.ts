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
        '(sorry | unfortunately) …2 <cannot> (lah | la | leh | one)',
      ],
      reword: ['what I can do is …'],
    },
    {
      find: [
        "~(that | if | when | why | how | what | which | where | because | see | hear | understand | know | anything | something | things | sorry | frustrating | and | thought | feel | so | until | means | sure | one | ones | place | time | like | the | option | day | days) <(you | customers | guests | passengers | users) [{adv}] (can't | cannot | can not | can no longer | (are | will be | is) (unable | not able | not allowed | not permitted) to | aren't able to | aren't allowed to | won't be able to | will not be able to | may not | would not be able to | wouldn't be able to)> »",
        "~(all | and | that | if) <(you're | you are) (unable | not able | not allowed | not permitted | not eligible | not entitled) (to | for)> »",
      ],
      reword: ['what you can do is …'],
    },
    {
      find: [
        "<(that | this | it | which | that's | it's | this is | that is | it is | which is) [{adv}] [{adv}] [is] (not | isn't | won't be | will not be | wouldn't be | would not be | can't be | cannot be) [{adv}] (possible | allowed | permitted | feasible | doable | an option | available to us | something (we | i) (can | could | are able) | up to (us | me)) [do | offer | give | change]>",
        "<(not | isn't | aren't | won't be | will not be | wouldn't be | never) [{adv}] (possible | feasible | doable | permitted | allowed | an option)>",
        "<(is | are | was | it's | that's | be) [{adv}] (impossible | out of the question | not possible | not an option | against (our | the | company) (policy | policies | rules | terms))>",
        "<(isn't | aren't | is not | are not | wasn't | not) [{adv}] (eligible | entitled | qualified) (for | to)>",
        "<(doesn't | don't | does not | do not | did not | didn't) (qualify | meet the (criteria | requirements))> »",
        "<(isn't | aren't | is not | are not | not) [{adv}] covered>",
        "<(isn't | aren't | is not | are not) (refundable | transferable | exchangeable | returnable)>",
        '<(non-refundable | nonrefundable | non-transferable | non-changeable)>',
        '<(has | have | had) been (declined | rejected | denied | refused)>',
        '<(was | were) (declined | denied | refused) »>',
        "<(there's | there is | there isn't | there is not | there was | we have | i have | we've | got | see) [really | currently | unfortunately | simply | just] (no | any | not any) (way | option | possibility | means) [for (us | me | you | anyone)] (to | of | we | i | that)>",
        '<(nothing | not much | not a lot | little | nothing else | nothing more | nothing further) [else | more | further] [that] (i | we) (can | could) [do | offer]>',
        "<(isn't | is not | not | aren't) [really] (anything | much | a lot | something | a thing) [else | more | further] [that] (i | we | we're | i'm) (can | could | are able | am able | able) [to] [do | offer | change | control | help]>",
        '(my | our) <hands are tied>',
        "<(it's | is | this is | that is | that's) (out of | beyond | outside | outside of) (my | our) (hands | control | power | scope | remit)>",
        "<(we | i | our team | support) [{adv}] (don't | do not | doesn't | does not | haven't | have no | lack) [{adv}] [have] [{adv}] [any | the] (access | ability | authority | option | capability | tools | facility | permission | authorisation | authorization | means | power | control | way | visibility) [to | of | over | into]>",
        "<(not | isn't | aren't) (available | applicable | valid) (to | for) (you | your)>",
        'promo <over already>',
        "<(can't | cannot | can not | could not | couldn't | won't) be (changed | refunded | cancelled | canceled | combined | used | added | transferred | edited | removed | reversed | extended | exchanged | returned | processed | moved | amended | modified | done | made | accepted | applied | shipped | waived | guaranteed | undone | reactivated | reinstated | recovered | restored | completed | honoured | honored | redeemed | converted | substituted | replaced | repaired)>",
        "<(there are | there is | there's | we have | i have | we've got | i've got) (no | not any | zero) [other | more | remaining | earlier | later | available | further | free | spare | direct | extra] (seats | seat | rooms | room | slots | slot | appointments | flights | flight | spaces | tables | tickets | refunds | refund | exceptions | exchanges | discounts | openings | units | replacements | vacancies | engineers available | stock) [left | available | today | tomorrow | tonight]>",
        "<(the | our | this | that | your) …3 (doesn't | does not | don't | do not | won't) (allow | permit | entitle | accept | extend to | stretch to | run to | go that far | qualify)> »",
        '<(no | not) (refunds | exchanges | returns | exceptions | changes | cancellations | discounts) [or …2] (on | for | after | without | once | are | can | will)> »',
        '<(there are | there is | there will be) no (getting | changing | refunding | moving | way round | way around) »>',
        '<(that | this | it) (ship has sailed | door is closed | has to stay | stays as it is)>',
        '<(too late) to (change | cancel | add | amend | refund | edit | stop)>',
      ],
      reword: ['what we can do is …'],
    },
  ],
  except: [
    "(can't | cannot | can not | couldn't | couldn't) (wait | thank | go wrong | help but | beat | fault | stress | say enough | argue | believe | imagine | complain | blame | miss | miss it | recommend | get enough | resist | have been | be (easy | fun | easier | happier | good | pleasant | nice | more | better) | agree more | ask for | promise it | think of a (better | nicer) | overstate | express | apologise | apologize | begin | remember (if | whether) | emphasise | emphasize | tell you how | wish)",
    "(couldn't | could not) (agree | be (happier | more | easier | better | prouder) | have (said | asked) | ask | resist)",
    'the best you (can not)',
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
    "wasn't possible",
    "(if | should) (it's | it is | that's | that is | this is | this isn't | that isn't | it isn't) [not] (possible | an option | feasible)",
  ],
});
