import { defineRule } from '../engine/pack';

/** To have said so, and when that was. */
const SAID =
  '(answered | explained | told | said | mentioned | covered | addressed | gone (over | through) | been (over | through) | discussed | stated | advised | informed | clarified | confirmed | repeated | wrote | settled | pointed out | dealt with)';
const BEFORE =
  '(already | before | earlier | above | twice | times | enough | yesterday | clearly | ago | previously | repeatedly | in (my | our) | occasions)';

/** Irritation at having to say it again. */
export default defineRule({
  id: 'impatience',
  find: [
    "<(i | we | i've | we've | i'd | thought) …2 (been | was | were | made (myself | it | this | that)) [{so} | perfectly | quite] clear> !(to)",
    '^ <(yes , yes | (are we | why are you) still (on | at | about | asking) (this | that))>',
    '<how (many | often) (more times | times | do i | must i | have i | have we | do we)> [»]',
    '<(i | we) did [already | just | also] (mention | reply | ask | say | tell | explain | answer) [»]>',
    "<(as | like) (i | we | my …1 | i've | we've | i'd | was | it was | has been) [{adv} | have | has | did | 've | had] [{adv} | previously] (said | told | mentioned | wrote | confirmed | pointed out)> !(my | him | her | them)",
    "<(as | like) (i | we | i've | we've | i'd | was | it was | has been) [{adv}] [have | had] [{adv}] (said | told | mentioned | wrote) [you | to you | before | already | in my]>",
    `(i | we | i've | we've | (my | our) …1) [have | has | did] [{adv}] <${SAID} !(my | him | her | them | the | our | a | your) [to] [you | this | that | it | all (this | that)] …2 ${BEFORE}>`,
    "<(i've | we've) [{adv}] (told | explained | said | answered | asked | been through | been over) [to] [you | this | that | it] [that] [already | now] »>",
    '<(^ | we | i) [have] already (told | explained | said | answered | covered) [to] (you | this | that | it | all) [»]>',
    `<(this | that | it | which | question | same | *thing) [has | have | was | is | were | 's] [{adv}] [been] [{adv}] ${SAID} …3 ${BEFORE}>`,
    '^ <as [{adv}] (mentioned | stated | noted | advised | explained | said)>',
    '<(for the (last | third | umpteenth | final) time | asked and answered | before you interrupted)>',
    '<(going | keep going | been) (round | around) [and round | and around] in circles>',
    "<(you've | you have | you) [already] been (told | informed | advised | reminded) (already | about (this | that) | this | that | before | twice | # times | $)>",
    "<(didn't | haven't | hadn't | did | have) (we | i) (already | just | not) [»]>",
    '<(my | the | our) (answer | reply | response | position | explanation) …2 (same | changed | change | stands | still no)>',
    '<(per | see | read | re-read | check) (my | our) (last | earlier | previous | above) (email | mail | message | reply | answer)>',
    '<^ [please] (see | scroll | read) (above | up)>',
    "^ [ok | so | right | and | but | once | yet | well] <(again | once more | one more time | yet again | i repeat | let me repeat | sigh)> (,, | $ | :) !(thank* | sorry | congrat* | apolog* | i'm | my apologies | i apolog*)",
    "<(let me | i'll | i will | shall i) …1 (repeat | (say | spell) (it | this | that) …1 (again | slowly | out | one more | once more))>",
    "<(hurry up | come on ($ | ,,) | get (on with it | to the point) | make up your mind | (can | could) we [please] (move on | get on with) | (don't | haven't) [have | got] (all day | time for this) | customers [are] waiting | wast* (my | our) time)>",
  ],
  except: [
    'as (i | we) told (him | her | them | the | my | our | paul | your)',
    '(as | like) (i | we) (said | mentioned) in my (welcome | note)',
    'did (mention | say | confirm) (to | that you | it to | with) (the | him | her)',
    'you were told (by | that | the | on | it | this | you | wrong | something | there | otherwise | to) ',
    '(been | gone) (through | over) the (whole | entire | full)',
    'again and again people',
    '(try | thank you | thanks | sorry | hi | hello | welcome | see you | once) again',
    "(you've | you) [have] [already] (said | told | mentioned | explained)",
    'as you (mentioned | said | stated)',
    '(mentioned | stated) in your',
    "(i've | we've | i | we) [already | just | now] (asked | told | informed | mentioned | explained | advised | addressed | answered | discussed | sent you | given you) (the | our | them | him | her | my | a | an | your | someone | it | for | if | [it | this | that] to (the | our | my) | \ufffc*)",
    "as discussed , (i've | we've | here)",
    "(i've | we've | i | we) just (sent | asked | told | given | replied | addressed | answered | mentioned | covered | said)",
  ],
  reword: [{ to: 'to put it another way: …', replaces: 'match' }],
});
