import { defineRule } from '../engine/pack';

/** What is no choice of the customer's: checking, helping, knowing, asking, saying. */
const NO_OFFER =
  '{adv} | not | never | only | see | confirm | understand | help | assist | check | look | find | tell | imagine | appreciate | hear | get (back | in | to | more | a (better | closer | clear*) | this | it (sorted | fixed | resolved) | you (sorted | some | back)) | investigate | discuss | apologise | apologize | assure | advise | try | do (better | more | is | to | for | about | with | from | here | that | this | so | ? | $ | ,) | pass | chat | talk | speak | be | have (a | one of | our | someone | the | this | you) | use | know | say | only | share | say | go | work | sort | fix | resolve | solve | improve | locate | verify | access | take (a | this | care | your | on) | better | further | start | ask | answer | guess | provide | gather | review | escalate | report | dig | trace | relate | promise | guarantee | recommend | suggest | contact | reach | follow | connect | continue | address | handle | determine | figure | make (sure | this | it (right | up) | things) | raise | add (this | that | it | your) | stand | always | absolutely see | somehow | afford | learn | please | dm | identify | explain | track | gladly help | need | let you know | keep you | put (this | things) right | save you | read | replicate | reproduce | recreate | then';
/** What may be done for the customer in place of what they asked. */
const OFFER =
  'send | refund | replace | exchange | hold | book | move | rebook | offer | arrange | waive | swap | credit | extend | put | add | split | keep | reserve | change | email | post | ship | deliver | switch | upgrade | cancel | give | get you | get it | get one | get a | do (a | it | one | the | both | #) | bring | collect | set | issue | reissue | resend | reroute | order | drop | throw in | lend | pause | take (it | that | the | your | # | off) | make | print | walk you (to | over) | match | transfer | store | leave | call you | ring you | lower | reduce | knock | grant | try | route | mend | repair | fit | remind | apply | honour | honor | text | fax';
const CAN = '(can | could | may | might)';

/** Another way, or a choice. */
export default defineRule({
  id: 'options-offered',
  silentIn: ['echo'],
  forms: [
    // "Which suits you?" after the choice was laid out is part of it.
    {
      find: ['<(which | what) (suits | would you prefer | would you like | would suit) »>'],
      unless: { previous: ['alternative', 'own-choice'], before: ['own-choice'] },
    },
    // What they can do, beside what cannot be done or went wrong.
    {
      find: [
        `<(you | you'll) (can | could | may) [{adv}] (pay | use | book | order | appeal | collect | return | swap | switch | claim | choose | visit | take | bring | request | join) …4>`,
        '<…4 (is | are) [also | still] (there | possible | fine) (too | if you) [»]>',
        '<(our | the | another) …2 (store | shop | branch | clinic) …3 [still | also] (has | have) [still] (one | two | # | it | some | them | a | an) »>',
        '<there are [also | still] ({number} | some | other) …2 (rooms | seats) »>',
      ],
      needs: { sentence: ['apology', 'own-refusal-strong'], previous: ['apology', 'own-refusal-strong', 'refusal'] },
    },
  ],
  find: [
    // A choice.
    '<(would | do | will) you (sooner | rather | like | prefer | want) ……14 or »>',
    '<would you (prefer | rather) »>',
    `<(you | you'll | i | we) [{adv}] ${CAN} [also | still | always] …… or [{adv}] (you | i | we | have | take | drop | do | swap | by | in | at | on | stay | ${OFFER}) »>`,
    "<(there are | you have | you've got | we have | i have | these are) [some] (two | three | a couple of | some | #) [more | other | things] (options | ways | choices | i can | we can) »>",
    '<^ (two | three) (ways | options | choices) »>',
    "what'll it be",
    "<(should | if) ……6 (not | doesn't | isn't | don't | won't) [be] (suit* | work | fit | do) ……4 ,, »>",
    '<(option (a | b | # | one | two)) »>',
    '<(rather than | instead of | in (its | their) place) ……10 (you | i | we) (can | could | may | might) »>',
    '<(up to | take your pick) …… or »>',
    // Something else in its place.
    "<what (i | we | i'm | we're) [{adv}] (can | could | able to | might | may | would | 'd) [{adv}] (do | offer) [you | for you] [now | today] (is | now) »>",
    `<~(else | thing | do | what | so | that | until | before | then | once | where | when | how | if | as | than | all | everything | anything | something | way | which | whether | who | please | nor | wish | hope) (i | we) (can | could) !(only) [{adv}] !(${NO_OFFER}) [{adv}] !(${NO_OFFER}) …1 »>`,
    `<(^ | ,,) [{adv} | also] (happy) to (${OFFER}) !(you (know | updated) | in touch | sure | a (look | note)) »>`,
    '<(may | might | could | can | shall) [i | me] (propose | suggest | offer [you]) »>',
    '<(as a (workaround)) »>',
    '<[there is | with] [the | a | your] (choice) (of | from) »>',
    '<~(not | only) (choose) (between | from | one of | any) »>',
    '<~(is | are | was | be | not) either …… or »>',
    '<(whichever | whatever) [one] (you (like | prefer) | is (easier | better | more))>',
    '<(would | will | might | could | does | is | do) !(that | this | it | he | she | they | i | we | you) …5 (suit | work | do) [for you | you] [better]> ?',
    '<(or) (we | you | i) (can | could | might) [{adv}] !(see | check | help | be) »>',
    '<(perhaps) *ing ……6 (is | would be | might be) »>',
    '<feel free to (pick | bring) »>',
    `<(shall | should) (i | we) (${OFFER}) »>`,
    `<(would you like | want) (me | us) to (${OFFER}) »>`,
    `<(if you'd | if you | if that | if it | if it's | if that's | if #) …6 (like | prefer | rather | accept) …8 ,, (i | we | you | there | the | it | i've | we've | i'm | we're | i'd | we'd | i'll | we'll | there's | our | just) »>`,
    `<(he | she | they | it) (can | could) [also | still] (have | do | collect | get) !(be) »>`,
    '<if …2 no good …… »>',
    '<(alternatively | another (way | idea) | (the | one) (option) (is | would be)) »>',
    '<(instead) , (you | i | we | our | the) !(contact) »>',
    "<you're (welcome) to !(dm | contact | ask | reply | send | reach | message | call) »>",
    "<(you | you'll) (can | could | may) (also | always) !(dm | tune | keep | pm | contact | reach | call | find | see | check | message | email | be | not | chat | tweet | write | follow | let | ask | tell | look | speak) »>",
    "<(i've | we've | there's) [also | still] [got] (a | an | one | another | #) …2 (slot | room | space | seat | free | left | then as well | tomorrow) »>",
    '<(i | we) also have »>',
    '<(gets you | {number} for) (two | # | {number}) »>',
    '<(but | however) , you (can | could) [{adv}] !(dm | contact | reach | find | see | check) »>',
    '<you [also | still] have the option (to | of) »>',
    `<({ill} | come | bring) …… ,, or (i'll | we'll | i can | we can | you can | have | ${OFFER}) »>`,
    '<(is | would be) one (way) ,, …… (is | would be) (another | the other)>',
  ],
  except: [
    '(all | only thing) (i | we | you) can do',
    '(how | what | where | when | which | who) (can | may | could) (i | we)',
    'if you can',
    '(can | could) (i | we) (have | get) (you | your)',
    'would you like (to | me to | us to) (speak | dm | share | tell | send us | elaborate | help)',
  ],
  unless: { sentence: ['own-howto'] },
});
