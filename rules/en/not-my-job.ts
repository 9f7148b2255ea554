import { defineRule } from '../engine/pack';

/** The company's own people: sending there is a way forward. */
const OURS =
  'us | our | me | my | you | your (local | nearest | account manager) | the (team | link | below | above | page | number | local | nearest | support | customer | store team | front desk | reception | help) | customer | support | sales | care | on | at | via | for | through | in | by | here | this | that | these | again | back | so | and | with | when | if | before | # | directly | someone | anyone | a member';

/** Somebody outside, or another desk of the house. */
const ELSEWHERE =
  '({third} | {dept} | another …1 | whoever | (a | an | your | their | the) !(…1 (team | desk | office | staff | store* | branch | agent* | line | reception* | manager* | person | support) | local | nearest) …2 {actor})';

/** To be somebody's business. */
const LIES = '(sit* | lie | lies | rest* | fall* | belong*)';
const TEND = '(deal* | handle* | look* | cover* | manag* | control*)';
const AREA = '(remit | scope | area | responsibilit* | department | team | desk)';

/** Sends the customer away with the work. */
export default defineRule({
  id: 'not-my-job',
  forms: [
    {
      find: [
        "<(you'll | you'd | you) [{adv}] (have to | need to | must) [{adv}] {referral} !(us | our | me | my | a doctor) (the | your | an | a | them | their | that | this | with)>",
        `<(you'll | you'd | you | you're) [{adv}] (have to | need to | must | should | better | 'd better | gotta | ought to | want to | are (advised | welcome | free) to) [{adv}] ({referral} | (discuss | settle | sort | resolve) …3 with) third=(${ELSEWHERE})>`,
        `^ [then | so | just | you can] [,] <[please | just] {referral} third=(${ELSEWHERE})>`,
        `(^ | ^ !(if | for | when | as | since | unless | once) …4 ,,) <[please | pls | just | kindly] (contact | refer to | speak (to | with) | check with | reach out to) !(${OURS}) (…3)>`,
        `<(you'll | you | you'd) [that] [you] [{adv}] (need to | have to | must | should | to) [{adv}] (contact | liaise with | speak (to | with)) !(${OURS}) (…3)>`,
        "<(you'd | you'll) (want | need | have) to (raise | take) (it | this | that | these) [up] (with | to) [the | your | them | {dept}] …3>",
        `<(not | isn't | aren't | never) [really] (something | anything | a | an | the | one) …3 (i | we | sales | {dept} | our …1 | my …1 | this …1 | the …2 (team | desk | office | store | line)) [can | could | would | ever | even] ${TEND} [with | in | at | into]>`,
        "<(that | this | it) (would be | is | 's | will be | 'd be) (one for | something for | for | down to | up to | with) (the | your | them | {dept} | another) …3>",
        '<(try | ask | call | go and see | speak to) (them | {dept}) [about that | for that]> ($ | ,,)',
        '<(ask | call) (whoever | them | him | her | those who) [»]>',
        '<the (person | one) (you | to) [should | have to | must] (want) (is | are | would be | will be)> »',
      ],
      reword: ['let me ask {third} for you and …'],
    },
    {
      find: [
        `<(not | isn't | aren't | never | outside | beyond | out of | outwith) [really | part of | within | under | in | of] (my | our | the | this) …2 ${AREA}>`,
        "<(you'd be | you're | you'll be) (best | better) [off] [to] …1 (calling | chasing | asking | contacting | speaking) …4>",
        '<[the] wrong (department | team | desk | channel | place | forum | page) [»]>',
        '<not (a | an | the) …2 (channel | place | forum | page) (for | to) »>',
        '<nothing to do with (us | me)>',
        "<…4 (isn't | aren't | not | never) (ours | mine | on us)>",
        `~(fault | blame | problem | mistake) <!(the (fault | blame)) …4 ${LIES} [entirely | solely | squarely | purely | only | fully] (under | with | within) ${ELSEWHERE} [, not (us | me)]>`,
        "<(that's | it's | this is) [a | one] (one | matter) for (your | the | them | their) …3>",
        "<(i | we | this …1 | our …1) [{adv}] [only] (don't | can't | do not | doesn't | never) [{adv}] (handle | deal with | control | manage | look after | touch | cover | get involved | run) (that | this | it | those | …4) [here]>",
        '<(i | we | this …1 | our …1) [{adv}] (only | just | merely | purely | simply) (deal* with | do | look* after | handle* | sell* | cover* | support* | manag* | issu* | host*) [»]>',
        "<(i'm | we're) [{adv}] (only | just | merely | purely | simply) (responsible for | the !(same | one | start | first | best) | a …2 (platform | reseller | middleman)) [»]>",
        '<(i | we) (handle | do) …3 ,, not …4>',
        "<(that's | this is | it's | this | that) [is | would be] [something | purely | a matter | strictly] (between you and | down to | up to) [a] ({third} | another | the | your | our …2) …2>",
        "^ [well] [,] <that's not (us | me)> »",
        '<above my pay grade>',
        '<(my | our) (job | role | part) …3 (end* | stop*) [»]>',
        "<they'll (need | have) to (make | do) (the | that | this | it) …2>",
        '<i just (take orders | do)>',
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
    '(expecting | waiting for) you',
  ],
  silentIn: ['condition'],
  unless: { sentence: ['handOver'], next: ['handOver'] },
});
