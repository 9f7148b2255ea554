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
      find: ['<(which | what) (suits | works | one suits | would you prefer | do you prefer | would you like | would suit) »>'],
      unless: { previous: ['alternative', 'own-choice'], before: ['own-choice'] },
    },
    // What they can do, beside what cannot be done or went wrong.
    {
      find: [
        `<(you | you'll) (can | could | may) [{adv}] (pay | use | book | order | appeal | collect | return | exchange | swap | switch | upgrade | buy | reserve | claim | choose | visit | take | try | bring | ask for | request | join) …4>`,
        '<…4 (is | are) [also | still] (there | possible | available | fine | free | open | in stock | an option | on offer) (too | as well | instead | if you) [»]>',
        '<(our | the | another) …2 (store | shop | branch | depot | warehouse | site | location | outlet | pharmacy | clinic | office) …3 [still | also] (has | have) [still | got] (one | two | # | it | some | stock | plenty | them | a | an) »>',
        '<there are [also | still] ({number} | some | other | plenty of | a few) …2 (slots | tables | rooms | spaces | seats | spares | places | tickets | left | free | open | available | dates | times | sizes | colours | colors | flights | trains | appointments) »>',
      ],
      needs: { sentence: ['apology', 'own-refusal-strong'], previous: ['apology', 'own-refusal-strong', 'refusal'] },
    },
  ],
  find: [
    // A choice.
    '<(would | do | will) you (sooner | rather | like | prefer | want) ……14 or »>',
    '<would you (prefer | rather) »>',
    `<(you | you'll | i | we) [{adv}] ${CAN} [also | still | always | either] …… or [{adv}] (you | i | we | have | get | take | drop | send | call | visit | pop | do | wait | use | pay | go | choose | leave | opt | keep | swap | roll | via | by | in | at | on | online | stay | put | ${OFFER}) »>`,
    "<(there are | you have | you've got | we have | here are | i have | i've got | these are) [a few | some | several] (two | three | a couple of | a few | some | several | #) [more | other | things] (options | ways | choices | routes | i can | we can) »>",
    '<^ (two | three | a couple of | a few) (options | ways | choices) »>',
    "what'll it be",
    "<(should | if) ……6 (not | doesn't | isn't | don't | won't) [be] (suit* | work | fit | do | convenient | ideal) ……4 ,, »>",
    '<(plan b | option (a | b | # | one | two) | failing (that | which)) »>',
    '<(rather than | instead of | in (place | lieu) of | in (its | their) place) ……10 (you | i | we) (can | could | may | might) »>',
    '<(up to | your (call | choice | pick) ,, | entirely yours | take your pick) …… or »>',
    // Something else in its place.
    "<what (i | we | i'm | we're) [{adv}] (can | could | able to | might | may | would | 'd) [{adv}] (do | offer | suggest | propose | give you | manage) [you | for you | here] [right now | now | instead | today] (is | now) »>",
    `<~(else | thing | do | what | so | that | until | before | then | once | where | when | how | if | as | than | all | everything | anything | something | way | which | whether | who | please | nor | wish | hope) (i | we) (can | could) [{adv}] !(${NO_OFFER}) [{adv}] !(${NO_OFFER}) …1 »>`,
    `<(^ | ,,) [{adv} | also] (happy | glad) to (${OFFER}) !(you (know | updated) | in touch | sure | a (look | note)) »>`,
    '<(may | might | could | can | shall | let me) [i | me] (propose | suggest | offer [you] | tempt you | interest you) »>',
    '<(as a (workaround | compromise | stopgap | plan b | temporary …2 | second …1 | fallback | middle way | gesture) | [a | one | the] (workaround | compromise | halfway house) (is | would be | might be)) »>',
    '<[you (have | get) | there is | offer you | with] [the | a | your] (choice | pick | option) (of | between | from) »>',
    '<~(not | only) (choose | pick | choosing | decide | select) (between | from | either | whichever | one of | any) »>',
    '<~(is | are | was | be | not) either …… or »>',
    '<(whichever | whatever) [one] (you (like | prefer | fancy | want) | suits | works | is (easier | easiest | best | better | more | quicker | simplest) | sounds)>',
    '<(would | will | might | could | does | is | do) !(that | this | it | he | she | they | i | we | you) …5 (suit | work | do | be (ok | fine | better | easier | good | any good | an option | of interest)) [for you | you] [better | instead | too | as well | at all]> ?',
    '<(perhaps | maybe | possibly | or) (we | you | i) (can | could | might) [{adv}] !(see | check | help | be) »>',
    '<(perhaps | maybe) *ing ……6 (is | would be | might be | works | would work | could work | helps | would help | might help) »>',
    '<feel free to (pick | choose | take | swap | use | order | book | switch | change | select | return | exchange | visit | pop | bring | move | collect | upgrade | buy | stay | try) »>',
    `<(shall | should) (i | we) (${OFFER}) »>`,
    `<(would you like | do you want | want) (me | us) to (${OFFER}) »>`,
    `<(if you'd | if you | if that | if it | if neither | if it's | if that's | if #) …6 (like | prefer | rather | accept | take | no good | doesn't suit | doesn't work | don't suit | too (early | late | small | big) | full) …8 ,, (i | we | you | there | the | it | i've | we've | i'm | we're | i'd | we'd | i'll | we'll | there's | our | just) »>`,
    `<(he | she | they | it) (can | could) [also | still] (${OFFER} | have | do | collect | get | pick | come | visit) !(be) »>`,
    '<if …2 no good …… »>',
    '<(alternatively | as an alternative | otherwise ,, | another (option | way | idea | possibility) | (the | one | your (best | other) | a (good | better | second | quick)) (option | alternative | workaround) (is | would be) | the next best) »>',
    '<(instead | in the meantime | meanwhile) , (you | i | we | here | our | feel | the) !(contact) »>',
    "<you're (welcome | free) to !(dm | contact | ask | reply | send | reach | message | call) »>",
    "<(you | you'll) (can | could | may) (also | always | instead | alternatively) !(dm | tune | keep | pm | contact | reach | call | find | see | check | message | email | be | not | chat | tweet | write | follow | let | ask | tell | look | speak) »>",
    "<(i've | we've | there's) [also | still] [got] (a | an | one | another | #) …2 (slot | table | room | space | seat | spare | free | open | available | left | then as well | tomorrow) »>",
    '<(i | we) also have »>',
    '<(gets you | {number} for) (two | # | {number}) »>',
    '<(but | however) , you (can | could) [{adv}] !(dm | contact | reach | find | see | check) »>',
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
