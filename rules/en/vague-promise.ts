import { defineRule } from '../engine/pack';

const UPDATE =
  '((get | be | come | report | circle | write | call | ring) back | be in (touch | contact) | keep you | let you know | update | follow* | reach out | revert | (contact | message | notify | inform | call | ring | phone | text | ping | dm | tell | email | drop) you | give you (an | a) | (share | provide) (an | updates | more | you) | respond | reply | touch base | advise | pass on (what* | any* | more | the))';

const VAGUE =
  '(look* | (take | have) (a | care | steps | action | this | it | someone | somebody | one | our | the) | dig | check !(you) | see (what | if | how | whether) | do (our | my) | try | investigate | review | work | fix | get (this | it | that | you | things | someone | somebody | one | our | the) | sort | resolve | address | make sure | ensure | pursue | deal | handle | process | restore | consider | keep | escalate | assist | help | examine | explore | rectify | attend | arrange | send (someone | somebody | an | a | out) | be (looking | working | sending | checking | doing | investigating | reviewing | making | fixing | adding) | put | bring | raise | chase | ask)';

/** Who promises for the company. */
const PROMISER = "(we'll | we shall | we're going to | ({team} | {dept}) [{adv}] (will | shall | is going to | are going to))";

/** What is under way, and not said until when. */
const PROBING =
  '((looking | checking | working | digging | following | going) [{adv}] (into | on | at | to | with | towards | up | through | around | closely | hard) | checking (this | that | it) | chas* | tracing | investigating | examining | reviewing | monitoring | assessing | exploring | addressing | repairing | restoring | fixing | trying to | sorting | on (it | this | the case | site) | [hard] at work | all (over | hands) | dealing with (it | this | that) | liaising | aware …8 (working | looking) | actively | in (touch | contact | talks) with | (having | taking) a …2 (look | nose | peek) | doing (everything | all | our | what) | en route)';

