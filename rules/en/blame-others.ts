import { defineRule } from '../engine/pack';

const THE = '(the | our | your | that | a | an | their | my | some | those | this | one of …1)';
/** Somebody else, and which one of them. */
const OTHER = `(${THE} …2 {actor} [[,] (you | who | at | in | on | from | of | with | before) …4 | …1] | {dept} | whoever !(in your | at your) …5)`;
const THEY = `(${OTHER} | they | someone | somebody | ${THE} …2 {gear})`;
const WHOSE = '(the | our | your | a | another | some) …2 {actor}';
/** Where a cause ends that has been named. */
const STOP = '[in | at | on | from] …1 ($ | ,, | and | so | which | not | being | we | i | your)';

/** What one does who can be relied on, so that leaving it undone is a fault. */
const DUTY =
  '(*ed | tell | tells | told | send* | sent | read* | listen* | check* | update* | answer* | do | does | did | ring* | rang | deliver* | pass* | scan* | bother* | count* | reply | replies | look* | call* | phone* | follow* | turn* | show* | sign* | book* | log* | put* | write* | wrote | forget* | get* | got | talk* | move* | finish* | ship* | arrive* | hand* | confirm* | give* | pick* | save* | keep* | mess* | lose* | clean* | pack* | fix* | gave | came | knew | left | kept | paid | inform* | pay* | process* | respond* | release* | order*)';

/** Points at a colleague, another team, a supplier or the system. */
export default defineRule({
  id: 'blame-others',
  forms: [
    {
      find: [
        `<${THEY} [has | have | had] [must have | may have | might have | clearly | {adv}] [managed to | (gone | went) and] ({erred} | left (it | this | us | things | everything) …4 (mess | state | lurch | hanging | dark)) »>`,
        `<${THEY} [is | are | was | were | has been | have been | keep* | kept] [{adv}] (holding (up | on | your | the | it) | sitting [back] on | dragging (its | their | his | her) | mess* (us | you | everyone) | losing | playing up | taking (ages | forever | its | their)) »>`,
        `(^ | ,, | because | so | and | but | that | as | when | like) <(${THE} | …1) …4 ~(i | we | you | i've | we've | you've | have | had | must have | may have | {adv} | to | not | never | get | got | be | who | if | it | is | was | are | were | been) [has | 's] {botched} »>`,
        `<(${OTHER} | they | ${THE} …2 {gear}) [{adv}] (didn't | never | always | keep | keeps | kept | couldn't be bothered to) [{adv}] [even] ${DUTY} »>`,
        `<${OTHER} [{adv}] (don't | doesn't | won't | can't | hasn't | haven't | wouldn't | refuse* to) [{adv}] [even] ${DUTY} »>`,
        `<${THEY} [{adv}] (should've | (should | shouldn't | must | could | ought) [{adv}] [not | never] (have | 've | to have)) »>`,
        `<${THEY} [{adv}] (got | was | were | is | are | been | being) [{adv} | very | too | a bit | a | still | always | usually] (careless | muddled | slow | late | useless | hopeless | rubbish | terrible | awful | joke | no (clue | idea) | clueless | to blame | known for) »>`,
        "<the (last | previous | other | earlier | first) …1 (agent | person | colleague | adviser | guy | girl | lady | one | owner | manager) …5 (told | said | gave | was | should | didn't | must) »>",
        // "It was the driver who …", "it's your bank that's …"
        `<(it's | that's | this is | it was | that was) (${OTHER} | them) (who | that | which | that's | who's) !(can | will | handle* | has your | found | saved | noticed | helped)> »`,
        `<(${OTHER} (is | are | was | were) | they're | they were) the (one | ones | people) (who | that | which)> »`,
        // The fault by its name.
        "~(not | isn't | wasn't) <(the | their | your | a | our) …2 *s [own] (fault | mistake | doing | responsibility)>",
        `<(it's | that's | this is | that was | it was | was | this was | is) [really | all | actually | clearly] (${WHOSE} | their [own] | his | her | a {dept}) (fault | mistake | error | problem | doing | issue | mess | thing)>`,
        `<(fault | mistake | error | oversight | slip* | careless* | incompetence | negligence | laz* | blunder* | cock-up | mix-up | typo | mess | confusion | hold-up | damage* | misunderstanding | blame | bug | issue | problem | trouble | delay* | this one's | responsibility) [{adv}] [made | happened | started | lies | is | was | sits | comes | came | caused | created | introduced] [all | caused | made | down] (of | by | with | on | to | at | in | from) ((the | your | our | a | an | another) …2 {actor} ${STOP} | {dept} | (the | your | our) …2 *s (side | end | part | system) | them)>`,
        `<({erred} | let down | caused | because of | due to | thanks to | down to) [by] ${WHOSE} ${STOP}>`,
        `<(it's | that's | this is | it was | this one's | that one's) [all | down] (down to | on) (them | whoever …3 | {dept} | ${WHOSE} !(desk))>`,

        '<the …1 *s problem>',
        '<(blame | thank) (the | them | our | your) …2 >',
        "~(you | you're | we're | i'm | no one's | nobody's) <(*s | he's | she's | they're | that's) to blame>",
        "(^ | ,,) <!(you | it's you) …8 ,, (not | nothing) (us | me | we | our (side | end | fault | team | doing | system))>",
        '<(happens | happening | is | was | lies | sits) outside [of] our (network | system | platform | control | side | end)>',
        "<(not | isn't | wasn't | hardly | no) [really | even | down to] [our | my] (fault | doing | mistake | error | slip) [of (ours | mine | our own)]>",
        "<(we did nothing wrong | don't (blame | look at) (me | us) | we did our (bit | part | job) | (fine | perfect | complete | on time | working) when it left (us | here | our …1))>",
      ],
      unless: { sentence: ['own-owning'], next: ['own-fault-taken'] },
      reword: [{ to: 'we got this wrong, and …', replaces: 'clause' }],
    },
  ],
  except: [
    '(if | when | whether) ……6 (lost | broke | damaged | {botched})',
    'not your (fault | mistake)',
    '~(not) our [own] (fault | mistake | error)',
    "(sorry | apolog*) ……8 (lost | broke | damaged | forgot | messed | sent | failed | gave | didn't | let | mixed)",
    'your fault',
    'your own (doing | fault | mistake | error | problem | issue)',
    "(isn't | wasn't | not) …2 *s (fault | mistake | error)",
    'never (ask* | share* | sell* | charge* | need*)',
    'no (fault | mistake | error) $',
  ],
});
