import { defineRule } from '../engine/pack';

/** Ways to get hold of the company, of the one who writes. */
const REACH =
  '(call | ring | text | hit | nudge | poke | message | flag | phone | email | message | tell | ask | ping | find | catch | contact | tweet | dm | pm | reach | drop | pop | give | shoot | send | write to | reply to | respond to | come back to | get back to | reach out to | chat with | speak to) (me | us | here | in | by | back | this | on #) | reply | respond | shout | holler | reach out | get in touch | write [in | back] | come back to (us | me) | dm | pm | ask | let (me | us) know | just say | say (so | the word) | give (me | us) a (shout | call | ring | buzz | bell | nudge) | (leave | drop | send | pop) (another | a | us a | me a) (note | line | message | reply | comment | text | email | dm) | (call | come | stop | swing | drop) (back | by | in) !(up) | open (a | another) ticket | reopen this';
const NEED =
  '(any | further | more | additional | other | some | # | our | my) [{adv}] [other | more | further | additional | follow up] (questions | question | qs | queries | query | concerns | concern | doubts | issues | issue | problems | problem | trouble | help | assistance | support | hiccups | worries | snags)';

/** Leaves the door open. */
export default defineRule({
  id: 'further-help-offered',
  silentIn: [],
  find: [
    '<[is | was | if] [there] (anything | owt) else [»]>',
    "<(if | should | whether | is | ^) [there | there's] [is | be] (anything | something) [{adv}] [that] (i | we | you) (can | may | might | could | need | want | would) »>",
    "<(we're | i'm) [always | right] here $>",
    "<if (it | this | that | the …2) [ever | still | {adv}] (returns | comes back | happens | acts up | plays up | persists | continues | recurs | occurs | goes | fails) …3 ,, (i will | i'll | we will | we'll | i can | we can | we're | i'm) »>",
    '<[can | could | may] (i | we) [be] (of | help | assist) [you] [with] [in] [any | some] (further | other | more | additional | anything | something) [»]>',
    '<(do | would | did | if) you [still | {adv}] [have | like | need | want | require] (any | some | further | more) (other | further | more | help | assistance | support | remaining | questions | question) [»]>',
    '<(u | you) (need | want) (anything | something | help | us | me | more) [more | else] … (just | text | call | shout | dm | message | ask | write | reply | say | here) [»]>',
    '<(anything | something) (else | further | more | other) [»]> ?',
    "<if (something | anything) (comes up | pops up | crops up | changes | else | goes wrong | is (off | unclear | missing | wrong | not right) | isn't (clear | right)) »»>",
    '<^ [got | have] [still | any] [more | other | further] (questions | question | doubts | trouble | problems | queries) ? [»]>',
    '<(if | should) ……10 ,, (just | do | please) (say (so | the word) | shout | ask | reply | call | write | text | ring | holler | yell | ping | whistle) [»]>',
    '<(do | if) you [still] need (our | my | any | more | further) (help | assistance | support) »»>',
    '<[please | just | do | kindly] [feel free to] (let | tell) (me | us) know (if | whether | should | in case | how it goes | how that goes | how (it | that | this) works) »»>',
    `<(if | ^ should | in case) !(yes | so | not | no) …8 ,, [please | then | just | kindly | feel free to | do | don't hesitate to | you can | and] [also | always | simply] (${REACH} | we're | i'm | i'll be | we'll be | happy to help | glad to help | help is) !(to | us know (what | which)) »»>`,
    `<[please | just | simply | do | always | you can] (${REACH}) ……4 (if (you | it | that | this | anything | there | any | the | things) | any time | anytime | at any time | again if | again any* | whenever | should (you | anything | it | there) | day or night | if anything | for ${NEED} | with ${NEED}) [»]>`,
    `<^ [and | for] ${NEED} [at all] (,, | ? | $) [»]>`,
    '<(if | should | whether) you [ever | still | {adv}] (need | require) (us | me | anything | something | help | assistance | a hand | support | more | further | any) »»>',
    '<(still | if you) [still] [in] (need | require) [any | of] (help | assistance | a hand) »»>',
    `<(feel free | don't hesitate | never hesitate | please hesitate) to [{adv}] (${REACH}) »>`,
    "<(we're | i'm | we'll be | i'll be | always | ^) [{adv}] [right | always] (here | around | on hand | standing by | available) [for you] [always] (to help | if (you | anything | there) | whenever | any time | anytime | should | to assist | to support | 24/7 | for (you | any) | and happy | as long | until | till | all (day | night | week | weekend) | today | tonight | when you need) [»]>",
    "<(we're | i'm | only | just | always) [only | just | always] a (message | dm | tweet | call | phone call | click | text | pm | reply) away>",
    `<(happy | glad | delighted | love) to (help | assist | answer) (further | more | again | with anything | you (further | again) | any time | anytime | if | with ${NEED} | any) [»]>`,
    '<(happy | glad) to (go | do | walk | talk | look | send | explain | check | jump | hop | answer | chat | call) …6 (again | more | too | if | through) [»]>',
    '<(do you want me to | want me to | shall i) (walk | go through | stay | talk | explain | show | help) »»>',
    '<(what | how) else (can | may) (i | we) »>',
    '<you know where (we | i | to find) (are | am | us | me)>',
    '<(my | our) [direct] (line | number | door | inbox | dms) (is | are) »>',
    "<tell me and i'll »>",
    '<here to (help | assist | support)>',
    '<(still | feeling) stuck …… ? »>',
  ],
  except: [
    '(could | can | would | will) you [please] (tell | let) (me | us) [know] if (the | it | this | that | your)',
    'was there (anything | something) else',
    '{sorry} [for | about] any »',
    'if (that | it) suits you',
    'let (us | me) know (what | which | your | the | when you | where)',
    'keep (us | me) (posted | updated | in the loop)',
    'how (can | may) (we | i) (help | assist) [you] [today]  $',
    '(if | should) you need (to | the | a | this)',
    "~(i will | i'll | we will | we'll) (dm | send | reply | message | pm | share | email | provide | confirm) [us | me] [with] (your | the | a (screenshot | photo | picture)) »",
    "let (us | me) know if (you've (received | got | seen | already | not | had | been | tried) | you're !(still) | it's !(still) | you (are | did | see | received | were | can see | already | still (see | get))) »»",
    '(any | a | no) (questions | question | issues) asked',
    '(reduce | avoid | fix | resolve | sorry) [and | any | for] …2 (problems | issues | trouble)',
  ],
});
