import { defineRule } from '../engine/pack';

const UPDATE =
  '(get back | be in touch | be in contact | keep you (posted | updated | informed | in the loop | up to date | apprised) | let you know | update you | follow up | follow-up | be back | come back to you | reach out | revert | contact you | message you | notify you | inform you | report back | give you (an update | a call | a ring | a shout) | call you [back] | email you | write [back] to you | share (an update | updates | more) | provide (an update | updates | you) | respond | reply | touch base | drop you)';

const VAGUE =
  '(look (into | at | in to | further | over | through) [it | this | that] | looking (into | at) | take a [closer | quick | better | good] look | have a [closer | quick | good] look | dig | check (this | that | it | on | into | with | and | out | for | what) | see (what | if | how | whether) | do (our | my) (best | utmost) | try | investigate | review | work (on | to | with | towards) | fix | get (this | it | that | you | things | someone | somebody | one | our | the) | sort | resolve | address | make sure | ensure | take (care | steps | action | this | it) | follow | pursue | deal | handle | process | restore | consider | keep (working | trying | an eye) | escalate | assist | help | examine | explore | rectify | attend | arrange | send (someone | somebody | an engineer | a | out) | have (someone | somebody | one | our | the | a | it | this) | be (looking | working | sending | checking | doing | investigating | reviewing | making | fixing | adding | back) | put (it | this) right | bring | raise | chase | ask)';

/** Who promises for the company. */
const PROMISER = "(we'll | we shall | we're going to | {team} [{adv}] (will | shall | is going to | are going to))";

/** Kindness, wishes, conditions and plain facts in the form of a promise. */
const EXEMPT =
  'not | never | no longer | always | be (happy | glad | delighted | pleased | here | there | closed | open | charged | more than | honoured | honored | able to) | have to | need | require | help ($ | ,, | with) | document | note | record | see you | miss | love | hope | know | ask (you | for) | (pass | share | forward | relay | send) (this | it | that | your | along) | take (it from | this on | that on | it on | that into | this into | your) | gladly | happily | welcome | remember | regret | honour | honor | continue | help you (with | find | get) | reopen | open | stop | close | start | begin | resume | return | cost | get started | only | be # | do ($ | ,,) | be sure to (pass | share | let)';

