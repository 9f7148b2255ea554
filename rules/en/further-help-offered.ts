import { defineRule } from '../engine/pack';

/** Ways to get hold of the company, of the one who writes. */
const REACH =
  '(call | ring | text | phone | email | message | tell | ask | ping | find | catch | contact | tweet | dm | pm | reach | drop | pop | give | shoot | send | write to | reply to | respond to | come back to | get back to | reach out to | chat with | speak to) (me | us | here | in | by | back | this | on #) | reply | respond | shout | holler | reach out | get in touch | write [in | back] | come back to (us | me) | dm | pm | ask | let (me | us) know';
const NEED =
  '(any | further | more | additional | other | some | # | our | my) [{adv}] [other | more | further | additional | follow up] (questions | question | queries | query | concerns | concern | doubts | issues | issue | problems | problem | trouble | help | assistance | support | hiccups | worries | snags)';

/** Leaves the door open. */
export default defineRule({
  id: 'further-help-offered',
  silentIn: [],
  find: [
    '<[is | was | if] [there] (anything | owt) else [»]>',
    '<(is | was | if) there something else [»]>',
    "<(if | should | whether | is | ^) [there | there's] [is | be] (anything | something) [{adv}] [that] (i | we | you) (can | may | might | could | need | want | would) »>",
    "<(we're | i'm) [always | right] here $>",
    '<(do | if) you [still] need (our | my | any | more | further) (help | assistance | support) »»>',
    '<[please | just | do | kindly] [feel free to] (let | tell) (me | us) know (if | whether | should | in case | how it goes | how that goes | how (it | that | this) works) »»>',
    `<(if | ^ should | in case) !(yes | so | not | no) …8 ,, [please | then | just | kindly | feel free to | do | don't hesitate to | you can | and] [also | always | simply] (${REACH} | we're | i'm | i'll be | we'll be | happy to help | glad to help | help is) !(to | us know (what | which)) »»>`,
    `<[please | just | simply | do | always | you can] (${REACH}) ……4 (if (you | it | that | this | anything | there | any | the | things) | any time | anytime | at any time | again if | again any* | whenever | should (you | anything | it | there) | day or night | if anything | for ${NEED} | with ${NEED}) [»]>`,
    `<(if | should | for | with | w | in case) [you | there | of] [ever | still | {adv}] [have | need | got | are | require | want | face | get | encounter | run into | come across | experience] ${NEED} »»>`,
    `<^ [and | for] ${NEED} [at all] (, | ? | $) [»]>`,
    '<(if | should | whether) you [ever | still | {adv}] (need | require) (us | me | anything | something | help | assistance | a hand | support | more | further | any) »»>',
    '<(still | if you) [still] [in] (need | require) [any | of] (help | assistance | a hand) »»>',
    `<(feel free | don't hesitate | never hesitate | please hesitate) to [{adv}] (${REACH}) »>`,
    "<(we're | i'm | we'll be | i'll be | always | ^) [{adv}] [right | always] (here | around | on hand | standing by | available) [for you] [always] (to help | if (you | anything | there) | whenever | any time | anytime | should | to assist | to support | 24/7 | for (you | any) | and happy | as long | until | till | all (day | night | week | weekend) | today | tonight | when you need) [»]>",
    "<(we're | i'm | only | just | always) [only | just | always] a (message | dm | tweet | call | phone call | click | text | pm | reply) away>",
    `<(happy | glad | delighted | love) to (help | assist | answer) (further | more | again | with anything | you (further | again) | any time | anytime | if | with ${NEED} | any) [»]>`,
    '<(happy | glad) to (go | do | walk | talk | look | send | explain | check | jump | hop | answer | chat | call) …6 (again | more | too | if | through) [»]>',
    '<(do you want me to | want me to | shall i) (walk | go through | stay | talk | explain | show | help) »»>',
    '<(need | want) (anything | something | any help | a hand) »> ?',
    '<(what | how) else (can | may) (i | we) »>',
    '<(can | may | could) (i | we) (help | assist) [you] [out] (with anything | with something | any further | further | with (any | some) | you with (anything | something)) »>',
    '<you know where (we | i | to find) (are | am | us | me)>',
    '<(ask | fire) away>',
    '<(my | our) [direct] (line | number | door | inbox | dms) (is | are) »>',
    "<tell me and i'll »>",
    "<(i'm | we're) on # »>",
    '<here to (help | assist | support)>',
    '<(still | feeling) stuck …… ? »>',
  ],
  except: [
    '{sorry} [for | about] any »',
    'if (that | it) suits you',
    'let (us | me) know (what | which | your | the | when you | where)',
    'keep (us | me) (posted | updated | in the loop)',
    'how (can | may) (we | i) (help | assist) [you] [today]  $',
    '(if | should) you need (to | the | a | this)',
    '(dm | send | reply | message | pm | share | email | provide | confirm) [us | me] [with] (your | the | a (screenshot | photo | picture)) »',
    "let (us | me) know if (you've (received | got | seen | already | not | had | been | tried) | you're | it's | you (are | did | see | received | were | can see | already | still (see | get))) »»",
    '(any | a | no) (questions | question | issues) asked',
    '(reduce | avoid | fix | resolve | sorry) [and | any | for] …2 (problems | issues | trouble)',
  ],
});
