/** What customers ask for, and what only looks like a question. */

export const asking = {
  question: [
    '^ [{hail}] [,] [{hail}] (who | what !(i | we | you | they | a) | why | how | which !(is (not | why) | was | means) | whose) …2 {asks} ……25 $',
    '^ [{hail}] [,] [{hail}] (when | where) [exactly | else | on earth | about] {asks} ……25 $',
    // Without its subject it tells: "Have tried that", "@shop is down".
    '^ [{hail}] [,] [{hail}] (can | could | do | does | did !(this | that) | is | are | will | would | should | may | has | have | am) (i | u | you | we | they | it | he | she | there | this | that | these | the !(worst | best) | my | your | ur | our | any* | some*) ……25 $',
    "^ [{hail}] [,] [{hail}] ((do | does | is | are) !(not | a | an | the | so | now | down | never | always | still | just | *ing | better | something) | any !(time | attempt) | what's | where's | when's | who's | whats) ……25 $",
    '(,, | . | ! | 😂 | now | also) [and | so | but] <((can | could | do | does | did | is | are | will | would | should) (i | you | u | it | we | they | there | the | my | this | your | someone | anyone) | (how | where | what | when | who) (do | does | can | could | is | are | much | long | many | about | should | will | would) !(it | that | happens))>',
    '^ [ok] [but | and | so] (when | where | how | why | who) $',
    "~(don't) (know | confirm | check | see | sure) (whether | who to | what (to | you (intend | plan)))",
    '(tell me | want to know | wondering | wanted to know | let me know) (if | whether | when | how | what | why | where | which | who)',
    '(any (update | news | luck | idea | chance))',
    '(please | pls) (explain | tell me | advise)',
    '(can | could | would) (you | u | i | someone | anyone) [please | pls] (tell | check | explain | advise | let me know)',
  ],
};