/** An undertaking without a time. */
export default defineRule({
  id: 'vague-promise',
  forms: [
    {
      // Soon, shortly, as soon as possible: no time at all.
      unless: { sentence: ['time'] },
      find: [
        "<head=((we | i | our | {team} | they | it | this | that | you | you'll | we'll | i'll | we're | we've | the | your | an | a | everything | order | refund | payment | is | are | be | been | help | {ill} | engineer | working | update | news | response | services | service) ……8) {soon}>",
        '<head=(({ill} | {im} | {act} | {acting} | back | reach you | with you | get | available | resolved | resolve | fixed | arrive | revert) …4) {soon}>',
        '^ <[more | updates | coming | will be | back | available | fixed] [updates | back] {soon}>',
      ],
      except: [
        '(see | talk | speak | chat | catch | feel | meet | welcome | serve you | hope to | hoping to | well) …4 soon',
        '(see | talk to | speak to | hear from | catch) you …4 (soon | later)',
        '(please | you can | you could | could you | if you could | let (us | me) know | dm | send) ……8 (as soon as (possible | you can | able) | asap | at the earliest)',
        'soon as (you | your | the)',
        '(too | book | order | act | hurry | closes | ends | leaves | sells | sell) [out] soon',
        'how soon',
        'as soon as we (have | get | receive) (your | the | it | them | that)',
        'sooner (or | rather)',
        'shortly (before | after)',
        '(hope | hoping | hopefully | want you) ……8 soon',
        '(arrived | came | got | made it | was | were | here) …4 in time',
        '(better | well | fly | back | home | again) soon $',
        'you can ……8 in no time',
        'sooner',
        'sometime (after | before | between | in | on | this | next | around)',
        '^ …2 soon as',
      ],
      reword: [
        { to: '{head} by …', replaces: 'span' },
        { to: '{clause}: by … at the latest', replaces: 'clause' },
      ],
    },
    {
      // The company, in the person of we or of somebody.
      unless: { sentence: ['time'] },
      find: [
        `<${PROMISER} [{adv}] [{adv}] !(${EXEMPT}) (${UPDATE} | ${VAGUE} | …1)>`,
        `<(they'll | they shall | he'll | she'll | {dept} (will | shall)) [{adv}] !(have (a | an | the)) (${UPDATE} | ${VAGUE} | be (in touch | with you | contacting | reaching | calling | spoken | told | able to (help | assist | advise)) | call | advise | assist | give you | see to | take over | answer | pick (it | this) up | come (out | round | back | over | by) | pop | swing)>`,
        "<(you'll | you shall | you should) [{adv}] (hear (back | from) | be (contacted | notified | informed | updated | called | advised | assisted | attended | reached | emailed | told | given | sent | kept | apprised | phoned | alerted) | (get | receive) [a | an | the | our] …1 (call | callback | response | reply | update | email | answer | confirmation | message | text | notification))>",
        '<(it | this | that | your (complaint | case | request | query | issue | concern | feedback | email | comments)) (will be | is being | shall be) [{adv}] (looked | dealt | investigated | reviewed | processed | handled | actioned | addressed | resolved | fixed | sorted | attended | taken | examined | checked | rectified)>',
        '<(being | is [{adv}] being | are [{adv}] being) (updated | repaired | rectified | corrected | restored | looked (into | at) | investigated | worked on | addressed | reviewed | dealt with | taken care of)>',
        "<(we're | {team} (is | are) | they're) [{adv}] [{adv}] [{adv}] (working (to | on | with | hard | towards | closely | diligently | around | as) | looking (into | at) | investigating | checking (this | that | it | into | on | with) | trying to | fixing | doing (everything | all | our best | what we can) | monitoring | addressing | reviewing | aware …8 (working | looking | investigating) | dealing with (it | this | that) | sorting | actively | on (it | the case) | following (up | this | it) | still (working | looking | waiting | following | checking))>",
        '<(working | looking) (on (it | a fix | this | that | getting | restoring | resolving | the issue) | into (it | this | that | the) | to (fix | resolve | restore | get) (this | it | that | the | things | everything))>',
        `(^ | , | ,, | and | but | noted) <(will | shall) [{adv}] (${UPDATE} | look (into | at) | check | update)>`,
        '~(you | i | we | if | when | once) <!(you | i | we) …2 (will | shall | is going to | are going to | is | are) [{adv}] (be (communicated | arranged | taken !(out | from) | issued | processed | fixed | repaired | resolved | refunded | reviewed | investigated | notified | informed | addressed | sorted | replaced | restored | credited | announced | contacted | called | done | rectified | corrected | looked (into | at) | dealt with | back | with you) | turn up | (receiving | getting) (our | the team) …1 attention | coming)>',
        '<(we | i | {seller} | the (council | team | landlord | developers)) [{adv}] (intend* | plan | plans | hope | hopes | aim | aims | {im} (hoping | planning | aiming)) to (have | give | get | repair | fix | add | bring | offer | release | launch | restock | replace | introduce | resolve | share)>',
        '~(you | why | is | if | who | that) <…2 (is | are | have) [{adv}] [{adv}] ((looking (into | at) | working on | investigating) (it | this | that | the | your | a) | [our …2 | someone] in the process of *ing | going to (look (into | at) | investigate | review | fix | sort | follow up))>',
        '<we [also] have (our | a | the) …2 (working | looking) (on | into | at)>',
        '<(let (us | me) | let our …1) go (away | off) and (see | look | find | check)>',
        "<(will | shall | 'll | they'll | we'll) be (sent | posted | shipped | released | refunded | with you | fixed | done | ready | processed | dispatched | delivered) …2 (once | when | as soon as) (they | it | that | things) »>",
        '^ [yes | sure | hi | ok | thanks] [,] <[still | now | currently | just | already] (chasing | checking | looking | investigating | working | following) …1 (up | into | on | it | this | that | with)> !(?)',
        "<(({team} | they | he | she) (will | shall | should) | they'll | he'll | she'll) [{adv}] [be] (sort | sorting | reply | respond | get (to | on | back) | have (a look | someone) | pick | see | do | deal | handle | answer | figure | work | take | let | fix | process | review | come | swing | pop) …3>",
        '<(in the (pipeline | works) | on our (list | radar | roadmap))>',
        '<{team} (will | shall) [{adv}] be (out | there | along | with you | round | around)>',
      ],
      except: [
        "(so | so that | where | which) [that] (we | we'll | i'll | our team | our teams | our team will | the team | they'll) [can | could] [{adv}] (look | check | take | investigate | see | get | help | assist | review | follow)",
        "(once | when | if | after | as soon as | until) (we | we've | you | you've | your | the | i) ……10 (we'll | i'll)",
        '(pass | share | forward | relay | send) (this | it | that | your | along) …3 (on | along | feedback | comments | suggestion | to the | with the | to our | with our)',
        "we'll [{adv}] (take (that | this | it) (on board | into) | be happy to | be glad to | make sure to (pass | share) | ensure your feedback)",
        '(no need | to see | how) ……4 working (on | with)',
        '(always | constantly | continually | continuously) working',
        'are you (working | looking)',
        "we're (looking forward | looking for | working (from | until | with limited))",
        "if (we're | they're) (looking | working)",
      ],
      reword: [{ to: '{clause} by …', replaces: 'clause' }],
    },
    {
      // At once, as a word only: nobody holds it against a clock.
      find: [
        `<${PROMISER} [{adv}] [{adv}] !(${EXEMPT}) …6 (right away | straight away | immediately | at once | right now | instantly | promptly | without delay | in no time)>`,
      ],
      reword: [{ to: '{clause} by …', replaces: 'clause' }],
    },
    {
      // The agent in person: only updates and unbounded waits, since an act of one's own is ownership.
      unless: { sentence: ['time'] },
      find: [
        `<(i'll | i shall | i'm going to | let me …6 and) [{adv}] [{adv}] [be] (${UPDATE} | checking | looking | circle back | asking | chasing | following | investigating | get (someone | somebody | a …1 | our …1 | the …1) to | have (a look | a manager | someone | somebody | our | the) | see what | do my best | try)>`,
        '<(at some (point | stage) | any day now | in due course | one day)>',
      ],
      except: [
        "(so | and | then) (i'll | i can) (look | check | see | get)",
        "(once | when | if | after | as soon as) ……10 (we'll | i'll)",
      ],
      reword: [{ to: '{clause} by …', replaces: 'clause' }],
    },
  ],
});
