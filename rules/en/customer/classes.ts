/** Word classes of what customers write, shared by the cues of this folder. */
export const customerClasses = {
  // How one begins before asking.
  hail: 'hi | hello | hey | hiya | hola | ok | okay | so | and | but | also | sorry | please | pls | quick question | silly q | good (morning | afternoon | evening)',
  asks: 'do | does | did | is | are | was | were | am | can | could | will | would | should | has | have | much | many | long | come | to | about',
  no: "*n't | not | never | dont | doesnt | didnt | wont | cant | isnt | wasnt | hasnt | havent | couldnt | wouldnt | aren't | ain't | can't | no longer | stopped | refuse | refuses ",
  nobody: 'nobody | no one | noone | none of (you | your | them) | not (one | a single) (person | of you)',
  // The teller as the doer, and what is only asked for or supposed.
  own: "i | i've | ive | i'd | we | we've | to | if | be | get | please | can | could | may | want | my own | i just | i already | i accidentally | when it's | can i | have it | get it",
  lousy:
    'worst | terribl* | horri* | awful* | poor* | pathetic* | useless* | crap* | shit* | appal* | shock* | bad | disappoint* | garbage | trash | rubbish | joke | disgust* | disgrac* | ridiculous* | slow | unreliable | unacceptable | diabolical | hopeless ',
  serving:
    'service | support | experience | care | cs | signal | network | connection | delivery | quality | app | site | website | speed | speeds | internet | coverage | communication | staff | broadband | wifi | courier | attitude',
  company:
    "you | u | you've | you're | y'all | you guys | you (people | lot) | ur | they | they've | he | she | your …2 | ur …2 | your (app | site | website | system) | {staff}",
  staff:
    'staff | driver | drivers | courier | crew | technician | attendant | manager | agent | agents | engineer | mechanic | rider | doctor | pilot | rep | guard | bot | website | site | app | system | machine | atm | update | patch',

  // What goes wrong by its nature.
  broken:
    'broken | broke | smash* | crack* | damage* | faulty | defective | shatter* | snapped | leak* | rotten | dented | bricked | flood* | crash* | froze | freezes | vanish* | disappear* | stolen | hacked | overcharg* | glitch* | outage* | dead on arrival | overheat* | expired | in pieces | stopped working | fell (apart | off) | gone (missing | wrong | down) | went (missing | wrong | down | dead | off) | cut (off | out) | cutting out | double (booked | charged | billed) | stone cold | out of order | out of date | scratched ',
  // Done to someone by the company: harm in the past tense.
  harmed:
    'cancelled | canceled | delayed | lost | ignored | refused | declined | rejected | denied | suspended | blocked | stranded | lied | bumped | deleted | wiped | disconnected | transferred | shouted | messed | screwed | closed | shut | locked | ruined | failed | forgot | forgotten | missed | removed | killed | dropped | laughed | hung up | yelled | stole | ate | scratched | broke | overcharged | logged me | left | mixed | postponed | rescheduled | diverted | cut | crashed | disabled | billed | charged | wasted | bricked ',
  // Had and lost: what people wait for, and have.
  thing:
    'order | orders | parcel | package | delivery | refund | flight | train | bus | bag | bags | baggage | luggage | suitcase | booking | reservation | appointment | item | items | money | payment | account | phone | laptop | internet | wifi | service | card | ticket | tickets | food | points | data | app | site | website | page | link | code | tv | box | router | engineer | line | seat | seats | room | meal | slot | connection | subscription | replacement | email | confirmation | voucher | bonus | product | device | number | system | password | photos | cable | machine | printer | battery | screen | heating | boiler | water | power | signal | network | car | bike | claim | case | bill | invoice | statement | trip | ride | service | surgery | transfer',
  works:
    'update | updates | updated | updating | work | works | worked | working | load | loading | open | opening | start | starting | turn on | connect | charge | charging | charges | respond | responding | sync | play | playing | fit | fits | print | prints | printing | arrive | arrived | come | came | show up | turned up | delivered | received | shipped | sent | refunded | credited | paid | posted | processed | fixed | resolved | sorted | there | here | go through | install | appear | showing | ring | cool | heat | stay | let me | letting me | accept | run | match | respond | lock | close',
  answers:
    'answer* | give* | care* | repl* | respond* | know* | help* | call* | pick* | came | come | comes | turned | shows | told | tells | check* | explain* | inform* | wants | bother* | does | did | here | there | delivered | read | is (there | here) | can (help | tell | explain)',
  deliverable:
    'response | reply | replies | answer | answers | call back | refund | refunds | update | updates | news | communication | help | resolution | solution | explanation | confirmation | tracking | show | signal | service | internet | connection | power | water | heating | hot water | broadband | wifi | dial tone | sound | picture | data | coverage | gas | electricity | record | trace | sign of | delivery | staff | support | boarding pass | food | cash | driver | customer service',
  counted: '# | two | three | four | five | six | seven | nine | ten | several | multiple | many | a couple of | a few | an | over # | all',
  spell:
    'minutes | minute | mins | min | hours | hour | hrs | hr | h | days | day | weeks | week | months | month | years | yrs | nights | night | morning | afternoon | evening | weekend',
  nth: 'second | third | fourth | fifth | # nd | # rd | # th | 2nd | 3rd | 4th | 5th | 6th | 7th | 8th | 9th | 10th',
  contact:
    'time | times | call | calls | email | emails | message | messages | attempts | complaint | complaints | visit | visits | replacement | ticket | tickets | chat | phone calls | agents | people | reps | answers ',
  kin: 'mum | mom | mother | dad | father | kid | kids | child | children | son | daughter | baby | toddler | wife | husband | partner | parents | family | sister | dog | cat | newborn | boss | clients | customers | guests | disabled',
};
