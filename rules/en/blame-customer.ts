import { defineRule } from '../engine/pack';

const DID =
  '*ed | read | sent | gave | told | paid | kept | said | put | wrote | took | made | came | left | got | chose | found | brought | rang | did | let | set | went';
const YOU = "(you | you've | you'd | u)";
const DOC =
  '(instructions | manual | label | terms | email* | page | website | rules | sign | notice | conditions | confirmation | contract | policy | listing | box | agreement)';

/** Accuses the customer. */
export default defineRule({
  id: 'blame-customer',
  silentIn: ['condition', 'echo'],
  forms: [
    {
      find: [
        `<(you (probably | clearly | obviously | likely | apparently | maybe | simply | perhaps | must have) | (perhaps | maybe) you) [{adv}] [have] [{adv}] (forgotten | clicked | missed | pressed | typed | turned | used | lost | dropped | ordered | didn't | never | not | {erred} | misplaced | unplugged | disabled | switched | blocked | shared | mixed | broken | written | thrown | spelled | scratched | pulled | hit | knocked | (${DID})) »>`,
        '<you (ticked | signed | agreed | clicked | accepted | chose | selected | entered | typed | booked | ordered | cancelled | confirmed | approved | deleted | changed | caused | set | picked | turned | put | gave | wrote | asked | did) ……6 yourself>',
        ",, <you weren't> $",
        '<you [{adv}] (entered | typed | gave | selected | chose | put | used | sent | provided | submitted) [us | me] (the | a) (wrong | incorrect | invalid) object=(…4)> ($ | ,, | so | and | when | on | at | for)',
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
    // Left undone.
    `<${YOU} [{adv}] (didn't [{adv}] [even | bother* to] !(anything | do (anything | this | that | it) | cause | ask for | know | enjoy | make it | manage) …1 | never [{adv}] [even | bother* to] !(had | felt) (${DID})) »>`,
    // Done wrong.
    `<${YOU} [{adv}] [{adv}] ({erred} | spilled | overloaded | opted | misplaced | got …3 (wrong | backwards)) »>`,
    "<(you | you're | you've | you were) [been] [{adv}] *ing …5 (wrong | wrongly | incorrectly | the wrong (way | one | end) | upside down | too (hard | late | fast | much | many))>",
    '<you ((took | were | waited | left it | came | called | replied) [it] too (long | late | slow)) [»]>',
    '<you (dropped | washed | put | left | let | used | poured | plugged) [it | that | the | your | this] …2 (in the | on the | on | off | open | running | in (water | direct) | out in | switched) …2>',
    '<you …6> ,, (no wonder | what did you expect)',
    '<(you kept (*ing | the | your | it) | you brought (it | this | that) on yourself) [»]>',
    "<(because | since | as) you (put | left | kept | washed | opened | unplugged | removed | moved | shared | ignored | waited | refused | dropped | blocked | guess* | let | forgot | never | didn't | failed) »>",
    '<you did [actually] (pick | choose | select | order | agree | sign | accept | click | say | ask | confirm | book | enter | type | decide | opt | leave | forget | tell | put | give) »>',
    // Better done otherwise.
    `<had (the | our) ${DOC} [{adv}] been *ed>`,
    '<next time [,] [please | just] (read | check | be | call | make sure | look | ask | use | try | pay | keep) »>',
    `<you ((should | could | might | ought to) [{adv} | easily] (have | 've) | should've | could've | might've) [{adv}] !(received | gotten | got | been | had | heard | an | a | access) (${DID} | known | thought | seen | been | done | come | given | chosen | written | taken)>`,
    '<you should [{adv}] know (your | the | our | what | how | better | by) »>',
    '<[if] (you had | had you) [not | only | just] [{adv}] (*ed | read | told | left | sent | given | paid | done | come | put | been | kept | taken | brought | chosen | bought) »»>',
    '<if {hadYou} »»>',
    "<*ing [it | the …2] (earlier | sooner | properly | first | beforehand | ahead) (would've | might have) [been | helped | saved | avoided] …2>",
    '<you were (supposed | meant | told | warned | informed | asked | reminded) [to | that] »>',
    '<(warned | reminded | told | notified) you [about (it | this | that)] (# times | twice | three times | repeatedly | already | beforehand | clearly | not to)>',
    "<you weren't (listening | paying | looking | reading | careful) [»]>",
    // Whose it is.
    "<(that's | it's | was | is) [entirely | clearly | really | all | probably] (your [own] (fault | mistake | error | responsibility | doing | problem | choice | decision | job) | (on | down to) you | user error) [to »]>",
    '<your [own] (fault | mistake | error | carelessness | negligence | oversight | typo | misunderstanding | failure | neglect | misuse | impatience | lack of …1 | (poor | careless | improper | incorrect | sloppy | rough) (*ion | handling | use | care | maintenance | storage | driving | packing | typing | planning | spelling) | late (payment | reply | cancellation | arrival | return))>',
    '<(user error | misuse | (caused | broken | damaged) by (you | your own) …2)>',
    '<(error | mistake | fault | issue | problem | confusion | misunderstanding) [is | was | lies] (on | at | from | with) (your (side | end | part) | you)>',
    '<not [our …1 | ours | us | me] ,, (yours | you)>',
    "<(you | you've) [only] (got | have) [only | nobody but] (yourself | to blame) [»]>",
    "<(you're | you were) (the one who | to blame | mistaken | confused | wrong | incorrect) [»]>",
    "<(it was | it's) [only | probably] you (who | that) [»]>",
    '<(somebody | someone | whoever) (at | in | on) your (house | end | home | office | place | household | side | team | family | company) »>',
    '<(nobody | no one) (forced | made | asked | told) you [to »]>',
    `<you (agreed to | accepted | signed | ticked) (the | our) …2 ${DOC}>`,
    // What everybody else does.
    "<(that's | it's) what (happens | comes) (when | if | for | from) »»>",
    `<(the | our | your) …1 ${DOC} [{adv}] (were | was | are | is | say | says | said | state* | clearly | plainly | told) [{adv}] [perfectly | quite | very | clearly] (clear | clearly | state | say | says | plain | obvious) [»]>`,
    "<(why (didn't | did | would) you | how could you [not] | (did you | didn't you) [even | not] (read | check | follow | see | look)) »>",
  ],
  except: [
    "you didn't (get | receive | like | mean | hear | want | expect | deserve | need | have)",
    "(when | that | hear | see | whether | understand) you (didn't | haven't | never | missed | forgot | lost | broke | misplaced | used)",
    'you (should | could | might) have (received | gotten | got | been (able | told | notified | given | sent | charged | contacted | looked | treated | warned) | had | heard | to | an | a | access | one)',
    'you must have (been | felt)',
    "you (never | didn't) (have | had) to",
    'you forgot your password',
    '(do | have | are) you',
    "you haven't (lost | missed)",
    'you missed (a | out)',
    "(no | not | isn't | wasn't | never | hardly | nor) …3 your [own] (fault | mistake | error | responsibility | doing)",
    'you were told ……8 (wrong | incorrect* | otherwise | different*)',
    'sorry ……5 you',
    '(missed | lost) (your (flight | connection | train)) because',
    '(glad | happy | thank* | good | great) ……4 you',
    'your (mistake | typo) (is | was) …2 (easy | easily | common | problem)',
    '(fix* | correct* | sorted | spotted | caught) your (typo | mistake | error)',
  ],
  reword: [{ to: 'it looks as if …', replaces: 'clause' }],
});
