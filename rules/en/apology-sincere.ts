import { defineRule } from '../engine/pack';
import { replyHas, signalCount } from '../engine/views';

/** Sorry for the thing itself. */
export default defineRule({
  id: 'apology-sincere',
  silentIn: ['condition'],
  forms: [
    {
      find: ['<(is | are | was | were | be) [all] (on us | our (fault | mistake | error) | my (mistake)) »>'],
      unless: { before: ['apology'], after: ['own-pivot'], next: ['own-pivot-start'] },
    },
  ],
  find: [
    '<[{im} | we | i | my | our | {me}] [{so}] [{so}] {sorry} [{so} | again | also | to you | once again | for that , and | , and] [,, …2 ,,] (about | for | that) [the | this | that | your | our | my | any] [fact that] !(any | whatever | inconvenience | your {trouble} | if | confusion | trouble | troubles | that ($ | , | and i | and we) | this | it $ | frustration | disappointment | $ | hear) »>',
    "<[{im} | we | i] [{so}] [{so}] sorry [again | to | to about] [,, …2 ,,] [that] ({number} | these | those | every | another | she | he | we | i | our | you | your | it | the | they | there | this | it's | you've | you're | my | we've | i've | keep | nobody | no one | last | one of | one | a) !(feel | hear | miss to | can't | if | $ | about | trouble | are feeling) »>",
    '<(sorry | apologies | apologise | apologize) [first | again] (abt | about | for) (the | this | that | your | our | my | {number} | all | *ing | how | that | not) !(any | inconvenience | {trouble} | confusion | trouble | troubles | inconveniences | hassle | frustration | you feel | delay $ | way you | hear) …1 »>',
    '<sorry ,, (i | we | our …2) [{adv}] (sent | lost) »>',
    '<(our | my) (apologies) ,, (we | i | our | it | the) »>',
    '<{sorry} ,, (this | that | it) (is | was) (a | an | our | my) …2 (mistake | error) »>',
    "<[and] (that's | this is | it's) [all] (on us | our (fault | error) | ours to put right) »>",
    '<(we | i) (got (this | that | it) wrong | let you down | messed [this | that] up | should have (told | been | caught | checked) | own this) »>',
    '<(we | i) regret (the | our | that (we | your | our)) »>',
  ],
  except: [
    'regret that you (were | are | feel) »',
    "[and] (that's | it's) ours to put right",
    "{sorry} (for | about) the (issue | issues | trouble | troubles | problem | problems | difficulty | difficulties | concern | concerns) [that] [you | you're | you've | with]",
    "{sorry} [that] you (had | have had | 've had | got | received) (a | such a | this) (bad | poor | negative | less | disappointing | frustrating | terrible | unpleasant) »",
    '{sorry} (for | about) (a | the | your | such a | this) (bad | poor | negative | disappointing | terrible | unpleasant | recent) (experience | service)',
    'regret that you',
    "sorry [that] (you're having | you're experiencing | you're facing | you feel | you're feeling | you're (upset | unhappy | disappointed) | to hear)",
    '{sorry} (for | about) [the | this | that | all] [possible | great] (inconvenience | inconveniences | confusion | trouble | hassle | frustration) [caused | this | …4] $',
    "{sorry} (for | about) (this | that | it) [!(delay | mistake | mix-up | error) …1] ($ | ,, | and (i | we | will | i've | i'll | we've | we'll | i'm | have) | but | again | once)",
    '{sorry} (for | about) (the inconvenience | any)',
    '{sorry} for (your loss | the loss)',
    '{sorry} to (hear | see | learn | read)',
    "sorry ,, (which | what | can | could | we | i (can't | don't | am not))",
    "{sorry} (we | i | but) (can't | don't | couldn't | are unable)",
    '(no need | not | never) [to] {sorry}',
    '{sorry} [for | about] [that | the] (trouble | inconvenience) !(with your | with the)',
    'sorry (you | your …3) [are | is] (having | experiencing)',
    "sorry (you're | you were) (not | unhappy | a fan | less than)",
    "sorry you (feel | think | didn't (like | enjoy | feel | find))",
    '{sorry} for the (inconvenience | trouble | confusion | hassle) !(with your | with the)',
  ],
  unless: { after: ['own-pivot'], next: ['own-pivot-start'] },
  keep: (_, __, reply) => signalCount(reply, 'apology') < 3 && !replyHas(reply, ['own-piled-apology']),
});
