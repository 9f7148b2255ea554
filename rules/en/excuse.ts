import { defineRule } from '../engine/pack';

/** Explains away instead of solving. */
export default defineRule({
  id: 'excuse',
  silentIn: ['condition'],
  forms: [
    {
      find: [
        "<(we've | it's | things have | we have | the team has) been (so | really | very | rather | a bit | a) (busy | mad | crazy | hectic | slammed | full on | mad week | crazy week | long week | rough week | nightmare) »>",
        '<(half | most | many | some) (the | our | of our | of the) (team | staff | office | drivers | colleagues | people) (is | are | was | were) (off | out | ill | sick | away | on) [»]>',
        '<(my | our | the) (manager | boss | supervisor | team leader | accountant | engineer | driver | colleague) (is | was) (away | off | out | on (leave | holiday | vacation) | ill | sick | busy) [»]>',
        '<(new (system | software | staff | team) | teething (problems | issues) | we (just | only just) (moved | switched | changed) | moving (offices | warehouse)) [»]>',
        "<(everyone | everybody | the whole (world | country | town)) (wants | is | was | 's) (ordering | buying | calling | after | travelling | trying) [»]>",
        '<(backlog | the backlog | a backlog)>',
        "<(it's | it is) (monday | friday | a weekend | the weekend | the end of the (month | year) | summer | half term | sale time) [»]>",
        "<(that's | it's) the (weather | traffic | post | season | time of year) for you>",
        '<[the] (computers | phones | lines | printers | tills | trains) (are | were | have been) (down | mad | jammed | playing up | slow) [»]>',
        "<({im} | our (team | teams | lines | agents | staff | stores | drivers | warehouse) (is | are) | it's | it is | the team is | things (are | have been) | the site was | has been | been | everyone is) [all] [{so} | very | extremely | incredibly | super | crazy | quite | a bit | rather | pretty | unusually | exceptionally] (busy | swamped | snowed under | overwhelmed | stretched | understaffed | short-staffed | short staffed | short on staff | short of staff | short-handed | slammed | rushed off our feet | flat out | backlogged | backed up | hectic | crazy | manic | mad | chaotic | all over the place)>",
        '<(experiencing | receiving | seeing | dealing with | facing | having | getting | handling | due to | because of | with | given) [an | a] [{so} | very | extremely | unusually | exceptionally | incredibly | unexpectedly] (high | higher | large | heavy | huge | unprecedented | increased | overwhelming | massive | record | increase | surge | backlog | spike) [than] [usual | normal] [in] [call | contact | order | number | volume | volumes | amount | levels | level | message | email | numbers | demand] [of] [volume | volumes | calls | queries | enquiries | orders | contacts | emails | messages | tweets | demand | requests | tickets | traffic | wait | call | …2]>',
        '<(unprecedented | exceptional | overwhelming | extraordinary) (demand | volume | volumes | times | circumstances)>',
        '<(short-staffed | short staffed | understaffed | under-staffed | short on staff | short of staff | low on staff | lack of staff | staff shortage | staff shortages | staffing issues | staffing shortages | manpower)>',
        "<(it's | it is | this is | being | as it's | what with | with) [the | a | our | such a] [very | busiest] (holiday season | holidays | peak season | peak | black friday | christmas | festive season | busy (time | period | season | day) | sale season | monday | friday | end of the month | world cup) »>",
        '<(our | the) [booking | payment | computer | ordering | online | whole] (system | systems | site | website | servers | server | app | computers | calendar | software | tracking) [{adv}] (is | are | was | were | has been | have been | went | crashed | keeps) [{adv}] [having | being | been | a bit | super | so | very | really | playing] (slow | down | up | glitchy | glitching | busy | issues | old | out of date | acting | crashing | buggy | problems)>',
        "<(the | our) calendar's been glitchy »>",
        '<(system | server | technical | software) (error | glitch | issues | problems | hiccup | fault | failure) »>',
        '<(these things | it | things like this | that | stuff) (happen | happens) [sometimes | unfortunately | from time to time | to everyone | to the best of us | now and then]> $',
        "<(that's | it's) [just] how it (goes | is | works) »>",
        '<as you can (imagine | appreciate) »>',
        "<(there are | there's | we have | we only have | have) only (one | two | three | four | five | a few) (of (us | them) | people | agents | drivers | staff | engineers) »>",
        '<(we | our …2 | all our …2) (are | is | were) [all] (out on | tied up | on leave | on holiday | off sick | away | out sick | off today) »>',
        '<…3 (is | was | are | were) (off sick | out sick | on holiday | on leave | on vacation | new | in training)>',
        '<(flight | store | shop | site | line | lines | kitchen | restaurant | queue) was [very | super | so | really | extremely] (full | busy | packed | crowded) »>',
        '<(due to | because of | blame | thanks to) (covid | the pandemic | coronavirus | brexit)>',
        '<(we | i) (have | had | got | get) (so many | too many | a lot of | loads of | tons of | hundreds of | thousands of | lots of) (orders | customers | calls | emails | messages | tickets | requests | queries | people | enquiries | other | cases)>',
        '<(circumstances | factors | issues | reasons) (beyond | outside | outside of | out of) our control>',
        "<(we | i) (didn't | did not | don't | haven't) (have | had) (the | enough | any) (time | staff | people | resources)>",
      ],
      unless: { sentence: ['own-fixing'], next: ['own-fixing', 'time'] },
      reword: [{ to: "here's what happens next: …", replaces: 'clause' }],
    },
  ],
  except: ['(if | when) ……4 busy', 'busy (day | schedule | life)', "(you're | you are) [very | so] busy", '(operational | safety) reasons'],
});
