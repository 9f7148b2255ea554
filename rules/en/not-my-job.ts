import { defineRule } from '../engine/pack';

/** The company's own people: sending there is a way forward. */
const OURS =
  'us | our | me | my | you | your (local | nearest | account manager) | the (team | link | below | above | page | number | local | nearest | support | customer | store team | front desk | reception | help) | customer | support | sales | care | on | at | via | for | through | in | by | here | this | that | these | again | back | so | and | with | when | if | before | # | directly | someone | anyone | a member';

/** Sends the customer away with the work. */
export default defineRule({
  id: 'not-my-job',
  forms: [
    {
      find: [
        "<(you'll | you'd | you) [{adv}] (have to | need to | must) [{adv}] {referral} !(us | our | me | my | a doctor) (the | your | an | a | them | their | that | this | with)>",
        "<(you'll | you'd | you | you're | customers) [{adv}] (have to | need to | must | should | better | best | 'd better | required to | gotta | ought to | want to) [{adv}] {referral} third=({third})>",
        '<(recommend | suggest | advise | recommended | advised | encourage) [that] [you] [{adv}] (contacting | calling | asking | speaking (to | with) | checking with | {referral} | to {referral} | reaching out) [directly] [to | with] third=({third})>',
        '^ [then | so | please | kindly | just | hi | sorry | unfortunately | ok | you can] [,] <[please | kindly | just] {referral} third=({third})>',
        `(^ | ^ !(if | for | when | as | since | unless | once) …4 ,,) <[please | pls | plz | kindly | just] (contact | refer to | liaise with | go through | speak (to | with) | check with | reach out to | talk to) !(${OURS}) (\ufffc* | …3)>`,
        `<(you'll | you | you'd | we suggest | we recommend | we advise | we highly suggest | we'd suggest | i'd suggest | i suggest | we'd recommend | we'd advise) [that] [you] [{adv}] (need to | have to | must | should | to | best) [{adv}] (contact | liaise with | refer to | go through | speak (to | with) | check with | talk to | approach) !(${OURS}) (\ufffc* | …3)>`,
        `<(suggest | recommend | advise | recommended | advised | encourage) [that] [you] (to contact | contact | contacting | checking with | speaking (to | with) | liaising with) !(${OURS}) (\ufffc* | …3)>`,
        "<(you'd | you'll) (want | need | have | be looking) to (raise | take | pick | discuss | bring | sort | report) (it | this | that | these) [up | out] (with | to) [the | your | them | {dept}] …3>",
        "<(not | isn't | never) (something | anything) (this …1 | our …1 | sales | support | reception | the …2) [here] (deal | deals | handle | handles | do | does | look | looks | cover | covers | get involved | gets involved | manage | manages | touch | control | controls | can (fix | sort | change)) [with | after | in]>",
        `<({dept} | ({actor} | {gear}) | …2 staff | …2 team) (handle | handles | do | does | deal with | deals with | look after | looks after | sort | manage | manages | cover | covers | own | owns) (that | this | it | those | these | …1) ,, (go | try | ask | so | call | not)>`,
        "<(that | this | it) (would be | is | 's | will be | 'd be) (one for | something for | for | down to | up to | over to | with) (the | your | them | {dept} | head office | another | a different) …3>",
        '<(try | ask | ring | phone | call | go to | go and see | contact | email | message | speak to) (the (other | next | main) …1 | them | {dept} | head office | someone else | elsewhere | another (branch | store | shop | team | department)) [instead | directly | about that | for that | first]> ($ | ,,)',
        '<(ask | check with | go to | bother | ring | call) (whoever | whomever | them | him | her | those who | the (people | person | ones | one) (who | that | you)) [»]>',
        '<the (person | people | team | company | place | one | ones) (you | to) [need to | should | have to | want to | must] (want | need | speak to | talk to | contact | ask | call) (is | are | would be | will be)> »',
        '<…4 (go | goes | should go | must go) (to | through | via | with) the (venue | organiser | manufacturer | seller | bank | landlord | courier | airline | shop | store | maker | agent | agency | operator | host | insurer | {dept})>',
        ',, <[please | kindly | just] {referral} third=({third})> [for (this | that) | about (this | that | it)] $',
      ],
      reword: ['let me ask {third} for you and …'],
    },
    {
      find: [
        "<(not | isn't | never | ain't) ((my | our) (department | job | area | responsibility | problem | issue | concern | fault | business | remit | section | team | side | duty) | (a | an) (job | question | matter) for (us | me | our …1 | this …1))>",
        '<(nothing | not anything) to do with (us | me)>',
        "<…4 (isn't | aren't | not | never) (ours | mine | our (side | end | call | patch | area | bag | field | domain | line | baby) | my (thing | side | call | patch | area | field | domain | line) | (up | down) to (us | me) | on us | for (us | me) to (say | decide | fix | sort | do))>",
        '<(that | this | it | those | these | question | questions | refunds) (falls | sits | fall | comes | lies | belongs | goes) (under | with | to | within | outside) (the | your | our | them | {dept} | a | another) …3 [, not (us | me | ours | mine | here)]>',
        "<(you'd be | you're | you'll be) (better off | best off | best | better | well advised) [to] …1 (contacting | calling | asking | speaking | chasing | talking | trying | going | taking | checking | ringing | phoning | emailing | messaging | raising | contact | call | ask | speak | chase | talk | try | ring | phone) …4>",
        "<(that's | it's | this is) [a | one] (one | matter | question | issue | job) for (your | the | them | their) …3>",
        "<(i | we) [{adv}] [only] (don't | can't) [{adv}] (handle | deal with | look after | manage | control | run | own | cover) (that | this | it | those | these | …4) [here]>",
        '<(i | we) only (handle | deal with | look after | do | manage | take | cover) »>',
        '<(i | we) (handle | look after | do) …3 ,, not …4>',
        "<(that's | this is | it's | this) [is] [something] (between you and | handled by | down to | up to | the responsibility of) [a] ({third} | another | a different | the | your | our …2) …2>",
        '<(above | outside | beyond) (my | our) (remit | job)>',
        "^ [sorry | well] [,] <that's not (us | me | my area)> »",
        '<above my pay grade>',
        "<they'll (need | have) to (make | do | change | handle | process | arrange) (the | that | this | it) …2>",
        '<wrong (department | team | desk)>',
        '<my (job | part | role | responsibility) (ends | stops | is done | finishes) »>',
        '<(they | {third}) (deal with | handle | look after) (that | this | it | those)>',
        '<i just (take orders | answer | work here | do)>',
        "<…3 (is | are) (your | the | their) [own] (bank's | courier's | freeholder's | landlord's | seller's | airline's | carrier's | department's) (job | problem | responsibility) …3>",
        '<…2 (are | is) the …2 (job | problem | responsibility) , not (ours | mine)>',
      ],
      reword: [{ to: 'let me find out who can settle this and …', replaces: 'clause' }],
    },
  ],
  except: [
    '(contact | call | ask | speak to | email | message | visit | try) (us | our | me | my)',
    '(team | here | department) …6 {referral} them here',
    "(i'll | let me | i'm going to) …1 (go to | ask | call | contact)",
    '(you can | you could | you may) (also | always) {referral}',
    "(i'm | i'll | we'll | let me | i've) [{adv}] (pass* | transfer* | connect* | put* | ask* | call* | speak* | contact*)",
  ],
  silentIn: ['condition'],
  unless: { sentence: ['handOver'], next: ['handOver'] },
});
