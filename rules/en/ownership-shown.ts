import { defineRule } from '../engine/pack';

/** What an "I'll …" is when it is no act on the case: a word to come, a wish, a feeling, help in general. */
const NO_ACT =
  'be !(checking | ringing | calling | sending | chasing | looking | taking | personally | the one) | not | never | have to | need | let you | keep you | update | get back | follow up | come back | message you | pass (your | along your | on your | feedback | this on as | it on as | this feedback) | share | assume | admit | email you | text you | call you | ring you | write to you | give you a (call | ring | shout) | ask (you | that you | for your) | add that | show you | explain | tell | help | assist | do my best | try | talk to you | speak to you | say | see (you | if) | confirm | walk you | own that | wait | guess | have (a | someone | somebody | our | the) | repeat | start by | mention | love | like | want | stop | miss | remember | know | understand | then | put it | overlook | circle | respond';
/** Progressives that are a state, not an act. */
const STATE =
  'having | hoping | thinking | guessing | wondering | looking forward | being | feeling | assuming | seeing | trying | going to | making | getting (an | the | no) | asking (because | if | for you | you | whether) | checking (if | whether | in) | just checking | writing (to | in | because) | calling (from | about | to) | working (until | from) | speaking (from | for | to) | following up | reaching | sorry | afraid | staying until | reading | saying | telling | taking (it | you) | missing | talking | suggesting | referring | confirming | letting | counting | nothing | something | anything | hearing | wishing | messaging | replying | asking | repeating | checking (at | back) | responding | showing | still | learning | travel* | away';

/** The agent in person, and an action. */
export default defineRule({
  id: 'ownership-shown',
  find: [
    `<(i'll | i shall | ill) !(${NO_ACT}) [{adv}] [{adv}] !(${NO_ACT}) …2 ~(i'll | will | shall | ill | to | {adv})>`,
    `<(i'm) [{adv}] [{adv}] (going to) [{adv}] !(${NO_ACT}) …2 ~(i'll | will | shall | ill | to | {adv})>`,
    `<(i'm) [{adv}] [{adv}] !(${STATE}) *ing>`,
    `<i'm asking (our | the | my | for) …>`,
    '<(let me | lemme) [just | also] ({act} | partner | turn)>',
    '<(leave) …3 (with | to) me>',
    "<i'm (on (it)) [»]>",
    '<i (own) (this | it | that) »>',
    `<(i'd | i'm | i'll | i want) [be] [more than | {adv}] [like | happy | glad] to !(${NO_ACT} | see | speak | go | note | apply) ({act}) …>`,
    "<(i'd | i'll) [[{adv}] (love) to] ((have) a [good] look (for you | at this | at that | $)) …3>",
    '<^ [okay] ,, i can [{adv}] (do (some | a)) …1 ~(can)>',
    '<(would you like) me to (look) »>',
    '<consider it done>',
    '<(allow) me to !(say | explain | ask | introduce | start | note | apologise | apologize) ({act})>',
    '<(trust me | my job | on me) to ({act} | be) [»]>',
    "<i've got (this | you) [covered]> ($ | ,, | and)",
    "<(i'll) (have a word with | see (to (it | this | that) | it through) | watch | handle) [»]>",
    "<(i'll) be [now | the one] (watching | handling | the one) [»]>",
  ],
  except: [
    '^ if ……',
    "i'll …6 (when | once) (it's | i | things)",
    'let me (know | guess | be clear | ask you | explain | tell you | confirm | assure | start by | try | help | assist)',
    "i'm [{adv}] (sorry | afraid | happy to (help | assist) | glad to (help | assist))",
    "(tell me | let me know | say | call | ring | shout) …… i'll",
  ],
  silentIn: ['condition', 'echo'],
});
