/** Evidence of feeling: words of anger, fear and disappointment, idioms of one who has had enough, sarcasm, leaving, ordering about; and joy, abuse, jokes. */
import type { PackSource } from '../../engine/pack';

export const feeling: PackSource['customer'] = {
  'own-rage': [
    '~(not | no | never | without | if (it | this) is) (angr* | fuck* | freaking | damn* | bloody | furious* | fuming | livid | raging | outrag* | infuriat* | aggravat* | abysmal* | atrocious | betray* | daylight robbery | deceptive | diabolical | dishonest* | farce* | fiasco | heartless | mistreat* | mockery | negligen* | offensive | appal* | disgust* | disgrac* | ludicrous | ridiculous* | absurd | unaccept* | pathetic* | shocking* | nightmare | joke | laughable | insult* | scam | scammer* | fraud* | robbery | rip (off) | ripped (me | us) off | thieves | thief | thieving | liar | liars | lied | lies | lying (to | about) | useless* | hopeless* | clueless | incompeten* | rubbish | garbage | trash | crap* | shit* | bs | bullshit | suck* | worst | hell | pissed | wtf | ffs | smh | ugh* | grr* | unbelievabl* | unreal | insane | unprofessional* | rude* | arrogan* | dreadful* | misled | mislead* | conned | crook* | criminal* | crime | theft | stealing | robbed | robbing | shady | audacity | disaster* | careless* | disrespect* | harass* | racist | horri* | terribl* | awful* | hate | hated | greedy | gross | filthy | fail | fails | unfair | stupid (app | bot | system | site | machine | company | thing | people | policy) | cheat* | shame | ashamed | fobbed)',
  ],
  'own-hurt': [
    '~(not | no | never | without | if | not too | no need to) (frustrat* | disappoint* | annoy* | irritat* | upset* | distress* | devastat* | humiliat* | embarrass* | agony | mortified | shaking | had my heart set | (given | giving) up | exhaust* | stress* | worr* | concerned | panic* | terrif* | frighten* | scared | scary | anxious | anxiety | nervous | alarming | desperate* | cry | crying | cried | tears | stranded | unhappy | unimpressed | gutted | heartbr* | miserable | sad | sadly | sadden* | depress* | let down | ignored | abandoned | unsafe | in pain | suffer* | lost (trust | faith | confidence | patience) | bummer | regret | regretting | confus* | speechless | horrified | shock* | sick of | fed up | tired | tiring | overwhelmed | losing (sleep | patience | hope | faith | trust | my mind | it | hair) | uncomfortable | discriminat* | ill)',
    'not [at all | exactly | very | too | so | even | really | a] [very | even] (happy | impressed | good enough | acceptable | ok | okay | cool | fair | right | amused | satisfied | pleased | confident | comfortable | great | thrilled | ideal | funny | on | normal | helpful | a good | the (service | experience))',
    '(feel | feels | feeling | felt | treat* [me | us | people | customers] like) [so | very | really | a bit | totally | completely | quite | kind of] (sick | ignored | cheated | let down | stupid | dumb | unsafe | small | awful | bad | down | helpless | lost | used | like | robbed | worse | low | a (number | criminal | mug))',
  ],
  'own-poor': [
    '~(not | no | any) {lousy} …3 {serving}',
    '(unhelpful | unreliable | disorgani* | chaos | inadequate | inconsisten* | substandard | unsatisfactory | unplayable | no stars | poor | worse | lazy | attitude | buggy | unusable | inedible | overpriced | (one | 1 | zero | 0 | two | 2) star* | 0 / 10 | 1 / 10)',
  ],
  'own-fedup': [
    '(had enough | last straw | wake up | step up | here we go | [to] no avail | slap in the face | enough is enough | tired of | done with | come on | seriously | for real | sort (it | this | yourselves) out | sort (this | it) | get it together | do (better | something) | (no | zero) excuse | shame on | what a (joke | mess | shame | waste | day | letdown | nightmare | way to) | mess | messed | screwed | ruin* | spoil* | wast* | {kin} in tears | for (god | fuck) | omg | oh my god | honestly | i give up | not (again | cool | on) | (no | zero | little) (respect | care | empathy | shame | interest) | unresolved | (the | this) runaround | run around | patien* [is | has | was] [been] [running | ran | run] (out | tested) | (been | being) [already | more than | very | extremely | so] patient | at this point | this is (it | how | what | why | the (last | second | third)))',
    '(what | who | where | how | why) [in] the (hell | fuck | f | actual | world | ever)',
    "(can't | couldn't | cannot | don't) (believe | trust | take (this | it | any | much) | stand | even)",
    '(all | the only (thing | answer)) (i | we) (hear | heard | get | got | (was | were | am | are | keep (being | getting)) told)',
    "(that's | this is | that is) (not | no) [an | a | even | really | actually] (answer | help | solution | apology | what i (asked | said | ordered | paid | wanted | meant))",
    "(you | they | u | ur …2 | your …2 | nobody | no one) (don't | doesn't | clearly | could | couldn't | couldnt) [seem to | even | really | actually] (care | give a | bother | want | know what | bothered)",
    '(every [single] time | same [old] (problem | excuses | issue | story | message | answer | thing | error) | how (many | much) (times | more | longer) | over and over | yet another)',
    '(feedback | complaint | complain | complaining | complained | complaints)',
    "~(don't | any | no) (problem | problems | issue | issues | trouble) (again | since | for | every | still | with (your | ur | you))",
  ],
  'own-irony': [
    '(thanks | thx | thank you | cheers | ta) [\ufffc* | guys | so much | a lot | very much] (for (nothing | ruining | wasting | losing | the (delay* | stress | no) | not | never | over* | always | no | making (me | my | us) | keeping (me | us) | leaving (me | us | my) | breaking | ruining | ignoring | cancel* | updating | another | yet | letting | killing | making | charging | sending [me | us] (the wrong | a | nothing)) | a (lot | bunch) $ | to (delay* | the delay* | your | you))',
    '~(thank you | thanks | thank u | thx | ty) so much for',
    "(magically | as usual | as always | oh (great | good | nice | joy | well | wow | look | that's nice | wonderful) | how (nice | lovely | kind | rude) | lucky me | ironic* | adorable | hilarious | what a surprise | love it when | funny (how | that) | congrats | bravo | 👏 | make it make sense | (don't | dont) you (love | just) | supposedly)",
  ],
  'own-orders': [
    '(^ | and | so | just | ,, | now | but | ! | .) [just | now | then] (fix | sort | stop | answer | explain | give (me | us | back | my) | do something | get (me | it | this | back | your | someone) | refund (me | my | it | us) | send (me [my | the] | someone | my) | call me | tell me | make (it | this) | hurry | pay (me | up) | restore | unlock | unblock | respond | reply | read | look at | start | fire | turn | put | let me | come) !(for) »',
    '(i | we) [just | now | only | really] want (to (know why | speak | talk | complain) | my | answers | a (refund | human | manager | person | real | full) | an (explanation | apology | answer) | this (fixed | sorted | resolved) | it (fixed | sorted | gone) | compensation | out | someone | what)',
    "(needs to (be | get | stop | change | contact | call | fix) | need to (fix | sort | stop | do something | get | learn | train | look at | step | up your | change (your | the) | talk about) | you (shouldn't | better | need to (fix | sort | stop | get | learn | do better) | cannot | can't) | why (not | don't you | can't you | aren't | isn't | isnt | hasn't | hasnt | won't))",
    '(is anyone (there | even) | anyone there | anybody there | hello ? | (please | pls) help [me | us] (! | $ | asap | urgent*) | help ! | someone help | sos | asap | immediately | right now | urgent* | emergency | ~(good | fine | working | works | fixed | here) now (! | $) | (answer | help | reply) [me | us | my …2] (now | please !))',
  ],
  rhetorical: [
    '(how is (this | it | that) | how (can | could | do | did) (this | it | you | u | a | an | the | any | they | your …2)) ……8 (possible | acceptable | ok | okay | legal | right | still | run | treat | be | not | lose | take | do | get | have | mess | charge | sell | let | sleep | allow | justify | call | expect | miss) …4 (? | $)',
    '~(which | what | one | ones | where | when | who | much | many | long | size) do you think',
    '(are | r) (you | u) …2 (kidding | serious | joking | for real | people | all | even | having | ever)',
    "(i'm | im | am i | are we | we're | what am i) [just | now | really | still] (supposed | meant | expected | paying) [to | for]",
    '(why | how come) (do | should | must | would | am | are | have) (i | we) [even | still | always | being | got to] (have to | need to | bother | pay* | keep | wait* | chase | explain | charged | making | (only | just) | not)',
    "(what's the point | what is the point | whats the point | what am i (paying | supposed) | what (are | r) (you | u | they) [all | guys | even] (going to do | gonna do | doing !(to) | for | playing) | what (kind | sort) of | what else (can | do) | who (does | do (you | they | u) | thought | pays | can) | is this (a joke | how | some | for real | normal | what | even | it | the) | is (that | this | it) (even | really) | do you (even | know how | people | care | realise | realize | want | expect | ever | all | really) | does (anyone | anybody) [there | even | here] | when will (this | you | it) [guys] (ever | learn | end | finally) | how hard (can | is | could) | why (do | does | is | are | must | has) (you | it | this | your …2 | every* | that | they | there) [guys | people] (always | even | keep | never | constantly | suck | so | such | not | still | always | no) | can you (believe | imagine) | (will | are | do | did | have) (you | u | they) [guys] (ever | even | actually) | since when | whose (idea | fault) | shouldn't (have to | be) | isn't (that | it | this) | remind me | so (i just | what now | now what | basically | much for) | how does (that | this | it) (even | make) | am i (supposed | expected | the only))",
  ],
  'own-faces': [
    '(😡 | 😠 | 🤬 | 😤 | 🙄 | 😭 | 😢 | 💔 | 👎 | 😩 | 😫 | 😒 | 😞 | 😔 | 😑 | 🤥 | 😖 | 😟 | 😨 | 😰 | 🙃 | 🤮 | 😣 | 🤦 | 🤦‍♀️ | 🤦‍♂️ | 🤢 | ☹ | 🙁 | 😐 | 😓 | 😥 | 😪 | 🖕 | 🤡 | 🤨 | 😕 | 😳 | 🤯 | 🥺 | 😬 | 🥲 | sigh)',
  ],
  happy: [
    '(love | loves | loved | loving | enjoy*) (it | this | my | the | your | you | that | them | how (easy | quick | fast | simple)) !(when | how)',
    "~(not | no | less than | nothing | never | oh) (great !(job | start | planning | timing | way | communication | stuff | look | update) | amazing* | awesome | fantastic | brilliant* | wonderful* | perfect* | lovely | superb | incredible | outstanding | impressed | impressive | best | beautiful* | seamless* | flawless* | painless | over the moon | hats off | ecstatic | gorgeous | delicious | helpful | happy | pleased | pleasant | delighted | glad | shoutout | kudos | well done | yay | woohoo | legend | legends | star | hero | grateful | lifesaver | saved (my | the) | 5 stars | five stars | made my (day | week | night | morning) | excellent* | exceptional* | smooth* | joy | a pleasure | thrilled | appreciate | thank an | so (kind | quick | fast | easy | patient) | super (quick | fast | easy | helpful) | that was (quick | fast | easy) | take back (everything | what) | finally a company | never had a (problem | issue) | (can't | cant | cannot) (fault | complain) | better than (expected | ever | i) | would recommend | highly recommend | # / # would | (you | u) [guys | all] (rock | rule) | relieved | thankful | surpassed | exceeded | turned it around | credit where | above and beyond | first try)",
    '(works | working | fixed | sorted | resolved) [now | great | perfectly | ! | quickly | in (# | no | under)] (! | now | great | perfectly | quickly | in #)',
    '(thank you | thanks) (thank you | thanks)',
    '(thank you | thanks | thank u | thx) so much !(for (nothing | ruin* | wast* | los* | break* | making | cancel* | ignor*))',
    '(arrived | came | delivered) ……5 (early | ahead of (time | schedule))',
    '(arrived | came | delivered) (quickly | in # (days | hours))',
  ],
  abusive: [
    '(fuck | screw | f) (you | off | u | this | your | ur)',
    '(go to hell | shut (up | the) | hope you …2 (get fired | rot) | eat shit)',
    '(idiot* | moron* | scum* | bastard* | wanker* | asshole* | arsehole* | dickhead* | prick | twat* | cunt* | retard* | bitch* | clowns | muppets | brain dead | parasites | leeches | dumb bot | stupid (bot | people | idiots) | pigs | motherfuck*)',
  ],
  joking: ['(lol | haha* | lmao | 😂)'],
};
