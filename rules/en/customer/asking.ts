/** What customers ask for, and what only looks like a question. */

export const asking = {
  question: [
    '^ [{hail}] [,] [{hail}] (who | what | when | where | why | how | which | whose) …2 (do | does | did | is | are | was | were | am | can | could | will | would | should | has | have | much | many | long | come | to | about) ……25 $',
    "^ [{hail}] [,] [{hail}] (can | could | do | does | did | is | are | will | would | should | may | has | have | am | any | what's | where's | when's | who's | whats) ……25 $",
    '(,, | . | ! | 😂 | now | also) [and | so | but] <((can | could | do | does | did | is | are | will | would | should) (i | you | u | it | we | they | there | the | my | this | your | someone | anyone) | (how | where | what | when | who) (do | does | can | could | is | are | much | long | many | about | should | will | would) !(it | that | happens))>',
    '^ [ok] [but | and | so] (when | where | how | why | who) $',
    '(know | confirm | check | see | sure) (whether | who to | what (to | you (intend | plan)))',
    '(tell me | want to know | wondering | wanted to know | let me know) (if | whether | when | how | what | why | where | which | who)',
    '(any (update | news | luck | idea | chance))',
    '(please | pls) (explain | tell me | advise)',
    '(can | could | would) (you | u | i | someone | anyone) [please | pls] (tell | check | explain | advise | let me know)',
  ],
};
