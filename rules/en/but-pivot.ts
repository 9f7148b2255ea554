import { defineRule } from '../engine/pack';

const HELP =
  "(good news | great news | glad | happy | pleased | (we'd | i'd) (like | love) | we want | i want | (i've | we've) [just | already | now | also | since | both] ({did} | found | kept | put | got | made | included | been able | {act}) | i'll | we'll | i can | we can !(only | not | 't) | let me | let's | you can !(not | only | 't) | you could !(have | 've) | you'll (be able | still | get | receive | find) | please | don't worry | no worries | rest assured | what (i | we) can | could you | can you | would you | have you | did you | do you | are you | is (there | it | this | that) | which | what | may (i | we) | if you | feel free | there's still | it's (now | fixed | back | sorted | on | all | been) | it (was | has been) (fixed | resolved) | this (has been | was | is now) (fixed | resolved | sorted) | thank* | here's | here are | to (help | get | check | look | make | confirm) | (we're | i'm) (here | on | working | looking | checking | doing | trying | glad | happy | making | going | fixing | sending) | hopefully | we hope | rather | first | as soon | once | your (order | flight | parcel | refund | money | package | bag) (is | will | has) | both | also | dm | send | all is | of course | instead | shall | they (can | will | 're))";

/** Kind words undone by what follows them. */
export default defineRule({
  id: 'but-pivot',
  silentIn: ['condition'],
  forms: [
    {
      find: [`<ack=({ack} ……14) ,, {pivot}> !(${HELP} | , ${HELP} | unfortunately , ${HELP})`],
      reword: [{ to: '{ack}. What I can do is …', replaces: 'rest' }],
    },
    {
      find: [
        `{ack} ……14 <(but | however | how ever | just that | that said | having said that | nevertheless | nonetheless | all the same | (the (fact | trouble | problem | reality | thing | catch | snag) | trouble | problem | fact) (is | remains))> !(${HELP} | , ${HELP})`,
        `^ <(while | although | though | whilst | even though | much as | as much as)> …3 {ack} ……10 , !(${HELP})`,
      ],
    },
    {
      find: [`^ [and | only | it's just] <({pivot} | still | regrettably | sadly)> [,] !(${HELP})`, `^ …6 ,, <however> (,, | $)`],
      needs: { previous: ['own-ack'] },
      unless: { previous: ['own-neutral-thanks'] },
    },
    {
      find: [
        `{ack} ……10 ,, <(only | although | though | except [that] | while | whereas)> (we | there | it | the | our | that | this | other | no | i | you | nobody | as) !(${HELP})`,
      ],
      needs: { after: ['own-refusal'] },
    },
    {
      find: ["<(sure | yes | true | granted) , (that's | it's | this is) …2 ,, but>", '<hate to (say | do) (it | this) [,] but>'],
    },
  ],
  except: [
    'however (long | much | many | far | small | big)',
    '(nothing | all | anything | everything | last) but',
    '(not only | not just) ……12 but',
  ],
});
