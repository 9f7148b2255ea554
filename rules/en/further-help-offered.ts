import { defineRule } from '../engine/pack';

/** Ways to get hold of the company, of the one who writes. */
const REACH =
  '(call | hit | email | tell | ping | find | contact | tweet | reach | drop | shoot | send | come back to | reach out to) (me | us | in | by | back | this | on #) | reply | shout | holler | reach out | get in touch | write [in] | dm | let (me | us) know | say (so | the word) | give (me | us) a (shout | ring | buzz) | (come) (back | by | in) !(up | on | online)';
const NEED = '(any | more | other | some | # | our | my) [{adv}] [other | more] (questions)';

/** Leaves the door open. */
export default defineRule({
  id: 'further-help-offered',
  silentIn: [],
  find: [
    '<[is | was | if] [there] (anything | owt) else [»]>',
    "<(if | should | is | ^) [there | there's] [is | be] (anything | something) [{adv}] [that] (i | we | you) (can | may | might | could | would) »>",
    "<(we're | i'm) [always] here $>",
    "<if (it | this | that | the …2) [ever | still | {adv}] (comes back) …3 ,, (i will | i'll | we will | we'll | i can | we can | we're | i'm) »>",
    '<[can | could | may] (i | we) [be] (of) [you] [with] [in] [any | some] (further | other | more | anything | something) [»]>',
    '<(do | would | did | if) you [still | {adv}] [have | like | need] (any | some | further | more) (other | further | more | help | assistance | questions) [»]>',
    '<(u | you) (need) (anything | something | us | me | more) [more | else] … (just | here) [»]>',
    '<(anything | something) (else | more | other) [»]> ?',
    '<if (something | anything) (comes up | changes | else | is (unclear)) »»>',
    '<^ [got | have] [still | any] [more | other] (questions) ? [»]>',
    '<(if | should) ……10 ,, (just | do | please) (say (so) | call | ring) [»]>',
    '<(do | if) you [still] need (our | my | any | more | further) (help | assistance) »»>',
    '<[just | do] [feel free to] (let) (me | us) know (if | whether | should | how (it | that | this) works) »»>',
    `<(if | ^ should) !(yes | so | not | no) …8 ,, [please | then | just | do | you can | and] [also | always] (${REACH} | we're | i'm | i'll be | we'll be) !(to | us know (what | which)) »»>`,
    `<[just | do | always | you can] (${REACH}) ……4 (if (you | it | that | this | anything | there | any | the) | any time | again if | whenever | should (you | anything | it | there) | if anything) [»]>`,
    `<^ [and | for] ${NEED} [at all] (,, | ? | $) [»]>`,
    '<(if | should) you [ever | still | {adv}] (need | require) (us | me | anything | something | help | assistance | more | further | any) »»>',
    '<(still | if you) [still] [in] (need) [any | of] (help | assistance) »»>',
    `<(feel free | don't hesitate) to [{adv}] (${REACH}) »>`,
    "<(we're | i'm | we'll be | i'll be | always | ^) [{adv}] [always] (here | around) [for you] [always] (to help | if (you | anything | there) | whenever | should | to assist | for (you | any) | until | till | today) [»]>",
    "<(we're | i'm | only | just | always) [only | just | always] a (message | dm | tweet | call) away>",
    `<(happy) to (help) (further | more | again | with anything | if | any) [»]>`,
    '<(happy) to (do | walk | jump | answer) …6 (again | more | if | through) [»]>',
    '<(want me to | shall i) (walk) »»>',
    '<(what | how) else (can | may) (i | we) »>',
    '<you know where (we | i | to find) (are | am | us | me)>',
    '<(my | our) [direct] (line | inbox) (is | are) »>',
    "<tell me and i'll »>",
    '<here to (help | assist)>',
    '<(still) stuck …… ? »>',
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
