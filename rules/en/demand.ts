import { defineRule } from '../engine/pack';

const DO =
  '({act} | attach | mail | bear | allow | describe | list | name | state | specify | complete | finish | begin | continue | charge | clean | wash | dry | wipe | press | tap | click | enable | disable | disconnect | reconnect | pair | sync | sign | let | inform | remember | consider | accept | provide | hand | hang | drive | mind | watch | study | ignore | restart | reboot | unplug | wait | come | resubmit | use | fill | pay | reinstall | uninstall | delete | download | refer | make sure | visit | message | reply | google | scroll | plug | select | choose | type | enter | scan | leave | sit | pack | turn | buy | listen)';
const WHAT =
  '(it | them | that | this | your | the | a | an | another | again | back | to | for | in | out | off | on | until | us | with | at | by | together | some | there | here | you | yourself | into | over | through | up | down | via | both | all | first | online | exactly | as | what | so | my | their | any | two | three | every | each | whatever | cash | proof)';
/** How a sentence may begin before an order. */
const START =
  '^ [(hi | hey | hello) …2 ,] [now | so | then | and | ok | okay | yes | no | first | simply | well | also | look | right] [,] [so | then | first | now] [first | ,]';
const GIVE =
  '(send | dm | provide | give | forward | submit | upload | email | text | include | attach | confirm | message | pm | share | supply | enter | reply with | fill [in | out] | quote | state | show)';

