import { defineRule } from '../engine/pack';

/** The agent in person, and an action. */
export default defineRule({
  id: 'ownership-shown',
  find: [
    "<(i'll | i will | i shall | ill) [{adv}] [{adv}] [{adv}] {act} …12>",
    "<(i'm | i am | im) [{adv}] [{adv}] (going to | gonna) [{adv}] {act} …12>",
    "<(i'm | i am) [{adv}] [{adv}] {acting} …12>",
    '<(let me | lemme) [just | also | quickly | please | go ahead and] {act} …12>',
    '<(leave | leaving) (it | this | that | the rest) (with | to) me>',
    "<(i've | i have) got (this | it) (covered | from here | handled | in hand) »>",
    "<(i'm | i am) on (it | the case | top of)>",
    "<(i'm | i am) (your | the) [point of] contact »>",
    '<i (own | take) (this | it | that | full responsibility | ownership | responsibility) »>',
    "<(i'd | i would) (like | love | want) to (get | check | look | make | put | sort | fix | see | help you | take | send | find) »>",
    '<(i want to) (check | make | put | look | get | sort | see | fix | find) »>',
    "<(and | then | while | so) [that] (i can | i'll) (look | check | fix | sort | get | take a look | pull up | escalate | find | investigate) »>",
    '<(happy | glad) to take this on »>',
    '<i can (look | check) [into | on] (this | that | it) [further] for you>',
    "<(consider it done | (i've | i have) taken (this | it) on)>",
    '<(my name is on it | this is with me)>',
  ],
  except: [
    "(i'll | i will) have (a | someone | somebody | our | the) (manager | look | team | colleague | supervisor | …1) (call | get | look | reach | contact | when)",
    "i'm making",
    "(i'll | i will) …6 (when | once) (it's | i | things)",
    "(i'll | i will) [{adv}] [{adv}] (let you know | keep you | update you | get back | be in touch | be back | follow up | come back to you | message you | pass (this | your | that | it) (on | along | feedback) | share (this | your) | see you | assume | be honest | email you | text you | call you | ring you | write to you | ask (you | that you) | need | have to | add that | give you (a (call | ring)) | show you | explain | tell you | help | assist | do my best | try | talk to you | speak to you | confirm | walk you | own that)",
    'let me (know | guess | be clear | ask you | see if i [can] understand | explain | tell you | confirm | assure | start by | try)',
    "(i'm | i am) (looking forward | having (a | trouble | issues | difficulty) | happy | glad | sorry | writing (to | in) | calling from | getting (an error | the) | speaking (from | for) | asking (because | for you | you) | working (until | from) | having | staying (until))",
    "(i'll | let me) say",
    "i'm taking (it | you mean)",
  ],
  silentIn: ['condition', 'echo'],
});
