import { defineRule } from '../engine/pack';

const OTHER = '(the | our | your | that | a | an | their | my | some) …2 {actor}';

/** Points at a colleague, another team, a supplier or the system. */
export default defineRule({
  id: 'blame-others',
  forms: [
    {
      find: [
        `<(${OTHER} | {dept} | they) [has | have | had | 's] [{adv}] {erred} »>`,
        `<(${OTHER} | {dept}) [{adv}] (didn't | don't | doesn't | can't | hasn't | haven't | never | always | keep | keeps | takes | take | is (always | usually) | are (always | usually)) [{adv}] (told | tell | tells | send | sent | reads | listens | checks | updates | answers | does | rings | update | do | did | deliver | pass | passed | scan | bother | read | count | check | listen | answer | reply | look | ring | call | phone | follow | turn | show | sign | book | log | put | forgets | losing | getting | mixing | late | slow | wrong | forever | ages | useless | talk | move | finish | ship | arrive | hand | confirm) »>`,
        `(^ | ,, | because | so | and | but | that | as) <(the | our | your | that | those | some | their) …2 [has | have | had] [{adv}] {erred} (the | your | it | us | you | to | our | this | that | a | an | my | her | his | their | them | and | again | $) [»]>`,
        `<(${OTHER} | {dept} | they | banks | couriers | airlines | carriers | suppliers | insurers) (do what they like | (cost | costs) us | (is | are) (killing | letting) …2) [»]>`,
        "<(that | this | it) (was | is | 's) (the | our | your | a) …2 (doing | fault | work | mess | mistake | error | slip | responsibility) >",
        `<(${OTHER} | {dept}) (is | are | was | were) the (one | ones | people) (who | that | which)> »`,
        `<(${OTHER} | {dept}) (promised | assured | sold) you>`,
        `<(${OTHER} | {dept}) …2 (makes | make) (these | those | such | this | a lot of) (slip-ups | mistakes | errors | kind of …1) »>`,
        `<[that'll be | that's | it's | blame] (${OTHER} | {dept}) (cutting | being | playing | losing | not (doing | reading | checking | telling | listening | updating)) »>`,
        `<(${OTHER} | fedex | dhl | ups | usps | dpd | customs | billing) [{adv}] (never | always | keeps | keep) [{adv}] (read* | check* | listen* | update* | does | do | did | bother* | answer* | look* | scan* | ring* | call* | phone* | mess* | lose* | get* | follow* | send* | arrive* | turn* | deliver*) »>`,
        `<(${OTHER} | billing | sales) should've …6 (and | but) (didn't | hasn't | haven't | never)>`,
        `<${OTHER} (is | are) [still | just] (sitting on | holding up | slow | useless | hopeless | ignoring | to blame | at fault | responsible) »>`,
        '<(the | our | some | that) [new] (girl | guy | man | woman | person | boy | kid | temp | trainee | starter | intern | people | clerk | operator | cashier | fitter | packer | picker) …6 (messed | lost | broke | forgot | got it wrong | screwed | mixed | sent the wrong | told you the wrong | entered | muddled | dropped) »>',
        '<(the | our | your) …1 branch (should have | never | forgot | lost | messed | got | told) …4 (and never | »)>',
        `<[is | are | was | it's | that's] known for (mixing | losing | being | getting | making | delays)>`,
        "<(it's | that's | this is | that was | was) [really | all | actually | clearly] (the | our | your | their | a) …2 (fault | mistake | error | problem | doing | issue | bad) [, not (ours | us | mine)]>",
        "<(it's | that's) …3 (who | that) (broke | lost | messed | caused | forgot | damaged | made | did | screwed | failed | sent | told)> »",
        "<(it's | that's | this is) [all] down to (the | our | your) …3>",
        "<(someone | somebody | one) (in | at | from | of) (the | our | your) …2 (forgot | messed | put | entered | typed | told | sent | didn't | made | lost | dropped | got | gave | misread | never) »>",
        `<(${OTHER} | {dept} | they) …1 (should | shouldn't | must | could | ought) [{adv}] [not | never] (have | 've) »>`,
        `<(${OTHER} | {dept} | they) (should've | never should have) »>`,
        `<(${OTHER} | {dept} | they | it) [{adv}] (got | was | were | is | are) [quite | very | just] (sloppy | careless | muddled | confused | distracted | lax | unprofessional | incompetent) [»]>`,
        `<(${OTHER} | {dept}) [{adv}] (*ed | did | made | sent | put | set | took | broke | lost | runs | wrote | chose | gave | got) …6 ,, not (us | we | me | our (fault | doing | side | team))>`,
        '<(happens | happening | is | was | lies | sits) outside [of] our (network | system | platform | control | side | end)>',
        '<(blame | thank) (the | them | our | your) …2 >',
        "<(warehouse's | courier's | bank's | supplier's | carrier's | driver's | airline's | system's | colleague's | seller's | team's | department's | store's | airport's | their | developers' | landlord's) [own] (fault | mistake | error | mess | problem | doing)>",
        "<whoever (you (spoke | talked) to | told you | who) …6 (wrong | mistaken | new | shouldn't | mistake | misinformed | confused | incorrect)>",
        "<(they | the other team) (never | always | keep | didn't) (tell | told | mess | do | forget | get | listen | bother | update) »>",
        '<(is | was) to blame>',
        '<not our (fault | doing | mistake | error)>',
        "<we're not (to blame | at fault | responsible)>",
      ],
      unless: { sentence: ['own-owning'], next: ['own-fault-taken'] },
      reword: [{ to: 'we got this wrong, and …', replaces: 'clause' }],
    },
  ],
  except: [
    '(if | when | whether) ……6 (lost | broke | damaged)',
    'not your (fault | mistake)',
    'our (fault | mistake | error)',
    "(sorry | apolog*) ……8 (lost | broke | damaged | forgot | messed | sent | failed | gave | didn't | let | mixed)",
    'your fault',
    'your own (doing | fault | mistake | error | problem | issue)',
  ],
});
