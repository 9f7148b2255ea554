/** What customers ask for, and what only looks like a question. */

export const asking = {
  civil: [
    '(please | pls | plz | kindly | thanks | thank you | thx | hi | hello | hey | good (morning | afternoon | evening))',
    '(can | could | would | may) (you | u | i | someone | anyone | we) !(believe | not | even)',
    '(any (way | timeframe* | update* | idea* | chance | news | help) | little help | wondering | just checking)',
  ],
  question: [
    '^ (who | what | when | where | why | how | which | whose) …2 (do | does | did | is | are | was | were | am | can | could | will | would | should | has | have | much | many | long | come | to | about) ……25 $',
    "^ (can | could | do | does | did | is | are | will | would | should | may | has | have | am | any | what's | where's | how's | when's | who's | whats) ……25 $",
    '(tell me | want to know | need to know | wondering | wanted to know | let me know) (if | whether | when | how | what | why | where | which | who)',
    '(any (update | news | luck | idea | chance))',
    '(please | pls) (explain | tell me | advise)',
    '(can | could | would) (you | u | i | someone | anyone) [please | pls] (tell | check | explain | advise | let me know)',
  ],
  rhetorical: [
    "(how is this | are you (kidding | serious | joking | for real) | why bother | seriously | what's going on | what the | is this (a joke | how | some) | how hard (can | is) | really ? | wtf | who does that | do you (even | know how | think | people | guys care | care | realise | realize | want | expect) | does (anyone | anybody) | do any of you | is (anyone | anybody) | anyone there | hello ? | what (kind | sort) of | when will (this | you [guys] (ever | learn)) | how many times | how (can | could) (you | a company | anyone) | why (do | does) (you | it | this) (always | even | keep | never | constantly | suck) | why are you (so | always | people) | how much (longer | more) | why (would | should) i | what a | isn't (that | it) | right ? | ok ? | you know ? | can you (believe | imagine) | what more | why is (it | this | your) so)",
  ],
};
