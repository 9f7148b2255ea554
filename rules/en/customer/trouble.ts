/** Evidence of trouble: what broke, what was done to the teller, what is missing or refused, how often and how long, what it costs them. */
import type { PackSource } from '../../engine/pack';

export const trouble: PackSource['customer'] = {
  /** Broken by its nature, whoever tells it. */
  'own-broken': [
    '~({own} | is it | never) {broken}',
    '~({own}) (died | broke | shrank | came | gave | stopped | split | snapped | fell | went) [straight | right | clean] (apart | off | down | up | out | through | away | loose | working | charging | loading | dead | black | blank | wrong | bad | (after | within | in) (one | a | # | {counted} | the first | just))',
    "~(i | i'm | come | get | calm | put | write | went | back) (is | are | been | be | went | goes | going | completely | all) (down | out [again | since | for | all | in | $]) !(to | with)",
    '(hair | glass | plastic | bug | mould | metal | bone | stone | fly | blood | stain | leak | damp | smell | water) [was | were] (in | inside | on | all over | running | pouring | coming | came | everywhere) [of | down | through | out of] (my | the | our | a | it | your)',
    '(stank | smells | tasted) [so | really | like | of | awful | bad | off | horrible | weird]',
    '(deleted | wiped | erased | reset | removed) my',
    '(deleted | wiped | erased | lost | reset | removed) (all | itself | every* | half | our)',
  ],
  /** Told as a report is: errors, faults, issues. */
  'own-tech': [
    '(error | errors | bug | fault | faulty | dropping | disconnect* | smoke | gibberish | 404 | drops | (white | blank) (page | pages | screen) | permission denied | locked (out | me) | buffering | timed out | blurry | blank | not responding)',
  ],
  /** Done by the company or its things, or suffered by the teller. */
  'own-done': [
    '~({own} | {no} | if | that | thank) {company} [guys | people] [have | has | had | just | all | then | also | {adv} | keep | keeps] [{adv}] (*ed | sent | told | said | took | gave | lost | broke | left | threw | shut | put | made | let | ate | hit | sold | came | went | hung | cut | forgot | spoke | sat | stole | got | lied | held | done | did | billing | charging | sending | asking | telling | changing | cancelling | canceling | moving | closing | taking) !(by | for my | a great)',
    '^ [\ufffc* | so | just] [been | got | still | being | have been | has] {harmed} [to | at | in | on | for | twice | again | and | by | from | my | our | without | me]',
    '(was | were | been | got | get | gets | is | are | being | had | have | my | our) [just | never | also | randomly | already | then | it | them | {thing}] {harmed} !(i | in my)',
    '~({own}) {thing} …3 ({harmed} | moved | changed | late | missing | dead | down | stuck | wrong | disappeared | died | gone | nowhere | slow | cold | short | broken | lost)',
    "~({own} | (i'm | im | am i) [{adv}]) (missing | late | lost | delayed | delay | overdue | wrong | incorrect* | rude* | missed | cancelled | canceled | rescheduled | pushed back | put back) !(july | august | fee | fees | checkout | check-out | check-in | property | way | reason | i | {kin} | my (phone | wallet | card | key | keys))",
    '(rude* | unhelpful | shout* at | yelled | hung up | laughed | swore | dirty | dangerous | burn* (my | me | her | his) | ignored | messed (up | with) | passed (around | from) | transferred (to | # | three | four | five | around))',
    '(unauthori* | random | mystery | hidden | duplicate | extra | another | pending | overdraft) ……3 (charge* | payment* | fee* | debit* | transaction* | from you | on my (card | bill | account | statement))',
  ],
  /** Wrong, short, or other than promised. */
  'own-wrong': [
    '(promised | told | said | supposed | meant | should | was to | booked | ordered | paid | asked | requested | bought | due | expected | advertised | waited | saying | says) ……10 (but |and | yet | now | ,, | . | however | when) [i | it | we | they | only | then | now | got | still | u | instead] (never | nothing | nobody | still | no | nobody | not | {no} | got | received | was | were | given | came | arrived | sent | gave | now | late | instead | only)',
    '(instead of | supposed to | meant to | was due | due (on | by | in | last | yesterday | acc*) | not what (i | we) | nothing like | not as (advertised) | as advertised | false* | opposite | overcharg* | half (the | of | my) | too (small | short | long | big | late | early))',
    '((# x | double | times | more | higher | slower | less | lower | later | worse) (than | the | what) | # x | ran out | (paying | pay | paid) for # | (getting | got | get) # | (swapped | mixed up | out of sync | sec behind) | not # | came with)',
    '(# (of | out of | /) (the | my) # | one of (the | my) | two of (the | my) | half of (the | my)) ……4 (broken | missing | smashed | cracked | wrong | dead | shattered | bad | cancelled)',
  ],
  /** Not there, not working, not let in, not answered. */
  'own-dead': [
    "~(i | we | i'd | you | would | if …4 | be | please) {no} [{adv}] [been | even | yet | be | get | let] [be] {works}",
    '(unable | not able) to',
    "(tried | trying | been trying) …6 (but | and | still | keeps | no | not | nothing | didn't | doesn't | wont | won't | fail* | since | for {counted})",
  ],
  'own-presumed': [
    '(be | get | getting | gets | gotten) [it | this] (fixed | resolved | sorted | restored | rectified | back (up | online | on) | up again | working again)',
    "(what's | whats | what is | what has | what the hell) (happening | happened | going on | wrong | up with)",
    'what (happen | happened | went wrong) [to | with | ? | here | there]',
  ],
  /** What is read on a screen or a paper, told as a report is. */
  'own-shows': ['(shows | showing | reads | lists | displays)'],
  'own-still': [
    "still !(*ed | get | have to | be | use | possible | available) (*ing | says | say | shows | show | no | nothing | not | being | has | have | the | can't | won't | hasn't | haven't | isn't | doesn't | didn't)",
  ],
  'own-none': [
    '({nobody} | no one) …4 [{answers} | *ed | *ing]',
    '(nothing) [is | has | was | seems to] [being | been] (print* | work* | happen* | open* | play* | connect* | arriv* | came | come | done | help* | chang* | mov* | show* | load* | respon* | yet | since | back | , | . | $)',
    '(no | zero | without | lost | lack of | little) [{adv}] [a | tracking | hot | phone | mobile | valid | one | sign of | working | my | single] ({deliverable} | {serving} | show | idea when | way to | room | seat | seats | water | luck | joy | eta | record | trace | change | difference | option)',
  ],
  /** Told once more, or for long. */
  'own-again': [
    '(again | second time | third time | once more | ever since | anymore | any more | all day | all night | for ages | days later | constantly | continually | continuous* | repeatedly | always | every (day | time | night | week | month | morning | single | few | other))',
    '({nth} | third | fourth | fifth | three | four | five | six | several | multiple | many | both | #) [different | private | phone | more | of your] {contact} [now | already | and | in a row | this | asking | today | with | later]',
    '(on hold | still waiting | waiting | waited | queue*)',
  ],
  'own-long': [
    '~(customer | customers | member | fan | subscriber | user | loyal | with you) (been | on hold | for | past | last | over | after | took | takes | taken | spent | wait* | in | almost | nearly | than | lost | wasted | another | of | approx* | hold) [here | on hold | for | waiting | on | in | over | like | hold | queue* | the | the phone | line | about | literally | at least | past | last] [almost | nearly | more than | over] {counted} [full | whole | more | business | good | working] {spell}',
    "(it's been | its been | it has been | been (open | pending | processing | off | out | down | broken | gone | without | dead) | since (monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday | last | this morning | january | february | march | april | may | june | july | august | september | october | november | december | #))",
    '{counted} [business] (days | weeks | week | months | years) ago',
    '{counted} [business | working | full | whole] {spell} (late | later | delay* | wait | on hold | with | without | and | not | now | straight | in a row | to | since | of | after | running | just)',
    '(day | week | month | year | hour | night | round | time | ticket | case | visit) (# | two | three | four | five | six | seven | nine | ten)',
    '{nth} {spell}',
  ],
  /** What hangs on it. */
  'own-stakes': [
    "(tomorrow | tonight | tmrw | in # …1 | in an hour | due (at | on | in | today) | deadline* | by (tomorrow | tonight | monday | friday | now) | leaves in | leaving | flight | wedding | exam* | interview | funeral | surgery | hospital | a&e | birthday | party | christmas | xmas | graduation | holiday | holidays | honeymoon | anniversary | meeting | presentation | rent | salary | mortgage | medication | medicine | insulin | inhaler | for work | my job | work from home | my business | clients | allerg* | coeliac | asthma* | pregnan* | headache* | rash | ill | broke | overdraft | freezing | cold | dark | heat | no money | can't (work | afford | pay | eat | sleep) | missed my | miss (my | our | the) | late for)",
    "(she's | he's | i'm | at) [only | nearly] #",
  ],
  /** What the teller did, in vain. */
  'own-effort': [
    "(i | we | ive | i've | we've) [have | had | even | already | just | specifically | then | literally | {adv}] (paid | followed | booked | was promised | was told | were told | been told | have to | had to | having to | ordered | took | waited | walked | drove | stood | sat | tried | called | emailed | rang | phoned | wrote | sent | asked | requested | reported | complained | spent | stayed | contacted | chased | uploaded | filed | submitted | filled | returned | subscribed | bought | done (that | this | it | everything | all | both))",
    '^ [\ufffc* | so | just] [already | just] (paid | booked | called | waited | ordered | tried | spent | asked | told | drove | stood | sat | waiting | trying)',
    '{company} [have | has | had | just | {adv}] (promised | told | said | says | say | claim* | swore | confirmed)',
  ],
  'own-money': ['(£ | $ | € | # (pounds | euros | dollars | quid | usd | eur | k) | money | cash | cost (me | us) | expensive | savings)'],
};
