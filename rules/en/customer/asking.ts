/** What customers ask for, and what only looks like a question. */

export const asking = {
  question: [
    '^ (who | what | when | where | why | how | which | whose) …2 (do | does | did | is | are | was | were | am | can | could | will | would | should | has | have | much | many | long | come | to | about) ……25 $',
    "^ (can | could | do | does | did | is | are | will | would | should | may | has | have | am | any | what's | where's | how's | when's | who's | whats) ……25 $",
    '(tell me | want to know | need to know | wondering | wanted to know | let me know) (if | whether | when | how | what | why | where | which | who)',
    '(any (update | news | luck | idea | chance))',
    '(please | pls) (explain | tell me | advise)',
    '(can | could | would) (you | u | i | someone | anyone) [please | pls] (tell | check | explain | advise | let me know)',
  ],
};
