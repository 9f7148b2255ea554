import type { PackSource } from '../engine/pack';

/** Where words do not say what they seem to: conditions, the customer's own trouble said back, reassurance. */
export const scopes: PackSource['scopes'] = {
  condition: [
    "(if | when | whenever | in case | unless | should | where | even if | even though | whether | in the event) !({hadYou}) (you | your | you're | you've | you'd | it | it's | they | the | this | that | there | there's | any | anything | either | someone | a | an | one | for | by | ever) »",
    '(if | whenever | in case | unless | whether) !({hadYou}) »',
  ],
  echo: [
    "(i | we | i'm | we're) [can | do | completely | totally] (see | understand | hear | read | hearing | seeing | reading | sorry | gather | note | noticed | appreciate | realise | realize) [to (hear | see | read | learn)] [that | how | why | when | where] (you | you're | you've | your | it | the) »",
    "(sorry | apologies | apologise | apologize | shame | frustrating | annoying | concerned | disappointed | unfortunate | hate | hate to) [to (hear | see | read | learn)] [that | when | how | if] (you | you're | you've | your | you'd) »",
    "(why | how | where | when | which) (you | you've | you're) (can't | couldn't | are unable | aren't | have to | need to | had to) »",
    'you (say | said | mention | mentioned | wrote | write | told us | tell us | are saying | noted | asked | asking) [that | how | why | if] »',
    '(know | understand | see | hear | sorry) [that] (having | being) (unable | left | told) »',
    '(no one | nobody) (wants | likes | should) »',
  ],
  reassurance: [
    "(you | you'll | you'd | there's | you're | it | it'll | that | that'll | we | i | nothing | nobody | this | they) (won't | wouldn't | will never | will) (be (charged | billed | cut off | affected | asked | disconnected | out of pocket | a problem | an issue) | not be !(*ing) | lose | miss | need to | have to | cost | take (long | more | you) | hurt | bother | keep you | charge you | let you | happen | forget | rest | give up | leave you) »",
    "you (don't | won't | wouldn't | needn't | didn't | never | do not even) (need | have | need to | have to) »",
    '(no | not) need (to | for) »',
    "(don't | please don't) (worry | hesitate | panic) »",
    'nothing (will | is going to) be (taken | charged | lost | deleted | billed) »',
  ],
};
