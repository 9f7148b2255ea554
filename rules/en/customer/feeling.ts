/** How customers show what they feel: words of feeling, exasperation, sarcasm, leaving, pleading; and thanks, jokes, abuse. */

/** Words that carry anger, fear or disappointment wherever they stand; short stems with every ending. */
const BITTER =
  '(so | really | very | i am) nervous | nervous wreck | bummer | unimpressed | ludicrous | racist | freaking out | thanksfornothing | poorshow | fail | appalled | not confident | angr* | fuck* | fucking | damn | goddamn | falsely | furious | fuming | livid | raging | irate | outrag* | frustrat* | disappoint* | disgust* | disgrac* | annoy* | infuriat* | aggravat* | appal* | upset* | distress* | devastat* | humiliat* | embarrass* | betray* | insult* | exhausted | stress* | worried | worrying | worries me | panic* | terrif* | terribl* | horri* | awful* | atrocious | dreadful* | abysmal* | diabolical | ridiculous* | unaccept* | pathetic* | shock | shocking* | shocked | shambl* | nightmare | joke | scam | scams | scammer* | scamming | fraud* | robbery | ripoff | rip-off | thieves | thief | liar | liars | lied | lies | lying (to | about) | useless* | hopeless | incompeten* | rubbish | garbage | trash | crap* | shit* | bs | suck | sucks | sucked | worst | hell | pissed | dissatisf* | unhappy | gutted | heartbr* | miserable | ashamed | shame | shameful | cheat* | misled | mislead* | conned | ignored | abandoned | neglected | insane | madness | wtf | wth | ffs | smh | ugh* | argh* | grr* | unbelievabl* | unprofessional* | rude | subpar | anxious | scared | scary | desperate | crying | in tears | stranded | hate | hated | unfair | inexcusable | unforgiv* | unsafe | unhelpful | dishonest* | decept* | false advertising | bait and switch | crook* | criminal* | theft | stealing | extortion* | shady | sketchy | audacity | farce* | fiasco | disaster* | negligen* | careless* | heartless | cruel | disrespect* | mistreat* | harass* | traumati* | mortified | run around | runaround | given up | losing (sleep | patience) | no sleep | (extremely | so | very | really) (poor | bad | slow | disappointing) | poor (service | customer | show | form | communication | experience | quality) | (bad | poor | terrible) (service | experience) | not (happy | impressed | good enough | acceptable | ok | okay | cool | fair | right) | (feel | feels | feeling) (sick | ignored | cheated | let down | stupid | unsafe | like (a | you | nobody | i))';

