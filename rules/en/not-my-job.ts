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
        "<(you'll | you will | you'd | you would | you) [{adv}] (have to | need to | must | would need to | will need to | would have to) [{adv}] {referral} !(us | our | me | my | a doctor) (the | your | an | a | them | their | that | this | with)>",
        "<(you'll | you will | you'd | you would | you | you're | you are | customers) [{adv}] (have to | need to | must | should | going to (have | need) to | better | best | 'd better | would have to | be required to | required to | gotta | ought to | want to) [{adv}] {referral} third=({third})>",
        "<(you'll | you will | you'd | you would) [{adv}] (have to | need to) [{adv}] {referral} …3 (about | regarding | for | on | with) (this | that | it)>",
        '<(recommend | suggest | advise | recommended | suggested | advised | encourage) [that] [you] [{adv}] (contacting | calling | asking | speaking (to | with) | reaching out to | checking with | getting in touch with | following up with | {referral} | to {referral} | reaching out) [directly] [to | with] third=({third})>',
        '^ [then | so | please | kindly | just | hi | sorry | unfortunately | ok | you can] [,] <[please | kindly | just] {referral} third=({third})>',
        `(^ | ^ !(if | for | when | as | since | unless | once) …4 ,,) <[please | pls | plz | kindly | just] (contact | refer to | liaise with | go through | speak (to | with) | check with | get in touch with | reach out to | talk to | consult) !(${OURS}) (\ufffc* | …3)>`,
        `<(you'll | you will | you | you'd | you would | we suggest | we recommend | we advise | we highly suggest | we'd suggest | i'd suggest | i suggest | we'd recommend | we'd advise) [that] [you] [{adv}] (need to | have to | must | should | to | would need to | would have to | best) [{adv}] (contact | liaise with | refer to | go through | speak (to | with) | check with | get in touch with | reach out to | talk to | consult | approach) !(${OURS}) (\ufffc* | …3)>`,
        `<(suggest | recommend | advise | suggested | recommended | advised | encourage) [that] [you] (to contact | contact | contacting | reaching out to | checking with | speaking (to | with) | liaising with | getting in touch with) !(${OURS}) (\ufffc* | …3)>`,
        "<(you'd | you'll | you would | you will) (want | need | have | be looking) to (raise | take | pick | discuss | bring | sort | report) (it | this | that | these) [up | out] (with | to) [the | your | them | {dept}] …3>",
        "<(not | isn't | never) (something | anything) (this …1 | our …1 | sales | support | reception | the …2) [here | at this …1] (deal | deals | handle | handles | do | does | look | looks | cover | covers | get involved | gets involved | manage | manages | touch | touches | control | controls | can (fix | sort | influence | change)) [with | after | in]>",
        `<({dept} | {actor} | …2 staff | …2 team) (handle | handles | do | does | deal with | deals with | look after | looks after | sort | sorts | manage | manages | cover | covers | own | owns) (that | this | it | those | these | …1) ,, (go | try | ask | so | call | not)>`,
        "<(that | this | it) (would be | is | 's | will be | 'd be) (one for | a question for | something for | a matter for | for | down to | up to | over to | in the hands of | with) (the | your | them | {dept} | head office | another | a different) …3>",
        '<(try | ask | ring | phone | call | go to | go and see | contact | email | message | speak to) (the (other | next | main) …1 | them | {dept} | head office | someone else | elsewhere | another (branch | store | shop | team | department)) [instead | directly | about that | for that | first]> ($ | ,,)',
        '<(we | i) (just | only | merely) (sell | book | deliver | rent | ship | list | print | host | pass on | make | supply | store | answer | take | stock) (the | it | them | things | tickets | what | …1) ,, »>',
        '<(ask | check with | go to | bother | ring | call) (whoever | whomever | them | him | her | those who | the (people | person | ones | one) (who | that | you)) [»]>',
        '<the (person | people | team | company | place | one | ones) (you | to) [need to | should | have to | want to | must] (want | need | speak to | talk to | contact | ask | call) (is | are | would be | will be)> »',
        '<…4 (go | goes | should go | must go) (to | through | via | with) the (venue | promoter | organiser | manufacturer | seller | bank | landlord | courier | airline | shop | store | maker | agent | agency | owner | operator | host | broker | insurer | {dept})>',
        ',, <[please | kindly | just] {referral} third=({third})> [for (this | that) | about (this | that | it)] $',
      ],
      reword: ['let me ask {third} for you and …'],
    },
    {
      find: [
        "<(not | isn't | never | ain't) ((my | our) (department | job | area | responsibility | problem | issue | concern | fault | business | remit | section | team | side | role | duty) | (a | an) (job | question | matter) for (us | me | our …1 | this …1))>",
        "<(not | isn't) (us | me | our end | on us | our thing to fix) ,, (it's | that's | you | ask | try)>",
        "^ [sorry | oh] [,] <(that's | it's | this is) (not | isn't) (us | me | ours)>",
        '<(nothing | not anything) to do with (us | me)>',
        "<…4 (isn't | aren't | is not | are not | not | never) (ours | mine | our (side | end | call | patch | area | bag | field | domain | line | end | baby) | my (thing | side | call | patch | area | field | domain | line) | (up | down) to (us | me) | on us | for (us | me) to (say | decide | fix | sort | judge | do))>",
        '<(that | this | it | those | these | question | questions | refunds | side of things) (falls | sits | fall | comes | lies | belongs | rests | lives | goes) (under | with | to | within | outside) (the | your | our | them | {dept} | a | another) …3 [, not (us | me | ours | mine | here)]>',
        "<(you'd be | you're | you are | you'll be | you would be | you will be) (better off | best off | best | better | well advised) [to] …1 (contacting | calling | asking | speaking | chasing | talking | trying | going | taking | checking | ringing | phoning | emailing | messaging | raising | contact | call | ask | speak | chase | talk | try | ring | phone) …4>",
        '<(have | try) (a word | a chat | words) with (the | your | them) …3>',
        '<(not | never) (our | my) (circus | monkeys | pigeon | headache | call)>',
        "<(that's | it's | that is | this is) [a | one] (one | matter | question | issue | job) for (your | the | them | their) …3>",
        "<(i | we) [{adv}] [only] (don't | do not | can't | cannot) [{adv}] (handle | deal with | look after | manage | control | operate | run | own | cover | take care of) (that | this | it | those | these | …4) [(here | at this desk | in this team)]>",
        '<(i | we) only (handle | deal with | look after | do | manage | take | cover) »>',
        '<(i | we) (handle | look after | do) …3 ,, not …4>',
        "<(that's | this is | it's | that is | this) [is] [something] (between you and | handled by | managed by | down to | up to | dealt with by | the responsibility of) [a] ({third} | another | a different | the | your | our …2) …2>",
        '<(above | outside | beyond) (my | our) (pay grade | remit | job)>',
        "<(you've | you have) (got | reached | come to | called | contacted | messaged) the wrong (number | department | team | place | person | company | account)>",
        '<wrong (department | team | desk)>',
        '<(they | {third}) (deal with | handle | look after) (that | this | it | those)>',
        '<(it | that | this) (has to | needs to | must | will have to | will need to | should) be [done | handled | sorted | resolved | made | arranged | requested | taken | raised | booked | changed | cancelled] [up] (by | through | via | with | directly with) {third}>',
        "<(they'll | they will | they) (need | have) to [be the ones to] (make | do | change | handle | process | arrange) (the | that | this | it) …2>",
        '<i just (take orders | answer | work here | do)>',
        "<…3 (is | are) (your | the | their) [own] (bank's | courier's | freeholder's | landlord's | seller's | airline's | carrier's | manufacturer's | department's) (job | problem | responsibility) …3>",
        '<…2 (are | is) the …2 (job | problem | responsibility) , not (ours | mine)>',
        "<(you | you'll | you will) (have to | need to) (sort | take) (that | this | it) [out | up] (yourself | with …3)>",
      ],
      reword: [{ to: 'let me find out who can settle this and …', replaces: 'clause' }],
    },
  ],
  except: [
    '(contact | call | ask | reach out to | speak to | email | message | visit | try) (us | our | me | my)',
    '(you can | you could | you may) (also | always) {referral}',
    "(i'm | i am | i'll | we'll | let me | i've) [{adv}] (pass* | transfer* | connect* | put* | ask* | call* | speak* | contact*)",
  ],
  silentIn: ['condition'],
  unless: { sentence: ['handOver'], next: ['handOver'] },
});
