import { defineRule } from '../engine/pack';

const OBJECT_END = '($ | ,, | because | since | as | due | for | at | on | in | from | right now | this time | via | through | over)';

const CANT = "(can't | (am | are | is) (unable | not able) to)";
const FORBIDDEN =
  '(possible | allowed | permitted | feasible | an option | eligible | covered | valid (to | for) (you | your) | up to (us | me) | available for (you | this | that) | something …3 (can | could | able) | (within | in) (my | our) (remit | power | gift | control | authority | scope | hands) | part of (my | our) remit)';

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
        '<{im} [{adv}] [{adv}] (unable | not able | powerless | not permitted | not authorised | not in (a | any) position) …4> to »',
        "<(we | i) (won't | wouldn't | may not | might not) be able to> »",
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
      ],
      reword: ['what you can do is …'],
    },
    {
      find: [
        `<[that | this | it | which | that's | it's | this is] (isn't | aren't | wasn't | weren't | won't be | wouldn't be | can't be | not | never) [{adv}] ${FORBIDDEN} [do | offer | give | change | here | there]>`,
        '<(non-refundable | [is | are | am | {im}] (incapable of | ineligible [for | to]))>',
        "<(doesn't | don't | didn't) qualify> »",
        '<(has | have | had | was | were) [been] [{adv}] (declined | rejected | denied | refused | turned down)>',
        '<under no circumstances (can | may | could | will | would) »>',
        '<(neither | nor) …4 (can | may | could | are able)> »',
        "<(is | it's | that's | falls | fell | lies) [well] (beyond | outside [of] | out of | above) (what …3 (can | could | cover* | allow* | able to) | (my | our) (hands | control | power | scope | remit | reach | ability | authority)) [»]>",
        '<hands are tied>',
        "<(is | are | was | it's | that's | be) [{adv}] (impossible | out of the question | not possible | not an option | against (our | the | company) (policy | policies | rules | terms))>",
        "<(is | are | it's | that's | that one's | remains | stays) [{adv}] (locked | final)>",
        "<(no way (to | of | around | round | for | that) | no can do | it's a no | that's a no | the answer's no)> [»]",
        "<(we're | i'm | {im}) [{adv}] [{adv}] (powerless | stuck | out of (stock | rooms | tables | slots | seats | time)) [»]>",
        '<(nothing | little | nothing more) [else | more | further] [that] (i | we) (can | could) [do | offer]>',
        "<(isn't | not | aren't) [really] (anything | much | a lot | something | a thing) [else | more | further] [that] (i | we | we're | i'm) (can | could | are able | able) [to] [do | offer | change | control | help]>",
        "<({we} | (the | our) …2) [{adv}] (don't | doesn't | haven't | have no | has no | lack*) [{adv}] [have] [{adv}] [any | the] (access | ability | authority | option | permission | authorization | means | power | control | way | visibility | right | tools | system | equipment | capacity | facilit*) [to | of | over | into]>",
        "~(you | they) <(can't | couldn't | may not | won't) be [{adv}] (*ed | done | made | given | taken | sent | undone | held | sold | put | brought | split | cut | kept | let | gone | broken | paid | shown | bought)>",
        '^ [sorry | unfortunately | no | hi | ah | oh | so | currently | still | also | yes | ok] [,] <[{adv}] (unable | not able | not possible | impossible) to> [»]',
        "<(there's | there isn't | there's not | there are | i have | we've | we've got | i've got | have) [{adv}] [{adv}] (no | not a | any | zero | no such) …2 (way | option | means | chance | hope | possibility | budget | room* | scope | provision | exception* | workaround | alternative | choice | seat* | slot* | appointment* | flight* | table* | ticket* | refund* | exchange* | stock) [left]> (of | for | to | in | on | left | here | , | $ | that | at)",
        '<no …3 (can | could | may | will) be (*ed | made | given | done)>',
        '<[are | is | {im} | were] [{adv}] (not [{adv}] (equipped | licensed | insured | set up | authorised | authorized | permitted | allowed | configured) [by …2] (to | for) | unsuccessful in)>',
        "<(isn't | aren't | not) [{adv}] (bookable | refundable | transferable | exchangeable | editable | doable | recoverable | reversible | upgradable | entertained | honoured | considered | supported [by | at | in | on | for | yet | $])>",
        "<(refund* | exchange* | return* | change* | cancel* | transfer* | upgrade* | discount* | extension* | credit* | feature | service | option) …5 (isn't | aren't | not) [{adv}] (available | offered | accepted)>",
        '<(off the table | off limits | failed to (retrieve | recover | locate | find | trace | reach))>',
        "~(you | we | i) <((doesn't | won't | isn't) [{adv}] (let | letting) | (doesn't | won't | don't) [{adv}] (allow | permit | accept | support) | (plan | tariff | fare | ticket) doesn't (cover | include | extend)) [me | us | you | it | this | that] [to]>",
        '<(nothing | little) [else | more | further] (can | could | to) be done>',
      ],
      reword: ['what we can do is …'],
    },
  ],
  except: [
    "(can't | couldn't) (wait | stop | thank | go wrong | help but | fault | stress | argue | believe | imagine | complain | blame | miss | miss it | recommend | get enough | have been | be (easy | fun | easier | happier | good | nice | more | better) | agree more | ask for | promise it | express | apologise | apologize | begin | remember (if | whether) | wish)",
    "couldn't tell you",
    '(bank | card | issuer) [has] (declined | refused | rejected)',
    "you (can't | couldn't | cannot) ……12 so (i've | we've | i have | we have) !(no | to)",
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