/** Spoken by someone who has had enough. */
const EXASPERATED = [
  '(fed up | had enough | enough is enough | sick of | sick and tired | tired of | so done | done with | last straw | beyond a joke | slap in the face | let down | let (me | us) down | love that for me | thanks for nothing | (no | zero) excuse | come on | seriously | unreal | sort (it | this) out | get it together | fix (this | it | your | ur) | do (better | something) | be better | answer me | how hard (can | is) | shame on | wits end | losing my mind | lost my mind | worried sick | the nerve | what a (joke | mess | shame | waste | day | letdown | let-down) | daylight robbery | mess | messed (up | me) | screwed | ruin* | spoilt | wasted | waste of | wasting | a bot | {kin} in tears)',
  '(what | who | where) the (hell | heck | fuck | f | actual)',
  '(are | r) (you | u) …2 (kidding | serious | joking | for real | people | all | even)',
  "(can't | couldn't) (believe | trust | wait any | take (this | it | any | much))",
  '(how is (this | it | that) | how (can | could) (this | it | you | a | an | the | any | they)) ……8 (possible | acceptable | ok | okay | legal | right | still | run | treat | be | not | lose | take | do | get | have)',
  "(i'm | im | am i | are we | we're) [just | now | really | still] supposed to",
  '(why | how come) (do | should | must) (i | we) [even | still] (have to | need to | bother | pay | keep)',
  "(how many (times | more) | how much longer | what's the point | what am i (paying | supposed) | what are you (going to | gonna) do | what r u)",
  '(does | do) (anyone | anybody | any of you | you people) [even | actually] (read | check | look | answer | work | care | reply)',
  "(i've | we've) been [already | more than | very | extremely | nothing but | so] patient",
  '(all | the only (thing | answer)) (i | we) (hear | heard | keep hearing | (was | were | am | are | get | got | keep (being | getting)) told)',
  "(that's | this is) (not | no | hardly) (an answer | answer)",
  '(no | without | zero) [any | prior | advance] (warning | notice | heads up | explanation | apology)',
  '(great | nice | good | brilliant | amazing | fantastic | wonderful | awesome | stellar | outstanding | top | superb | lovely) (job | work | service | start | one) ,, (you | guys | again | not | as usual | $)',
  '(thanks | thx | thank you | cheers) (for (nothing | ruining | wasting | losing | the (delay | runaround)) | a (lot | bunch) $)',
  '(worst | terrible | awful | bad) [customer] (service | experience | company | airline | bank)',
  '(switching | switch | moving | going | leaving | leave | move | taking my business) (to (another | a (different | competitor) | your competitor*) | elsewhere | provider*)',
  "(never | won't be | not) [ever] (again | fly* with | using | buy* from | shop* | order* from | booking | coming back | recommend* | use you)",
  '(lost | losing | lose) (a [loyal | long] customer | my (trust | business | custom) | all (trust | faith) | faith | trust)',
  '(cancel* | clos*) my (contract | subscription | account | membership | service | policy) ……4 (if | now | because | immediately)',
  '(small claims | ombudsman | legal action | sue | suing | report you | file a complaint | writing to complain | reporting (this | you))',
  '(i (demand | deserve | expect*) | i want (a refund | my money | my refund | answers | a human | an explanation | compensation | to (complain | speak to a (human | person | manager))) | give me (my | back)) »',
  '(please anyone | is anyone (there | even) | (please | pls) help [me | us] (! | $ | asap | urgent*) | help ! | sos)',
  '(once again (i | my | we | you | your | the | no | not) | remind me why | straight answer | (anyone | anybody | someone) [please | plz | pls] care to)',
  '(thanks | thank you | cheers | thx) for (not | never | over | always | no | making me | making my | keeping (me | us) | leaving (me | us) | losing | breaking | ruining | ignoring)',
  "(i'm | im | we're) [so | very | really | totally | completely | now | stuck | just] (mad | cross | scared | lost | stuck | stranded | freezing | shaking | at my | beyond | out of pocket | about to (lose | miss) | going to (lose | miss) | gonna (lose | miss))",
  "(you | they) (don't | dont | clearly don't | obviously don't) (care | give a | bother | want)",
  '(every [single] time | same [old] (problem | excuse | excuses | issue | story))',
  "(magically | as usual | as always | (will | are | do) (you | u | they) [guys] ever | oh that's nice | what (are | r) (you | u) (doing | going to do | gonna do) about | how nice)",
  '(price | prices | fare | fares | bill | bills | rent | premium | fees | rates) …3 (go up | goes up | going up | went up | gone up | gone | rise* | hike* | increase* | doubl* | jump*)',
  'why (has | have | is | are | am) …6 {counted} {spell}',
  "shouldn't (have to | be (paying | charged | this))",
  '(being | been) (lied | messed | passed (around | from) | given the run | treated)',
  '(loyal customer | been loyal) …6 (for | since | and | #)',
  '(😡 | 😠 | 🤬 | 😤 | 🙄 | 😭 | 😢 | 💔 | 👎 | 😩 | 😫 | 😒 | 😞 | 😔 | 😑 | 🤥 | 😖 | 😟 | 😨 | 😰 | 🙃 | 🤮 | 😣 | 🤦 | 🤦‍♀️ | 🤦‍♂️)',
];

export const feeling = {
  upset: [`~(not | no | never | don't | any | without | isn't | if (it | this) is) (${BITTER})`, ...EXASPERATED],
  happy: [
    '~(no) (thank you | thanks | thx | ty | thank u) (so much | very much | a lot | again | guys | for !(nothing | the (delay | wait)))',
    '(love | loves | loved | loving) (it | this | my | the | your | you | that | them)',
    '~(not | no | hardly) (great | amazing | awesome | fantastic | brilliant | wonderful | perfect* | lovely | superb | fabulous | stellar | incredible | outstanding | impressed | best | beautiful | gorgeous | delicious | helpful | happy | pleased | delighted | chuffed | glad | over the moon | shoutout | shout-out | shout out | kudos | well done | cheers | yay | woohoo | made my (day | week | night))',
    '(works | working | fixed | sorted | solved) (now | great | perfectly)',
    '(it arrived | got it) (today | and)',
    '(lol | haha*)',
  ],
  abusive: [
    '(fuck | screw | f) (you | off | u)',
    '(go to hell | shut (up | the) | kill yourself | hope you …2 (lose your | get fired | choke))',
    '(idiot* | moron* | scum* | bastard* | wanker* | asshole* | twat* | cunt* | retard* | bitch | clowns)',
  ],
  joking: ['(lol | haha* | lmao | hehe* | just kidding | jk | 😂)'],
};
