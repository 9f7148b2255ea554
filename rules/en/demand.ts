import { defineRule } from '../engine/pack';

const ORDER =
  '(must | have to | need to | needs to | have got to | gotta | are required to | are expected to | are supposed to | have to have | will need to | will have to | are obliged to | should have to | better)';

/** Orders the customer about. */
export default defineRule({
  id: 'demand',
  forms: [
    {
      find: [
        `<you [{adv}] (${ORDER} | would need to | would have to)> act=(»)`,
        "<(you'll | you've got | you're) [{adv}] (need to | have to | to | required to | expected to | supposed to | better | obliged to)> act=(»)",
      ],
      reword: [
        { to: 'could you please {act}', replaces: 'match' },
        { to: 'the next step is to {act}', replaces: 'match' },
      ],
    },
    {
      find: [
        '^ [now | so | then | and | ok | okay | yes | no | first | simply | well | also] [,] <act=(((send | dm | pm | give | provide | message | email | tell) [us | me] [with | over] (which | what | whether) …6) | (send | dm | provide | give | forward | submit | upload | email | text | include | attach | confirm | message | pm | share | supply | enter | reply with | fill [in | out] | quote | state | show) {data})>',
        '^ [now | so | then | and | ok | okay | yes | no | first | simply | well | also] [,] <act=((give | send | get | bring | show | tell) me …5)> $',
        '(and | then | so | ,,) <(look (it | that | this) up | sort (it | that) [out] | figure it out | do (it | that) (again | yourself | now | first | properly | over) | pay (up | now | it) | read (it | the …2 | them) | check (it | again | yourself | the …2) | call them | ask them | move (it | the …2)) > ($ | ,,)',
        ',, <(send | dm | provide | forward | submit | upload | pm) {data}> $',
        '(and | then) <(send | email | show | give | get | bring) (me | us) …5> $',
        '^ <make (payment | payments | the payment) …3>',
        '^ <be (there | here | ready | on time | quick | careful | patient | more | at | sure | prepared | home | present) [»]>',
        '^ <keep (checking | trying | calling | watching | monitoring | looking | waiting) »>',
        '^ <(now | immediately | right now | asap)> $',
      ],
      unless: { sentence: ['own-please', 'own-howto'] },
      reword: [{ to: 'could you please {act}', replaces: 'span' }],
    },
    {
      find: [
        '^ [now | so | then | and | ok | okay | yes | no | first | simply | well | also] [,] <act=((attach | raise | run | mail | post | drop | bear | allow | describe | explain | list | name | state | specify | upload | submit | complete | finish | start | begin | continue | charge | clean | wash | dry | wipe | remove | lift | push | pull | press | tap | click | enable | disable | disconnect | reconnect | pair | sync | sign | verify | request | apply | submit | make | have | let | tell | inform | remember | consider | accept | provide | hand | hang | pick | drive | walk | ship | mind | watch | study | review | ignore | call | phone | ring | contact | restart | reboot | reset | unplug | try | check | read | cancel | wait | return | go | come | resubmit | move | do | get | use | fill | sign | log | hold | stop | speak | ask | pay | bring | fix | change | clear | reinstall | uninstall | delete | remove | replace | download | update | register | apply | file | write | refer | follow | make sure | ensure | see to it | keep | visit | email | text | message | reply | search | google | scroll | press | plug | open | close | select | choose | type | enter | switch | print | scan | leave | collect | look | sit | stay | pack | give | turn | set | put | take | book | buy | order) (it | them | that | this | your | the | a | an | another | again | back | to | for | in | out | off | on | until | us | with | at | by | together | some | there | here | you | yourself | into | over | through | up | down | via | both | all | first | online | exactly | as | what | so | my | their | any | two | three | every | each | whatever) »)>',
      ],
      unless: { sentence: ['softener', 'own-howto'], previous: ['own-howto'] },
      reword: [{ to: 'could you please {act}', replaces: 'span' }],
    },
    {
      find: [
        '~(please | pls | to | kindly) <(make sure | be sure | see to it | ensure) [that] you (*er | call | read | pick | check | keep | show | arrive | print | click | follow | enter)>',
        '<(has | have) to be (in | here | with us | paid | returned | done | sent | received | completed | signed | filled in) (by | before | within | no later) …3>',
        "<(make sure | be sure | see to it | see that | ensure) [that] you (don't | never | have | are | return | send | pay | read | bring | fill)>",
        '<(failure to (do so | comply | respond | pay | provide))>',
        "<(it's | this is | is) [{so}] (mandatory | compulsory | essential | vital | necessary | critical | important) (to (send | reply | call | return | provide | have | bring | be | pay | submit) | that (you | the | your | we | this | it | all | customers) | for you to)>",
        "<don't (call | contact | email | send | reply | write | ask | use | open | touch | come) (us | me | again | this | it | your | the | any) »>",
        '<(they | it | these | those) (have to | must) be (taken | done | sent | filled | signed | returned | submitted)>',
        '<(get your …3 (together | straight))>',
      ],
    },
  ],
  except: [
    '^ [then | so | please | kindly | just] [,] {referral} {third}',
    '(all | everything | anything | whatever | thing | things | if | should | when | whenever | that | time | why | as | how | where | do | will | would | did | sorry | the next step) you ([just | only | {adv}] (need | have | must | have got) | have)',
    "(all | everything | anything | what) you'll need",
    'keep (this | it | that) up',
    '^ (have | let | make | watch | mind | drive | continue) (you | a | an | fun | it | to | all | the (best | most) | us | me | sure | out | yourself | safe | safely)',
    "^ don't ask me",
    '^ take (a deep breath | it from)',
    '(send | drop | shoot) (us | me) a (dm | message | note | line | direct message)',
    'what you (need | have) !(to (do | get))',
    'you (just | only | simply) (need | have) to',
    "(please | pls) ……8 don't",
    'take your (business | money | custom)',
    "(you | you'll | you'd) (have to | need to) take (it | this | that) up",
    'you must have (mistyped | misread | entered | typed | clicked | missed | forgotten | pressed | deleted | chosen | selected | made | lost | dropped | put | misunderstood | changed | used | got | mixed | left)',
    "you'll (just | only) need",
    'you (must | have to) (be | have (been | felt | had) | feel | admit | love | see this | try | hear (that | this))',
    'you (must | need to | have to) [not] worry',
    'you (need | have) to know',
    "(don't | won't | never | not | no longer | wouldn't) [{adv}] (need | have) to",
    "(you | you'll | you'd) [{adv}] (have to | need to | must | should | better | will have to | will need to | would need to | would have to) {referral} !(us | our | me | my | before | by | at | on | in | again | back | and | after | # | from | within | first | today | tomorrow | now | $)",
    "you'd (to | better)",
    '(suit | suits | serve | fit | fits | helps | help | works) you better',
    '^ leave (it | this | that | the …3 | your …3) (with | to) (me | us)',
    "^ don't (worry | hesitate | forget | miss)",
    "you're to",
    '(sorry | apologise | apologize | hate | shame | frustrating) [that] you (have to | had to | need to | must)',
    '^ (see | check | take | have | give | go) (you | a look | ahead | out (our | the | this) | us a | for it)',
    '^ (hold | wait) (on | a (moment | second | sec | minute) | one)',
    '^ (use | try) (code | the code | promo)',
    '^ (get | put) (well | in touch)',
    '^ (come | call | pop) (on | in | by) (in | over | any | when | for)',
    '^ (do | does) (you | it | the | they | these | this)',
    '^ (do | have | make) (a great | a good | a lovely)',
    '^ (bring | ask) …3 (along | and)',
    '^ (return | order | set | change | book) (is | are | was | up is | to the | on | by)',
    '(get | put) (you | it | this | that) »',
    '^ go (for | with | ahead)',
    '^ take (care | your time | it easy | all the time)',
    '^ hold (tight | on)',
    '^ (come | go) (back | see | say) (soon | us)',
    '^ (that | this) (follow | update | order | call | check | return | book | buy | pay | file | move | fix | change | delivery | order) (# | number | the | on | is | was | for | from)',
  ],
  keep: (found, here, reply) => {
    if (here.isListItem) return false;
    if (!found.groups.act || !found.cue.startsWith('^') || found.cue.includes('{data}')) return true;
    // Steps that were asked for, or one of several: guidance, not an order.
    if (reply.words > 14) return false;
    return !/\b(?:how (?:do|can|to|would|should|long|does)|what (?:do|should|can) i|where (?:do|can|is)|which)\b/i.test(
      reply.conversation.customer ?? '',
    );
  },
});
