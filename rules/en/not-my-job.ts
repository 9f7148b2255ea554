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
        "<(you'll | you'd | you | you're) [{adv}] (have to | need to | must | should | better | 'd better) [{adv}] {referral} third=({third})>",
        '<(advise) [that] [you] [{adv}] (asking) [directly] [to | with] third=({third})>',
        '^ [then | so | just | you can] [,] <[please | just] {referral} third=({third})>',
        `(^ | ^ !(if | for | when | as | since | unless | once) …4 ,,) <[please | pls | just] (contact | refer to | speak (to | with) | check with | reach out to) !(${OURS}) (…3)>`,
        `<(you'll | you | you'd) [that] [you] [{adv}] (need to | have to | must | should | to) [{adv}] (contact | liaise with | speak (to | with)) !(${OURS}) (…3)>`,
        `<(suggest) [that] [you] (to contact) !(${OURS}) (…3)>`,
        "<(you'd | you'll) (want | need | have) to (raise | take) (it | this | that | these) [up] (with | to) [the | your | them | {dept}] …3>",
        "<(not | isn't | never) (something | anything) (this …1 | our …1 | sales | the …2) [here] (deals | do | does) [with | in]>",
        `<({dept} | …2 staff) (handle | do | does | deals with) (that | this | it | those | these | …1) ,, (go | try | so | not)>`,
        "<(that | this | it) (would be | is | 's | will be | 'd be) (one for | something for | for | down to | up to | with) (the | your | them | {dept} | another) …3>",
        '<(try | ask | call | go and see | speak to) (them | {dept}) [about that | for that]> ($ | ,,)',
        '<(ask | call) (whoever | them | him | her | those who) [»]>',
        '<the (person | one) (you | to) [should | have to | must] (want) (is | are | would be | will be)> »',
        '<…4 (go | goes) (to | with) the (venue | store | {dept})>',
        ',, <[just] {referral} third=({third})> [for (this | that) | about (this | that | it)] $',
      ],
      reword: ['let me ask {third} for you and …'],
    },
    {
      find: [
        "<(not | isn't | never) ((my | our) (department))>",
        '<(nothing | not anything) to do with (us | me)>',
        "<…4 (isn't | aren't | not | never) (ours | mine | on us)>",
        '<(that | this | it | those | these) (falls | comes | goes) (under | with | to) (the | your | our | them | {dept} | a | another) …3 [, not (us | me)]>',
        "<(you'd be | you're | you'll be) (best | better) [to] …1 (calling | chasing) …4>",
        "<(that's | it's | this is) [a | one] (one | matter) for (your | the | them | their) …3>",
        "<(i | we) [{adv}] [only] (don't | can't) [{adv}] (handle | deal with | control) (that | this | it | those | these | …4) [here]>",
        '<(i | we) only (deal with | do) »>',
        '<(i | we) (handle | do) …3 ,, not …4>',
        "<(that's | this is | it's | this) [is] [something] (between you and | down to | up to) [a] ({third} | another | the | your | our …2) …2>",
        '<(outside) (my | our) (remit)>',
        "^ [well] [,] <that's not (us | me)> »",
        '<above my pay grade>',
        "<they'll (need | have) to (make | do) (the | that | this | it) …2>",
        '<wrong (department | team | desk)>',
        '<my (job) (ends) »>',
        '<(they | {third}) (deal with) (that | this | it | those)>',
        '<i just (take orders | do)>',
        "<…3 (is | are) (your | the | their) [own] (freeholder's) (job) …3>",
        '<…2 (are | is) the …2 (job) , not (ours)>',
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