/** Orders the customer about. */
export default defineRule({
  id: 'demand',
  forms: [
    {
      find: [
        "<(you | you'll | you've | you're | u | you guys | [all | any | every | each] (customer* | guest* | passenger* | user* | tenant* | member* | visitor* | applicant* | student* | driver* | patient*)) [{adv}] [will | shall | would | are | is | 're | have | has | 've | should] [{adv}] [be | going to | gonna] (must | gotta | [had] better | (have | has | need | needs | got | required | expected | supposed | obliged) to)> act=(»)",
        "<(you're | you've | you guys are) to> !(be | blame) act=(»)",
      ],
      reword: [
        { to: 'could you please {act}', replaces: 'match' },
        { to: 'the next step is to {act}', replaces: 'match' },
      ],
    },
    {
      find: [
        `${START} <act=(((send | dm | pm | give | provide | message | email | tell) [us | me] [with | over] (which | what | whether) …6) | ${GIVE} {data})>`,
        `${START} <act=((give | send | get | bring | show | tell) me !(and) …5)> $`,
        '(and | then | so | ,,) <(look (it | that | this) up | sort (it | that) [out] | do (it | that) (again | yourself | now | first | properly | over) | pay (up | now | it) | read (it | the …2 | them) | check (it | again | yourself | the …2) | (call | ask) them | move (it | the …2) | (send | dm | provide | forward | submit | upload | pm) {data} | bring (cash | your | a | the | proof | some) …2)> ($ | ,,)',
        '(and | then) <(send | email | show | give | get | bring) (me | us) …5> $',
        '^ <make (payment* | the payment) …3>',
        '^ <be (there | here | ready | on time | quick | careful | patient | more | at | sure | prepared | home | present) [»]>',
        '^ <keep (checking | trying | calling | watching | monitoring | looking | waiting | the | your | it | this | that) »>',
        '^ <(now | immediately | right now | asap | hold | wait | stop | listen)> $',
      ],
      unless: { sentence: ['own-please', 'own-howto'] },
      reword: [{ to: 'could you please {act}', replaces: 'span' }],
    },
    {
      find: [`${START} !(${GIVE} {data} | issue (on | with | at | in)) <act=(${DO} ${WHAT} »)>`],
      unless: { sentence: ['softener', 'own-howto'], previous: ['own-howto'] },
      reword: [{ to: 'could you please {act}', replaces: 'span' }],
    },
    {
      find: [
        "~(please | pls | to | kindly) <(make sure | be sure | see that | ensure) [that] (you (are | *er | call | read | pick | check | keep | show | arrive | print | click | follow | enter | don't | never | have | return | send | pay | bring | fill | get | use | sign | book) | you're)>",
        '<(has | have | need* | must) [all | first | also] [to] be (paid | returned | done | sent | received | completed | signed | filled | uploaded | submitted | collected | shown | settled | registered | claimed | reported | handed | brought | taken | presented | in (by | before) | here | with us | within) [in | by | before] …3>',
        '<(he | she | they | your (husband | wife | son | daughter | partner)) (has | have | needs | need | will have | will need) to (ring | call | come | contact | sign | apply | ask | send | do it | bring | pay) »>',
        '<(must not | (must | need* to | has to | have to) (include | reach | arrive | contain | match | carry)) »>',
        '^ <stop !(by | in) *ing …1>',
        '<(failure to (do so | comply | respond | pay | provide))>',
        "<(it's | this is | is) [{so}] (required | mandatory | compulsory | obligatory | essential | vital | necessary | critical | important | imperative) (to (send | reply | call | return | provide | bring | be | pay | submit) | that (you | the | your | we | this | it | all | customers) | for (you | all | everyone) to)>",
        `^ <(don't | never | stop) !(share | let | mind | give | take (it | my)) (${DO} | open | touch | lose | expect | throw | leave | *ing) (us | me | again | this | it | your | the | any | to) »>`,
        '<(get your …3 (together | straight))>',
      ],
    },
  ],
  except: [
    '^ [then | so | please | kindly | just] [,] {referral} {third}',
    '(all | everything | anything | whatever | thing* | if | should | when | whenever | that | time | why | as | how | where | do | will | would | did | sorry | the next step) you ([just | only | {adv}] (need | have | must) | have)',
    '(keep (this | it | that) up | keep (us | me) (posted | updated) | bear with (me | us))',
    '^ (have | let | make !(sure) | watch | mind | drive | continue) (you | a | an | fun | it | to | all | the (best | most) | us | me | sure | out | yourself | safe | safely)',
    "^ (don't ask me | watch this space)",
    '^ (enjoy | stop by) »»',
    'you like $',
    '^ take (a deep breath | it from)',
    '(send | drop | shoot) (us | me) a (dm | message | note | line | direct message)',
    'you (just | only | simply) (need | have) to',
    "(please | pls) ……8 don't",
    'take your (business | money | custom)',
    "(you | you'll | you'd) (have to | need to) take (it | this | that) up",
    'you must have (mistyped | misread | entered | typed | clicked | missed | forgotten | pressed | deleted | chosen | selected | made | lost | dropped | put | misunderstood | changed | used | got | mixed | left)',
    "you'll (just | only) need",
    'you (must | have to) (be | have (been | felt | had) | feel | admit | love | see | try | hear (that | this))',
    'you (must | need to | have to) [not] worry',
    'you (need | have) to know',
    "(you | you'll | you'd) [{adv}] (have to | need to | must | should | better | will have to | will need to | would need to | would have to) {referral} !(us | our | me | my | before | by | at | on | in | again | back | and | after | # | from | within | first | today | tomorrow | now | $)",
    '(suit | suits | serve | fit | fits | helps | help | works) you better',
    '^ leave (it | this | that | the …3 | your …3) (with | to) (me | us)',
    '^ (see | check | take | have | give | go) (you | a look | ahead | out (our | the | this | more) | us a | for it)',
    '^ (hold | wait) (on | a (moment | second | sec | minute) | one)',
    '^ (use | try) (code | the code | promo)',
    '^ (get | put) (well | in touch)',
    '^ (come | call | pop) (on | in | by) (in | over | any | when | for)',
    '^ (do | does) (you | it | the | they | these | this)',
    '^ (bring | ask) …3 (along | and)',
    '^ (return | order | set | change | book) (is | are | was | to the | on | by)',
    '(get | put) (you | it | this | that) »',
    '^ go (for | with | ahead)',
    '^ take (care | your time | it easy | all the time)',
    '^ (come | go) (back | see | say) (soon | us)',
  ],
  keep: (found, here, reply) => {
    if (here.isListItem || here.facts.isQuestion) return false;
    if (!found.groups.act || !found.cue.startsWith('^') || !found.cue.includes(DO)) return true;
    // Steps that were asked for, or one of several: guidance, not an order.
    if (reply.words > 16) return false;
    return !/\b(?:how (?:do|can|to|would|should|long|does)|what (?:do|should|can) i|where (?:do|can|is)|which)\b/i.test(
      reply.conversation.customer ?? '',
    );
  },
});
