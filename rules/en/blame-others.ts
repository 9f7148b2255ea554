import { defineRule } from '../engine/pack';

const OTHER = '(the | our | your | that | a | an | their | my | some | one of (the | our)) …2 {actor}';

/** Points at a colleague, another team, a supplier or the system. */
export default defineRule({
  id: 'blame-others',
  forms: [
    {
      find: [
        `<(${OTHER} | {dept} | they) [has | have | had | must have | 's | seem to have | seems to have] [{adv}] {erred} »>`,
        `<(${OTHER} | {dept}) [{adv}] (didn't | did not | don't | doesn't | can't | hasn't | haven't | never | always | keep | keeps | takes | take | is (always | usually) | are (always | usually)) [{adv}] (told | tell | tells | send | sent | reads | listens | checks | bothers | updates | answers | does | follows | rings | turns up | update | do | did | deliver | pass | passed | scan | bother | read | count | check | listen | answer | reply | look | ring | call | phone | follow | turn | show | sign | book | log | put | forgets | forgetting | losing | loses | getting | messing | mixing | late | slow | wrong | forever | ages | useless | late | unreliable | let us | talk | move | finish | ship | arrive | hand | confirm) »>`,
        `(^ | ,, | because | so | and | but | that | as) <(the | our | your | that | those | some | their) …2 [has | have | had] [{adv}] {erred} (the | your | it | us | you | to | our | this | that | a | an | my | her | his | their | them | and | again | $) [»]>`,
        `<(${OTHER} | {dept} | they | banks | couriers | airlines | carriers | suppliers | insurers | landlords) (do what they like | (do | does | did | doing) as they please | (couldn't | could not) care less | (are | is) what they are | (are | is) a law unto themselves | won't play ball | (left | leave | leaves) us in the lurch | pulled out | cancelled on us | dropped us in it | (cost | costs) us | (is | are) (killing | crippling | messing | letting) …2 | held (us | it | things) up | (change | changes | changed) …3 without (telling | warning)) [»]>`,
        "<(that | this | it) (was | is | 's | will be | would be | 'll be) (the | our | your | a | all the) …2 (doing | fault | work | mess | mistake | handiwork | error | slip | blunder | responsibility) [, not …2]>",
        `<[that'll be | it'll be | that's | it's | that was | blame] (${OTHER} | {dept}) (cutting | being | playing | messing | dragging | losing | forgetting | getting (it | things) wrong | not (doing | reading | checking | bothering | telling | listening | scanning | updating)) »>`,
        `<(${OTHER} | royal mail | fedex | dhl | ups | usps | dpd | evri | customs | logistics | billing) [{adv}] (never | always | keeps | keep) [{adv}] (read* | check* | listen* | update* | does | do | did | bother* | answer* | look* | scan* | ring* | call* | phone* | mess* | lose* | get* | follow* | forget* | send* | arrive* | turn* | deliver*) »>`,
        `<(${OTHER} | the enfield branch | billing | sales | logistics) (should have | should've | was (supposed | meant) to | were (supposed | meant) to) …6 (and | but) (didn't | did not | hasn't | haven't | never)>`,
        `<${OTHER} (is | are) [still | just] (sitting on | dragging | holding (up | on to) | slow | useless | hopeless | not doing | ignoring | messing | to blame | at fault | responsible) »>`,
        '<(the | our | some | that) [new] (girl | guy | lad | man | woman | lady | person | boy | kid | temp | trainee | apprentice | starter | hire | intern | people | bloke | chap | clerk | operator | cashier | receptionist | fitter | packer | picker) …6 (messed | lost | broke | forgot | got it wrong | screwed | mixed | put the wrong | sent the wrong | made a | mucked | cocked | told you the wrong | typed it wrong | entered | gave you the wrong | muddled | dropped) »>',
        '<(the | our | your) …1 branch (should have | never | forgot | lost | messed | got | did not | told) …4 (and (did not | never) | »)>',
        `<[is | are | was | it's | that's] (known for | famous for | notorious for) (mixing | losing | being | breaking | getting | making | messing | delays)>`,
        "<(it's | that's | this is | it was | that was | was) [really | all | actually | clearly] (the | our | your | their | a) …2 (fault | mistake | error | problem | doing | issue | bad) [, not (ours | us | mine)]>",
        "<(it's | it was | that's | that was) …3 (who | that) (broke | lost | messed | caused | forgot | damaged | made | did | screwed | failed | sent | told)> »",
        '<(that | this | it) (was | is) (the | our | your | a) …2 ,, not (us | me | ours)>',
        "<(it's | that's | it was | that was | this is) [all] (down to | because of | thanks to) (the | our | your) …3>",
        "<(someone | somebody | one) (in | at | from | of) (the | our | your) …2 (forgot | messed | put | entered | typed | told | sent | didn't | made | lost | dropped | got | gave | misread | never) »>",
        '<(waiting | waiting on | stuck waiting) (on | for) (the | our) (supplier | courier | warehouse | bank | other team | manufacturer | finance team | it team | vendor)>',
        `<(${OTHER} | {dept} | they) …1 (should | ought to | shouldn't | should not | must | could | ought) [{adv}] [not | never] (have | 've) »>`,
        `<(${OTHER} | {dept} | they) (should've | shouldn't've | never should've | never should have | had no (business | right)) »>`,
        `<(${OTHER} | {dept} | they | it) [{adv}] (got | was | were | is | are | has been | have been) [a bit | quite | very | just] (sloppy | careless | lazy | negligent | slack | hasty | muddled | clumsy | confused | distracted | lax | unprofessional | incompetent) [»]>`,
        `<(${OTHER} | {dept}) [{adv}] (*ed | did | made | sent | put | set | took | broke | lost | runs | wrote | chose | gave | built | got) …6 ,, not (us | we | me | our (fault | doing | side | team))>`,
        '<(happens | happening | is | was | occurs | lies | sits) outside [of] our (network | system | platform | control | side | end)>',
        '<(blame | talk to | thank) (the | them | our | your) …2 [for that]>',
        "<(warehouse's | courier's | bank's | supplier's | carrier's | driver's | airline's | manufacturer's | system's | colleague's | seller's | team's | department's | store's | airport's | their | developers' | marketing's | contractor's | landlord's) [own] (fault | mistake | error | mess | problem | doing | screw-up)>",
        "<(whoever | the person | the agent | the guy | the rep | the colleague) (you spoke | you talked | you dealt | told you | who) …6 (wrong | mistaken | new | shouldn't | didn't know | mistake | misinformed | confused | incorrect)>",
        "<(they | those guys | that team | the other team | it dept | someone in …2) (never | always | keep | didn't) (tell | told | mess | messing | do | forget | forgetting | get | listen | bother | update) »>",
        '<(is | was) to blame>',
        '<not our (fault | doing | mistake | error)>',
        "<(we're | we are) not (to blame | at fault | responsible)>",
        '<(misinformed | given [the] (wrong | incorrect) information) by (our | a | the | your) »>',
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
