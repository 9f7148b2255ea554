import { defineRule } from '../engine/pack';

/** Accuses the customer. */
export default defineRule({
  id: 'blame-customer',
  silentIn: ['condition', 'echo'],
  forms: [
    {
      find: [
        '<you [{adv}] (entered | typed | gave | selected | chose | put | used | sent | provided | filled in | submitted | supplied) [us | me] (the | a) (wrong | incorrect | invalid)> object=(…4) ($ | ,, | so | and | when | on | at | for)',
      ],
      reword: [{ to: "the {object} we have doesn't match, so …", replaces: 'clause' }],
    },
    {
      find: [
        '<you should have [{adv}] (checked | sent | read | included | returned | cancelled | confirmed | updated)> object=((the | your | our | this | that) …4) ($ | ,, | before | when | by | on)',
      ],
      reword: [{ to: '{object} would help here: …', replaces: 'clause' }],
    },
  ],
  find: [
    "<you (didn't | did not | never | forgot to | failed to | neglected to | omitted to | refused to | missed the | haven't | have not) [{adv}] (read | follow | send | give | provide | pay | enter | include | attach | respond | reply | return | check | update | cancel | tell | inform | notify | complete | fill | sign | submit | call | confirm | answer | ask | keep | mention | select | choose | activate | register | verify | back | save | click | tick | apply | add | upload | turn | scan | look | bother | listen | bring | show | set | use | do | show up | turn up | open | specify | put | deadline) »>",
    '<you (should | ought to | could | might) [really] have [{adv}] (read | checked | known | called | told | asked | thought | sent | paid | kept | cancelled | canceled | included | used | contacted | informed | noticed | looked | realised | realized | backed | saved | chosen | done | been | come | booked | ordered | waited | said | mentioned | scanned | followed | entered | given | packed | arrived | listened | seen the | brought | confirmed | updated | applied | planned)>',
    "<you should've »>",
    "<you (shouldn't | should not) have »>",
    '<you were (supposed | meant | told | warned | informed | asked) [to | that] »>',
    '<you must have [{adv}] (entered | typed | clicked | missed | forgotten | pressed | deleted | chosen | selected | made | given | lost | dropped | put | done | turned | misread | misunderstood | overlooked | changed | ordered | used | spilled | damaged | broken | left)>',
    '<you [{adv}] (entered | typed | gave | selected | chose | put | used | sent | provided | ordered | picked | clicked | booked | submitted | filled | pressed | supplied | bought | dialled | keyed) [us | me | in] [the | an | a | your] …2 (wrong | incorrect | incorrectly | wrongly | invalid | mistake | old | yourself)>',
    '<you [{adv}] (misread | misunderstood | mistyped | overlooked | skipped | ignored | missed | forgot | misplaced | broke | damaged | lost | messed | mishandled | caused | waited too long | left it too late) [the | our | your | it | to | this | that | up | any | an] …2>',
    "<(that's | this is | that is | it's | it is | was) [entirely | clearly | really | all | probably] (your (fault | mistake | error | own fault | responsibility | own mistake | doing | problem | own doing) | on you | down to you | user error | because of you)>",
    '<your [own] (fault | mistake | error | carelessness | negligence | oversight)>',
    '<user error>',
    '<(error | mistake | fault | issue | problem) (is | was | lies) (on | at | with) (your (end | side | part) | you)>',
    "<if (you'd | you had | only you) [{adv}] [had] (read | checked | followed | called | told | asked | paid | looked | listened | done | bothered | sent | given | waited | kept | not) »»>",
    '<had you [{adv}] (read | checked | followed | called | told | asked | paid | looked | done | sent) »»>',
    '<you chose to »>',
    '<you agreed to »>',
    '<you only have yourself to blame>',
    '<as (you were told | clearly stated)>',
    '<did you even (read | try | check | look) »>',
    '<(next time | in future) ,, [please] (read | check | be more careful | pay attention | listen | plan)>',
    "<you're (doing it wrong | using it wrong | holding it wrong | the one who)>",
    '<you left (it | the) »> (too late | open | on)',
    "<because you (didn't | did not | never | forgot | failed | ordered | chose | entered | put | gave)> »",
  ],
  except: [
    "you (didn't | did not) (do anything wrong | get | receive | have to | need to | like | mean | hear)",
    "(if | in case | when | that | hear | see | whether | understand) you (didn't | did not | haven't | have not | never | missed | forgot | lost | broke | misplaced | used)",
    'you (should | ought to | could | might) have (received | gotten | got | been (able | told | notified | given | offered | sent | charged | contacted | looked | treated | warned) | had | heard | to | noticed a | an | a | access | one)',
    'you must have (been | felt)',
    "you (never | didn't | did not) have to",
    'you forgot your password',
    '(did | do | have | are) you',
    "you (didn't | did not) (want | expect | deserve | ask (for this)) ",
    "you (haven't | have not) (done anything | lost | missed)",
    '(no | not) your (fault | mistake | error | responsibility)',
    'sorry ……5 you',
    "wasn't your",
    '(missed | lost) (your (flight | connection | train)) because',
    '(glad | happy | thank* | good | great | thanks for) ……4 you',
    'your mistake (is | was) (easy)',
  ],
  reword: [{ to: 'it looks as if …', replaces: 'clause' }],
});
