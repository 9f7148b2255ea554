import { defineRule } from '../engine/pack';

const OTHER =
  '(the | our | your | that | a | an | their | my) [third-party | third party | previous | other | local | online | whole | bank | delivery | shipping | web | night | morning | last | new | it] (courier | couriers | driver | drivers | warehouse | supplier | suppliers | carrier | bank | banks | airline | colleague | colleagues | agent | agents | store | shop | manager | team | department | system | website | vendor | caterer | manufacturer | seller | merchant | marketing | intern | postman | post office | developers | kitchen | provider | partner | partners | contractor | contractors | technician | engineers | engineer | rep | airport | staff | company | app | office | builders | subcontractor | accountant | bot | chatbot | gate agent | crew | distributor | factory | sales team | sales guy | sales rep | branch | restaurant | hotel | customs | network)';

/** Points at a colleague, another team, a supplier or the system. */
export default defineRule({
  id: 'blame-others',
  forms: [
    {
      find: [
        `<(${OTHER} | marketing | sales | finance | logistics | billing | it | accounting | royal mail | fedex | dhl | ups | usps | dpd | hermes | evri | google | apple | microsoft | paypal | customs) [has | have | had | must have] [{adv}] (lost | broke | messed | screwed | forgot | misplaced | damaged | published | sent the wrong | gave you the wrong | told you (wrong | the wrong) | made a mistake | made an error | let us down | botched | failed to | didn't (send | tell | update | do | deliver | pass | scan | bother) | mixed up | dropped the ball | never (told | tell | tells | sent | passed) | put the wrong | mislabelled | mislabeled | got it wrong | messed it up | crashed | ate | cocked | mucked | fouled | delivered it to the wrong | entered it wrong | typed | scheduled it wrong | deleted | keyed | quoted | misread | misheard | muddled | swapped | mispriced | priced it wrong | skipped | overlooked | held it up | slipped up | got (it | this | that | the) (wrong | mixed) | wrote (it | the wrong) | shipped the wrong | packed the wrong | packed it | loaded the wrong | booked (it | the) wrong | gave (us | me) the wrong | never (answer | reply | listen | do | update) | (is | are | was | were) (always | usually) (late | slow | wrong) | (is | are) (useless | hopeless | a mess | rubbish) | takes forever | can't (read | count | do) | forgets | loses | keeps (losing | getting | forgetting)) »>`,
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
        '<(blame | talk to | thank) (the | them | our | your) …2 [for that]>',
        "<(warehouse's | courier's | bank's | supplier's | carrier's | driver's | airline's | manufacturer's | system's | colleague's | seller's | team's | department's | store's | airport's | their | developers' | marketing's | contractor's | landlord's) [own] (fault | mistake | error | mess | problem | doing | screw-up)>",
        "<(whoever | the person | the agent | the guy | the rep | the colleague) (you spoke | you talked | you dealt | told you | who) …6 (wrong | mistaken | new | shouldn't | didn't know | mistake | misinformed | confused | incorrect)>",
        "<(they | those guys | that team | the other team | it dept | someone in …2) (never | always | keep | didn't) (tell | told | mess | messing | do | forget | forgetting | get | listen | bother | update) »>",
        '<(is | was) to blame>',
        '<not our (fault | doing | mistake | error)>',
        "<(we're | we are) not (to blame | at fault | responsible)>",
        "<the system (won't | doesn't | does not | will not | wouldn't) (let | allow) (me | us)>",
        '<(misinformed | given [the] (wrong | incorrect) information) by (our | a | the | your) »>',
      ],
      unless: { sentence: ['own-owning'], next: ['own-owning'] },
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
