/** What says little by itself and much together: negations, who is spoken of, how one asks; and what speaks against a complaint. */
import type { PackSource } from '../../engine/pack';

export const shape: PackSource['customer'] = {
  'own-your': ['(your | ur | yours)'],
  'own-but': [
    '(but | and now | even though | although | despite | only to | because of | so (i | we) | and then | then | instead | except | yet | however)',
  ],
  'own-so': [
    '^ [\ufffc*] (so | oh | wow | just | really | apparently | yeah | yea | no | nope | well | ok so | lol | hey [\ufffc*] | yo | dear [\ufffc*] | look | listen | right | update | honestly | finally | this | that | ok but | and)',
  ],
  'own-why': ['^ [\ufffc*] [so | but | and | hey | hi | ok] [\ufffc*] (why | y | how come)'],
  'own-they': [
    "(they | they're | them | their | he | she | his | staff | driver | drivers | courier | agent | manager | someone | nobody | people | guy | guys | lady | man | woman)",
  ],
  civil: [
    '(please | pls | plz | kindly | hi | hello | hey | good (morning | afternoon | evening) | would be grateful | would appreciate | appreciated | cheers | grateful)',
    '(thanks | thank you | thx | thank u | ty | many thanks) !(to | for (not | nothing | ruining | making))',
    '(sorry (to | for | but | if) | silly q* | quick (question | q) | just checking | just wondering | wondering | no rush | curious | whenever | when you (can | get) | not urgent)',
  ],
  'own-asks': [
    '(can | could | would | may) (you | u | i | someone | anyone | we) !(believe | not | even)',
    '^ [\ufffc*] [hi | hello | hey | so | and | ok | also | quick question | question] (how (do | does | can | much | long | many | is | are | would | should) | what (is | are | does | do | time | kind | size | happens | would | should | if | else) | whats | when (is | are | do | does | will | can) | where (is | are | do | can) | which | who (do | can | is | should) | can | could | do (you | i | we) | does | is (there | it | the | this | my) | are (there | the) | will | would | should | may | any)',
    '(any (way | timeframe* | update* | idea* | chance | news | help | eta) | little help | how (do | can | would) (i | we) | how to | what should | is (it | there) [a | any] (possible | way) | am i (able | right | allowed | eligible) | do i (need | have))',
  ],
  'own-wish': [
    "(would like | want to | wanted to | i'd like | i'd love | need to | looking (for | to) | wondering | thinking (of | about) | planning | hoping to | trying to (find | decide | understand | work out | figure) | interested | would (it | be | love) | suggestion | feature request | wish | add | just (checking | confirming | realised | realized | noticed | found out | letting) | fyi | for info | let you know | thinking | new to this)",
  ],
  'own-if': [
    "(if | in case | when (i | it | the) | what happens | suppose | before i | after i | unless | whether | or | once) !(you (don't | dont))",
  ],
  'own-mine': [
    "(i | my | i've | we) [have | just | think i | must have | might have] (accidentally | forgot | misplaced | dropped | spilled | changed my mind | messed up | ordered the wrong | entered the wrong | typed the wrong | typed | chose the wrong | picked the wrong | booked the wrong | put the (wrong | batteries) | lost my | wired | broke my | locked myself | misread | missed my | overslept | clicked | left (my | a) | failed my | was too slow | lost my)",
    '(my [own] (fault | mistake | bad | error) | by mistake | by accident | accident* | oops | whoops | silly me | ^ [i] (left | lost | forgot | dropped | broke) (my | a | the) |  i was wrong | i misread | wrong (plan | date) when i)',
  ],
  'own-others': [
    "(passed away | died | death | my late | (my | the | our) (landlord* | neighbo* | ex | bank | employer | boss | school | doctor | cat | dog) | someone (hacked | stole | is | has | keeps | took | used) | hacked | lightning | (not | isnt | isn't) (your | ur | anyone's | anybody's | nobody's) (fault | doing) | nobody's fault | i know (it's | its) | burglar* | burgled | mugged | pickpocket* | another company | a seller | the seller | seller | ebay buyer | traffic | weather | storm | snow | strike | phish* | (scam | fake) (call | text | email | message | link | site) | is (this | that | it) (you | from you | real | legit | genuine) | looks fishy | suspicious | police | customs | government | virus | covid | buyers)",
  ],
  'own-price': [
    '(price | prices | pricing | priced | fare | fares | premium | rates | fee | fees | tariff | subscription cost | charge for | cheaper | competitor* | for half | half the price | discount | price match* | increase | hike* | worth it | too expensive | new customers | required to | policy | policies | rule | rules | discontinued | no longer (sell | stock | do | offer) | why do (you | u) (charge | not) | pay for | cost)',
  ],
  'own-solved': [
    '(thank you | thanks | thank u | cheers) [so much | very much | a lot | again | guys | \ufffc*] for (sorting | fixing | resolving | helping | the (quick | help | fast) | your help | getting | listening)',
    '(found (it | the parcel | my) | never mind | nevermind | works now | working now | all good | all sorted | sorted now | it worked | that worked | is working | been resolved | been fixed | got it | no worries | no biggie | no problem | no stress | my bad)',
  ],
  'own-jest': ['(lol | haha* | lmao | hehe* | jk | 😂 | 🤣 | 😊 | 🙂 | 😀 | ❤ | 💛 | 🙏 | ⭐ | 😍 | 🎃 | 😉)'],
};
