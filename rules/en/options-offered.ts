import { defineRule } from '../engine/pack';

/** What is done for the customer in place of what they asked; checking, helping and asking are no choice of theirs. */
const OFFER =
  'send | refund | replace | exchange | hold | book | move | rebook | offer | arrange | waive | swap | credit | extend | put | add | split | keep | reserve | change | email | e-mail | post | ship | deliver | switch | upgrade | cancel | give | get you | get it | get one | get a | do (a | it | one | the | both | #) | bring | collect | set | issue | reissue | resend | reroute | route | order | drop | throw in | mend | repair | fit | save | lend | pause | remind | pass | take (it | that | the | your | # | off) | make | print | walk you (to | over) | apply | honour | honor | match | transfer | store | leave | fax | text | call you | ring you | lower | reduce ';
const CAN = '(can | could | may | might)';

/** Another way, or a choice. */
export default defineRule({
  id: 'options-offered',
  silentIn: ['echo'],
  forms: [
    // "Which suits you?" after the choice was laid out is part of it.
    {
      find: [
        '<(which | what) (suits | works | one suits | would you prefer | do you prefer | would you like | would suit) »>',
        '<(would | will | does | do) (either | any of (those | these) | one of (those | these)) (do | work | suit) »>',
        '<(whichever | whatever) (you | suits | works) »>',
      ],
      unless: { previous: ['alternative', 'own-choice'], before: ['own-choice'] },
    },
    // What they can do, beside what cannot be done or went wrong.
    {
      find: [
        `<(you | you'll) (can | could | may) [{adv}] (pay | use | book | order | appeal | collect | return | exchange | swap | switch | upgrade | buy | reserve | claim | choose | visit | take | try | bring | ask for | request | join) …4>`,
      ],
      needs: { sentence: ['apology', 'own-refusal-strong'], previous: ['apology', 'own-refusal-strong', 'refusal'] },
    },
  ],
  find: [
    // A choice.
    '<(would | do | will) you (sooner | rather | like | prefer | want) ……14 or »>',
    '<would you (prefer | rather) »>',
    `<(you | you'll | i | we) [{adv}] ${CAN} [also | still | always | either] …… or [{adv}] (you | i | we | have | get | take | drop | send | call | visit | pop | do | wait | use | pay | go | choose | leave | opt | keep | swap | roll | via | by | in | at | on | online | stay | put | ${OFFER}) »>`,
    '<(you | they) (can | could | may) [also | still | always] either »>',
    "<(there are | you have | you've got | we have | here are | i have | i've got | these are) [a few | some | several] (two | three | a couple of | a few | some | several | #) [more | other | things] (options | ways | choices | routes | i can | we can) »>",
    '<^ (two | three | a couple of | a few) (options | ways | choices) »>',
    "what'll it be",
    // Something else in its place.
    '<what (i | we) (can | could) (do | offer) [for you] [right now | now | instead | today] (is | now) »>',
    `<~(else | thing | do | what | so | that | until | before | then | once | where | when | how | if | as | than | all | everything) (i | we) (can | could) [{adv}] [{adv}] (${OFFER}) !(you (know | updated) | in touch | sure | better | this sorted | it sorted | your (account | information | details)) »>`,
    `<(shall | should) (i | we) (${OFFER}) »>`,
    `<(would you like | do you want | want) (me | us) to (${OFFER}) »>`,
    `<(i'd | we'd | i'm | we're) [be] [more than] (happy | glad) to (${OFFER}) !(you (know | updated) | in touch | sure | a (look | note)) »>`,
    `<(if you'd | if you | if that | if it | if neither | if it's | if that's | if #) …6 (like | prefer | rather | accept | take | no good | doesn't suit | doesn't work | don't suit | too (early | late | small | big) | full) …8 ,, (i | we | you | there | the | it | i've | we've | i'm | we're | i'd | we'd | i'll | we'll | there's | our | just) »>`,
    `<(he | she | they | it) (can | could) [also | still] (${OFFER} | have | do | collect | get | pick | come | visit) !(be) »>`,
    '<if …2 no good …… »>',
    '<(alternatively | as an alternative | otherwise ,, | another (option | way | idea | possibility) | (the | one | your (best | other) | a (good | better | second | quick)) (option | alternative | workaround) (is | would be) | the next best) »>',
    '<the (next | nearest | closest | quickest | cheapest) (one | slot | train | flight | store | shop | branch | size | date | appointment | option | way | bus | seat | delivery | alternative) [»]>',
    '<(instead | in the meantime | meanwhile) , (you | i | we | here | our | feel | the) !(contact) »>',
    "<you're (welcome | free) to !(dm | contact | ask | reply | send | reach | message | call) »>",
    "<(you | you'll) (can | could | may) (also | still | always) (pay | use | book | change | pick | collect | return | exchange | swap | switch | upgrade | order | get | buy | reserve | rebook | request | claim | choose | opt | add | have | sign | join | visit | drop | pop | go | take | try | bring) »>",
    '<(you can | you could) (move | pay | swap | switch | rebook | exchange) (to | the | it | for) »>',
    "<(i've | we've | there's) [also | still] [got] (a | an | one | another | #) …2 (slot | table | room | space | seat | spare | free | open | available | left | then as well | tomorrow) »>",
    "<(there's | we've | i've) (also | space | room | another | one) »>",
    '<(i | we) also have »>',
    "<you'd be (better off | able to) »>",
    '<(also | is) available (in | at | from | for | as) …4 instead>',
    '<(gets you | {number} for) (two | # | {number}) »>',
    '<how about »>',
    '<(but | however) , you (can | could) [{adv}] !(dm | contact | reach | find | see | check) »>',
    "<if you'd rather »>",
    '<you [also | still] have the option (to | of) »>',
    `<({ill} | come | pop | bring | call) …… ,, or (i'll | we'll | i can | we can | you can | keep | leave | have | bring | come | ${OFFER}) »>`,
    '<(is | would be) one (way | option) ,, …… (is | would be) (another | the other)>',
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
