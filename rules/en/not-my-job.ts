import { defineRule } from '../engine/pack';

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
        ',, <[please | kindly | just] {referral} third=({third})> [for (this | that) | about (this | that | it)] $',
      ],
      reword: ['let me ask {third} for you and …'],
    },
    {
      find: [
        "<(not | isn't | never | ain't) (my | our | an | a) (department | job | area | responsibility | problem | issue | concern | fault | business | remit | section | team | side | role | duty)>",
        "<(not | isn't) (us | me | our end | on us | our thing to fix) ,, (it's | that's | you | ask | try)>",
        "^ [sorry | oh] [,] <(that's | it's | this is) (not | isn't) (us | me | ours)>",
        '<(nothing | not anything) to do with (us | me)>',
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
