/** What says little by itself and much together: negations, who is spoken of, how one asks; and what speaks against a complaint. */
import type { PackSource } from '../../engine/pack';

export const shape: PackSource['customer'] = {
  'own-your': ['(your | ur | yours)'],
  'own-so': [
    '^ [\ufffc*] (so | oh | wow | just | really | apparently | yeah | yea | no | nope | well | ok so | lol | hey [\ufffc*] | yo | dear [\ufffc*] | look | listen | right | update | honestly | finally | this | that | ok but | and)',
  ],
  'own-why': [
    '^ [\ufffc*] [so | but | and | hey | hi | ok] [\ufffc*] (why | y | how come)',
    "(why | how come) (is | am | are | was | were | do | does | did | would | will | have | has | can't | my | the | i | you | it | this | your | we)",
  ],
  'own-fix': ['(please | pls | plz) (fix | sort | stop | explain | tell me why | do something | look into | bring | help)'],
  civil: [
    '(please | pls | plz | kindly | hi | hello | hey | good (morning | afternoon | evening) | would be grateful | would appreciate | cheers | grateful)',
    '(thanks | thank you | thx | ty | many thanks) !(to | for (not | nothing | ruining | making))',
    '(sorry (to | for | but | if) | silly q* | quick (question | q) | just checking | just wondering | wondering | no rush | curious | whenever | when you (can | get) | not urgent)',
  ],
  'own-asks': ['(can | could | would | may | do) (you | u | i | someone | anyone | we) !(believe | not | even)'],
  /** Whom else it touches. */
  'own-people': ['(someone | people | (my | our | her | his | a) ([young | old] {kin}))'],
  'own-mine': [
    "(i | my | i've | we) [have | just | think i] (accidentally | forgot | dropped | spilled | messed up | typed the wrong | typed | chose the wrong | put the (wrong | batteries) | lost my | wired | broke my | missed my | clicked | left (my | a) | failed my | was too slow | lost my)",
    '(my [own] (fault | mistake | bad | error) | by mistake | by accident | accident* | oops | ^ [i] (left | lost | forgot | dropped | broke) (my | a | the) | wrong (plan | date) when i)',
  ],
  'own-others': [
    "(passed away | died | my late | (my | the | our) (landlord* | neighbo* | ex | bank | boss | school | doctor | cat | dog) | someone (hacked | stole | is | has | keeps | took | used) | hacked | lightning | (not | isnt | isn't) (your | ur | nobody's) (fault | doing) | i know (it's | its) | the seller | seller | traffic | weather | storm | snow | strike | (scam | fake) (call | text | email | message | link | site) | is (this | that | it) (you | from you | real) | looks fishy | police | customs | government | virus | buyers)",
  ],
  'own-price': [
    '(price | prices | fare | fares | premium | fee | fees | charge for | cheaper | competitor* | for half | discount | price match* | increase | hike* | worth it | new customers | required to | policy | policies | rule | rules | discontinued | no longer (sell | stock | do | offer) | why do (you | u) (charge | not) | pay for | cost)',
  ],
};
