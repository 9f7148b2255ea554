/** Evidence of trouble: what broke, what was done to the teller, what is missing or refused, how often and how long, what it costs them. */
import type { PackSource } from '../../engine/pack';

export const trouble: PackSource['customer'] = {
  /** Broken by its nature, whoever tells it. */
  'own-broken': [
    '~({own} | is it | never) {broken}',
    '~{own} (died | broke | shrank | shrunk | came | gave | stopped | ripped | split | peeled | snapped | fell | went) [straight | right | clean] (apart | off | down | up | out | through | away | loose | undone | working | charging | loading | dead | black | blank | haywire | wrong | bad | (after | within | in) (one | a | # | {counted} | the first | just))',
    "(app | site | website | internet | service | services | server | servers | system | systems | network | connection | power | line | lift | wifi | everything | broadband | heating | water | card reader | elevator | boiler | phones | trains | ac | aircon | gas | electricity | tv | phone | email | page | checkout | signal) [in …2 | & …2 | and …2] [is | are | was | been | has been | has | went | goes | 's | gone | keeps | all] [completely | still | all | totally] [been | going] (down | out | off | dead | dropping | slow | crash* | freez* | cutting | die | dies | died | broke | fail*)",
    "~(i | i'm | come | get | calm | put | write | went | back) (is | are | been | be | went | goes | going | completely | all) (down | out [again | since | for | all | in | $]) !(to | with)",
    '(hair | glass | plastic | bug | mould | mold | metal | insect | bone | stone | maggot* | fly | nuts | pork | meat | rats | rat | mice | mouse | worm | worms | slug | spider | cockroach* | roach* | bed bugs | bedbugs | blood | stain | stains | leak | damp | mould | smell | water) [was | were] (in | inside | on | all over | running | pouring | coming | came | everywhere | dripping) [of | down | through | out of] (my | the | our | a | it | your)',
    '(stank | smells | smelled | smelt | tastes | tasted) [so | really | like | of | awful | bad | funny | off | horrible | weird]',
    '(got sick | food poisoning | raw in | still raw | undercooked | stone cold | went cold | cold (food | fries | coffee | pizza | meal) | soggy | mouldy | moldy | off milk | out of date | past its)',
    '(deleted | wiped | erased | lost | reset | reverted | removed) (all | my | itself | every* | half | our)',
  ],
  /** Told as a report is: errors, faults, issues. */
  'own-tech': [
    '(error | errors | bug | bugs | bugged | fault | faults | faulty | dropping | drops | disconnect* | smokes | smoking | smoke | sparks | beeping | rattl* | drains | draining | 404 | locked (out | me) | loop | spinning | buffering | timed out | time out | times out | timeout | pixelated | blurry | distorted | crackl* | flicker* | garbled | gibberish | unresponsive | lagging | corrupted | infinite | blank | white screen | blue screen | grey screen | not responding)',
    '(have | having | had | got | get | getting | experiencing | facing | many | ongoing | constant | recurring | same | another | major | serious | an | a) [a | an | some | the | this | so | many | lots of | {adv}] [similar | same | major | serious | big | recurring | login | technical | weird | connection] (problem | problems | issue | issues | trouble | troubles | difficulty | difficulties | glitch* | outage*) !(solved | resolved)',
    '(issue | problem | matter | case | ticket) ……3 (not [been | yet] (resolved | fixed | solved) | unresolved | persists | remains | continues | ongoing | open)',
  ],
  /** Done by the company or its things, or suffered by the teller. */
  'own-done': [
    '~({own} | {no} | if | that | thank) {company} [guys | people] [have | has | had | just | all | then | also | {adv} | keep | keeps | kept | simply] [{adv}] (*ed | sent | told | said | took | gave | lost | broke | left | threw | shut | put | made | let | ate | hit | sold | came | went | drove | hung | cut | forgot | swore | spoke | sat | stole | spilt | got | hid | lied | blew | held | done | did | billing | charging | sending | asking | telling | changing | cancelling | canceling | ignoring | messing | moving | closing | taking) !(by | for my | a great)',
    '(my …2 | our …2 | it | we | i | and | order | flight | parcel | account) [has | have | had | just | also | {adv}] (was | were | got | been | being | is being | gets) [just | never | also | suddenly | wrongly | randomly | already | then | it | now | {adv}] [told | left | made | given] ({harmed} | *ed | told | left | sent | given | taken | put | hit | held | stuck | cut | made | thrown | stolen | broken | shut | sold | kept | hung | forgotten) !(in to | with my (friend | family))',
    '^ [\ufffc* | so | just] [been | got | still | being | have been | has] {harmed} [to | at | in | on | for | twice | again | and | by | from | my | our | without | me]',
    '(was | were | been | got | get | gets | is | are | being | had | have | my | our) [just | never | also | suddenly | wrongly | randomly | already | then | it | them | {thing}] {harmed} !(i | in my)',
    "~({own}) {harmed} [by | up] (my | our | me | us | his | her | their | mum's | on me | {number} | twice | again)",
    '~({own}) {thing} …3 ({harmed} | moved | changed | late | missing | dead | down | stuck | wrong | disappeared | died | gone | nowhere | slow | cold | short | broken | empty | lost)',
    "~({own} | (i'm | im | am i) [{adv}]) (missing | late | lost | delayed | delays | delay | delaying | overdue | wrong | wrongly | incorrect* | rude* | missed | cancellation* | cancelled | canceled | rescheduled | pushed back | put back | held up) !(july | august | fee | fees | checkout | check-out | check-in | property | way | reason | i | {kin} | my (phone | wallet | card | key | keys))",
    '(still in | stuck (in | at | on | with | here | outside | behind)) !(my)',
    '(rude* | unhelpful | shout* at | yelled | hung up | hangs up | laughed | laughing | rolled (his | her | their) eyes | swore | snapped at | filthy | dirty | dangerous | unsafe | burn* (my | me | her | his) | injur* | ignored | ignores | ignoring | nearly got hit | mess* (up | with) | passed (around | from) | transferred (to | # | three | four | five | around) | bounced)',
    '(since | after | ever since | thanks to) (the | your | ur | this | last | i | updating | a) [new | latest | last | recent | night*] (update* | updating | patch | upgrade* | version | migration | fix | change | installing)',
    '(update | patch | version | firmware | ios | os | fix | # . #) …6 (killed | broke | ruined | messed | drain* | slow* | deleted | removed | made | bricked | wiped | crash* | worse)',
    '(why | how come) (did | have | has | was | were | am | is | are) (you | they | i | my | our | your …2 | the …1) [been | just | all | being | keep] ({harmed} | *ed | substitut* | swapp* | chang* | mov* | sent | taken | told | getting | being | so)',
    '(charged | billed | debited | taken | deducted | took | invoiced | paid | charging | billing | charge | pay) ……6 (twice | double | again | two times | three times | extra | without | wrong* | after i | for nothing | never | not | too much | more than | instead | even though | incorrectly | when | but | full price | for (something | a) | no (cash | show) | late fee | equipment | returned | higher)',
    '(unauthori* | fraudulent | random | unknown | unexpected | mystery | hidden | duplicate | unexplained | extra | another | pending | overdraft) ……3 (charge* | payment* | fee* | debit* | transaction* | from you | on my (card | bill | account | statement))',
    'never (signed up | agreed | subscribed | ordered | asked for | authori* | requested | bought)',
  ],
  /** Wrong, short, or other than promised. */
  'own-wrong': [
    '~(i (ordered | entered | typed | put | picked | chose | bought | gave | selected) …2) (wrong | incorrect | different | another | someone else* | somebody else* | other) [{adv}] (item | items | order | size | colour | color | product | one | address | name | date | amount | price | shoe* | part | parcel | model | bag | meal | food | seat* | info | information | number | bill | form | time | rate | box | room | charge | family | door | person | house | customer | invoice | answer | stuff | thing | things)',
    '(promised | told | said | guaranteed | assured | supposed | meant | should | was to | booked | ordered | paid | asked | requested | bought | due | expected | advertised | waited | saying | says) ……10 (but |and | yet | now | ,, | . | however | when) [i | it | we | they | only | then | now | got | still | u | instead] (never | nothing | nobody | still | no | nobody | not | {no} | got | received | was | were | given | came | arrived | sent | gave | now | late | instead | only)',
    '(came | come | arrived | turned up | delivered | sent | gave | got | received | served | given | sold) [me | us | my | our | it | the …2] …3 (without | broken | empty | cold | late | wrong | damaged | missing | open | opened | wet | dead | used | raw | half | someone else* | short | fake | instead | torn | dented | to (my neighbo* | a neighbo* | the wrong | next door) | upside)',
    '(only | just) (got | received | came | sent | delivered | gave | contains | contained) (# | half | one | two | part | some)',
    "(instead of | rather than | supposed to | meant to | should have | should of | should've | shouldve | was due | were due | due (on | by | in | last | yesterday | acc*) | not what (i | we) | nothing like | not as (described | advertised) | as promised | as advertised | false* | mis-sold | missold | misinform* | contradict* | inconsistent | opposite | mismatch* | overcharg* | shortchang* | extra charge | half (the | of | empty | my) | too (small | short | long | big | tight | thin | late | soon | early))",
    '(latest excuse | excuses | excuse | blaming | blamed | made (it | things) worse | behind a pillar | debt (letter | collector*) | on your end | your side | (your | ur) [own] (mistake | error | typo | fault))',
    '((# x | triple | double | times | more | higher | slower | less | lower | later | smaller | worse) (than | the | what) | # x | ran out | (paying | pay | paid | payed) for # | (getting | got | get) # | (swapped | mixed up | misspelled | misspelt | out of sync | behind schedule | secs behind | sec behind | doubled | tripled) | not # | came with)',
    '(# (of | out of | /) (the | my) # | one of (the | my) | two of (the | my) | half of (the | my)) ……4 (broken | missing | smashed | cracked | wrong | dead | shattered | bad | cancelled)',
    "(does not | doesn't | do not | don't | didn't | did not | not) [even | quite] (match | add up | exist | fit | tally | look like | correspond | reflect | recline | include | make (any sense | sense))",
  ],
  /** Not there, not working, not let in, not answered. */
  'own-dead': [
    '(shows | showing | says | saying | gives | gave | giving | get | getting | gets | got | throws | keeps | displays) [me] (a | an | the | some) …2 (error | errors | message | blank | white | code | 404 | failure | warning | fault)',
    "~(i | we | i'd | you | would | if …4 | be | please) {no} [{adv}] [been | even | yet | be | get | let | seem to] [be] {works}",
    "(can't | cant | couldn't | can not | cannot | could not | unable to | won't let me | wont let me | not letting me | wouldn't let me | not able to | impossible to | doesn't let me | not allow* [me] [to] | refuses to | fail* to | struggling to) [{adv}] [seem to | even | get to | fully] ({reach} | {works})",
    '(tried | did | done | followed | been through) [to do] (everything | all (that | of | this | the) | it all | multiple | several | every | that (already | and | too))',
    "(tried | trying | been trying) …6 (but | and | still | keeps | no | not | nothing | didn't | doesn't | wont | won't | fail* | since | for {counted})",
    "(can't | couldn't) [even] (see | hear | sleep | eat | do) (a (thing | word) | anything)",
    "(not working | isnt working | isn't working | aren't working | doesnt work | doesn't work | dont work | didn't work | didnt work | didn't help | doesn't help | won't work | wont work | stopped working | stop working | wont (load | open | start | turn) | no longer (work* | able | availab*))",
  ],
  'own-unheard': [
    "(haven't | hasn't | havent | hasnt | never | didn't | didnt | not | have not | has not | don't | dont | yet to) [{adv}] [even | yet] [been] ({given} | reflect* | credited | refunded | called | contacted | answered | resolved) [my | the | a | any | it | anything | back | from | your | our]",
  ],
  'own-none': [
    '(nowhere (to be | in | near) | gone missing | never (came | arrived | showed | turned | got | received | happened | called | rang | appeared | worked | returned | answered | replied | heard | delivered | got) | no show | unanswered | ignored | crickets | radio silence | silence | does nothing | did nothing | goes nowhere | blank | keep (declining | failing | getting) | keeps (*ing) | kept (*ing))',
    '({nobody} | no one | not one person | not a soul) …4 [{answers} | *ed | *ing]',
    '(nothing | none of it | none of them | neither) [is | has | was | seems to] [being | been] (print* | work* | happen* | open* | play* | connect* | arriv* | came | come | done | help* | chang* | mov* | show* | load* | respon* | yet | so far | since | back | , | . | $)',
    '(no | zero | without | lost | lack of | not any | little) [{adv}] [a | tracking | proper | hot | phone | mobile | valid | one | sign of | working | my | single] ({deliverable} | {serving} | show | idea when | way to | place to | room | seat | seats | water | luck | joy | eta | record | trace | change | difference | improvement | option)',
  ],
  /** Told once more, or for long. */
  'own-again': [
    '(still | yet) !(get it | understand | see | know | sure | love | want)',
    '(again | second time | third time | once more | ever since | anymore | any more | all day | all week | all night | all morning | all month | for ages | forever | months later | weeks later | days later | hours later | constantly | continually | continuous* | continues | repeatedly | always | daily | nightly | every (day | time | night | week | month | morning | single | few | other))',
    '(keep | keeps | kept) [on] (*ing | me | us)',
    '(happen* | occur* | did this | going on | doing this) …4 (again | before | times | every | always | still | as well | since | weeks | months)',
    '({nth} | third | fourth | fifth | three | four | five | six | several | multiple | many | numerous | various | both | #) [different | private | phone | separate | unanswered | more | bloody | of your] {contact} [now | already | and | in a row | this | asking | today | with | later]',
    '(on hold | been holding | kept waiting | still waiting | keep waiting | waiting | waited | queue* | queuing | chasing | chased)',
  ],
  'own-long': [
    '~(customer | customers | member | fan | subscriber | user | loyal | with you) (been | on hold | for | past | last | over | after | took | takes | taken | spent | wait* | in | almost | nearly | than | lost | wasted | another | of | approx* | hold) [here | on hold | for | waiting | on | in | over | like | hold | queue* | the | the phone | line | about | literally | at least | past | last] [almost | nearly | more than | over] {counted} [and a half | full | whole | more | business | bloody | good | solid | working] {spell}',
    "(it's been | its been | it has been | been (open | pending | processing | off | out | down | broken | like this | gone | without | dead) | since (monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday | last | this morning | january | february | march | april | may | june | july | august | september | october | november | december | #))",
    '{counted} [business | working | full | whole] {spell} (late | later | delay* | wait | on hold | with | without | and | not | now | straight | in a row | to | since | of | ago | after | running | just)',
    '(day | week | month | year | hour | night | attempt | round | time | ticket | case | visit) (# | two | three | four | five | six | seven | eight | nine | ten)',
    '{nth} {spell}',
  ],
  /** What hangs on it. */
  'own-stakes': [
    "(tomorrow | tonight | tmrw | in # …1 | in an hour | due (at | on | in | today) | deadline* | by (tomorrow | tonight | monday | friday | now) | leaves in | leaving | flight | wedding | exam* | interview | funeral | surgery | hospital | a&e | birthday | party | christmas | xmas | graduation | holiday | holidays | honeymoon | anniversary | meeting | presentation | keynote | rent | salary | wages | mortgage | medication | medicine | meds | insulin | inhaler | for work | my job | my shift | work from home | my business | clients | vomit* | throwing up | allerg* | coeliac | celiac | asthma* | pregnan* | headache* | rash | ill | broke | evict* | overdraft | starving | freezing | cold | dark | heat | no money | out of pocket | can't (work | afford | pay | eat | sleep) | missed my | miss (my | our | the) | late for)",
    "(my | our | a | the | with | two | #) [# year old | # yr old | poor | little | disabled | sick | late | whole | small | elderly] ({kin} | kids' | kid's | house | kitchen | car | carpet | ceiling)",
    "(she's | he's | i'm | at) [only | nearly] #",
    '(laughed | stole | ate | shouted | stuck | flooded | bricked | vanished | gone | lost | killed | worse | smashed | soaked | threw | thrown | dumped | collapsed | locked)',
  ],
  /** What the teller did, in vain. */
  'own-effort': [
    "(i | we | ive | i've | we've) [have | had | even | already | just | specifically | then | literally | {adv}] (paid | followed | booked | was promised | were promised | was told | were told | been told | have to | had to | having to | ordered | took | waited | walked | drove | stood | sat | tried | called | emailed | rang | phoned | messaged | wrote | written | sent | asked | requested | reported | complained | spent | stayed | contacted | chased | explained | provided | uploaded | filed | submitted | filled | returned | subscribed | bought | done (that | this | it | everything | all | both))",
    '^ [\ufffc* | so | just] [already | just] (paid | booked | called | waited | ordered | tried | spent | asked | told | drove | stood | sat | waiting | trying)',
    '{company} [have | has | had | just | {adv}] (promised | told | said | says | say | claim* | swore | assured | confirmed | keep saying | keep telling | blame | insist*)',
  ],
  'own-money': [
    '(£ | $ | € | # (pounds | euros | dollars | quid | bucks | rs | usd | gbp | eur | k | e) | money | cash | cost (me | us) | costing | expensive | hard earned | savings)',
  ],
};