/** Kindness, wishes, conditions and plain facts in the form of a promise. */
const EXEMPT =
  'not | never | no longer | always | be (happy | glad | delighted | pleased | here | there | closed | open | charged | more than | honoured | honored | able to) | have to | need | require | help ($ | ,, | with) | document | note | record | see you | miss | love | hope | know | ask (you | for) | (pass | share | forward | relay | send) (this | it | that | your | along) | take (it from | this on | that on | it on | that into | this into | your) | gladly | happily | celebrate | welcome | remember | regret | honour | honor | continue | help you (with | find | get) | reopen | open | stop | close | start | begin | resume | return | cost | get started | only | be # | do ($ | ,,) | be sure to (pass | share | let) | (keep | hold) (the | your | a | it | them) …3 (for | until | till)';

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
        '(see* | talk* | speak* | chat* | catch | feel* | meet* | welcom* | serv* | well | hop* to (have you | hear)) …4 soon',
        '(please | you can | you could | could you | if you could | let (us | me) know | dm | send) ……8 (as soon as (possible | you can | able) | asap | at the earliest)',
        'soon as (you | your | the)',
        '(too | book | order | act | hurry | closes | ends | leaves | sells | sell) [out] soon',
        'how soon',
        'as soon as we (have | get | receive) (your | the | it | them | that)',
        'shortly (before | after)',
        '((hope | hoping) !(to (have | get | give | share | bring | fix | resolve | provide | be (back | able))) | hopefully | want you) ……8 soon',
        '(arrived | came | got | made it | was | were | here) …4 in time',
        '(better | well | fly | back | home | again) soon $',
        'you can ……8 in no time',
        'sooner',
        'sometime (after | before | between | in | on | this | next | around)',
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
        `<${PROMISER} [{adv}] [{adv}] !(${EXEMPT}) ({act} | …1) [into | at | back] [it | this | that | to you]>`,
        `<(they'll | they shall | he'll | she'll | (they | {team}) should) [{adv}] !(have (a | an | the)) (${UPDATE} | ${VAGUE} | be (in touch | with you | contacting | reaching | calling | spoken | told | able to (help | assist | advise)) | call | advise | assist | give you | see to | take over | answer | pick (it | this) up | come (out | round | back | over | by) | pop | swing)>`,
        "<(you'll | you shall | you should) [{adv}] (hear (back | from) | be (contacted | notified | informed | updated | called | advised | assisted | attended | reached | emailed | told | given | sent | kept | apprised | phoned | alerted) | (get | receive) [a | an | the | our] …1 (call | callback | response | reply | update | email | answer | confirmation | message | text | notification))>",
        '<(it | this | that | your (complaint | case | request | query | issue | concern | feedback | email | comments)) (will be | is being | shall be) [{adv}] (looked | dealt | investigated | reviewed | processed | handled | actioned | addressed | resolved | fixed | sorted | attended | taken | examined | checked | rectified)>',
        '<(being | is [{adv}] being | are [{adv}] being) (looked after | seen to | traced | chased | examined | handled | updated | repaired | rectified | corrected | restored | looked (into | at) | investigated | worked on | addressed | reviewed | dealt with | taken care of)>',
        `<(we're | ({team} | {dept}) (is | are) | they're | (we have | we've) !(no) …3) [{adv}] [{adv}] [{adv}] ${PROBING} …2>`,
        '<(working | looking) (on (it | a fix | this | that | getting | restoring | resolving | the issue) | into (it | this | that | the) | to (fix | resolve | restore | get) (this | it | that | the | things | everything))>',
        `<(will | shall | we'd | {im} to) [{adv}] [{adv}] (${UPDATE} | look | check | get (this | it | that) *ed | follow $)>`,
        `(^ | ,, | and | but | noted) <(will | shall) [{adv}] ${VAGUE}>`,
        '<({team} | {dept} | they | he | she | {third}) …4 (is | are) (meant | due | set) to>',
        '<watch this space>',
        '~(you | i | we | if | when | once) <!(you | i | we) …2 (will | shall | is going to | are going to | is | are) [{adv}] (be ([made] known | looked after | seen to | shared with | relayed | communicated | arranged | taken !(out | from) | issued | processed | fixed | repaired | resolved | refunded | reviewed | investigated | notified | informed | addressed | sorted | replaced | restored | credited | announced | contacted | called | done | rectified | corrected | looked (into | at) | dealt with | back | with you) | turn up | (receiving | getting) (our | the team) …1 attention | coming)>',
        '<(we | i | {seller} | {team}) [{adv}] (intend* | plan | plans | hope | hopes | aim | aims | {im} (hoping | planning | aiming)) to (have | give | get | repair | fix | add | bring | offer | release | launch | restock | replace | introduce | resolve | share)>',
        '~(you | why | is | if | who | that) <…2 (is | are | have) [{adv}] [{adv}] ((looking (into | at) | working on | investigating) (it | this | that | the | your | a) | [our …2 | someone] in the process of *ing | going to (look (into | at) | investigate | review | fix | sort | follow up))>',
        '<(let (us | me) | let our …1) go (away | off) and (see | look | find | check)>',
        `^ [yes | sure | hi | ok | thanks] [,] <[{adv}] ${PROBING}> !(?)`,
        '<(in the (pipeline | works) | on our (list | radar | roadmap))>',
        "<(will | 'll | should | shall | going to) ……8 (as soon as | once | when) ((we | i | they | he | she) [{adv}] (know | hear | have !(your) | get !(your) | find | can | learn | are | is | 're) | !(you | your) …3 (has had | have had | is | are | has been | 's) [{adv}] (available | cleared | resolved | fixed | restored | complete* | lifted | repaired | sorted | free | confirmed))>",
        '~(you | i | we | not) <expect [to hear | a | an | our] …2 (from (us | them | him | her | the | our) | back | call | update | reply | response | answer)>',
      ],
      except: [
        "(so | so that | where | which) [that] (we | we'll | i'll | our team | our teams | our team will | the team | they'll) [can | could] [{adv}] (look | check | take | investigate | see | get | help | assist | review | follow)",
        "(once | when | if | after | as soon as | until) (we | we've | you | you've | your | the | i) ……10 (we'll | i'll)",
        "we'll [{adv}] (take (that | this | it) (on board | into) | be happy to | be glad to | make sure to (pass | share) | ensure your feedback)",
        '(always | constantly | continu*) *ing',
        '(rider | driver | courier) will (call | text | ring | phone)',
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
        `<(i'll | i shall | i'm going to | let me …6 and) [{adv}] [{adv}] [be] (${UPDATE} | checking | looking | circle back | asking | chasing | following | investigating | get (someone | somebody | a …1 | our …1 | the …1) to | look (into | at) | take a | check (this | that | it | the | with | their | on) | dig | investigate | have (a (look | manager | …2 (reach | contact | call)) | someone | somebody | our | the) | see what | do my | try)>`,
      ],
      except: ["(so | then) (i'll | i can) (look | check | see | get)", "(once | when | if | after | as soon as) ……10 (we'll | i'll)"],
      reword: [{ to: '{clause} by …', replaces: 'clause' }],
    },
  ],
  except: [
    'be (happy | glad | able | delighted) to',
    "(email | text | notif* | message | let you know) ……4 when (it | it's | they | they're | yours | your …2) »",
    '(you (say | said | mentioned | wrote | asked | were told) | told | sorry [that] you) [that | how | why | if] »',
  ],
  silentIn: ['condition', 'reassurance'],
});
