import { defineRule } from '../engine/pack';

const BE = "(is | are | was | were | been | be | being | gets | got | keeps | kept | we're | i'm | it's | everyone's | *s been | {im})";
const VERY = '[{adv}] [{adv}] [all | {so} | very | super | really]';
/** Too much to do: busy, or worse. */
const LOADED =
  '(swamped | slammed | snowed under | overwhelm* | inundated | short-staffed | understaffed | rammed | hectic | backed up | manic | chaotic | flat out | bumpy | overrun | (at | over) capacity | up to our eyes)';
const BUSY = `(${LOADED} | busy | busier | stretched | short (of | on) | packed | behind !(the | a | your | our | it) | running late | chaos | under …1 (load | pressure | strain))`;
/** What only a machine is, and what a thing of any kind may be called. */
const FAULTY =
  '(buggy | glitch* | ancient | temperamental | unstable | unreliable | (playing | acting) up | crash* | froze* | lagging | loading)';
const FAULT = `(${FAULTY} | slow | down | old | offline | broken | having …2 (day | problems | issues | trouble | hiccups | moment))`;
const SEASON =
  '(holiday* | bank holiday | peak [season] | christmas | black friday | world cup | month end | end of …2 month | year end | strike*)';
const FEW = '(one | two | three | four | half)';

/** Explains away instead of solving. */
export default defineRule({
  id: 'excuse',
  silentIn: ['condition'],
  forms: [
    {
      find: [
        `<(we | our | the | my | it | this | they | there | things) …3 ${BE} ${VERY} ${BUSY} [»]>`,
        `<(we're | we've been | i'm | i've been | it's | it's been | everyone's | {im}) ${VERY} ${BUSY} [»]>`,
        `<[…2] ${BE} ${VERY} ${LOADED} [»]>`,
        `<(our | the | my | these | this | your) …2 ({gear} | screen | phone* | line* | internet | van | lift | reader | terminal) ${BE} ${VERY} ${FAULT} [»]>`,
        `<(our | my | these | the) …3 ${BE} ${VERY} ${FAULTY} [»]>`,
        '<[the | our] (van | {gear}) (broke [down] | crashed | went down | froze) [»]>',
        '<(our | the | my | half | some | most) …3 ({actor} | people) (is | are | was | were) [{adv}] (off | out (sick | of office) | sick | new | in training) [»]>',
        '<(our | my | half) …3 (is | are | was | were) [all] (away | on (leave | holiday | strike) | off sick | out on | in for) [»]>',
        `<(it's | it was | being | with | what with) [also | the | a | our] [very | really] ${SEASON} [»]>`,
        '<(due to | because of | owing to | caused by | thanks to | down to | what with | with all) [a | an | the | our | some | this] …3 (weather | storm* | snow | strike* | sale | volume* | demand | problems | failure | fault | issue* | error | shortage* | backlog | staff* | sickness | holiday* | changes | covid | operational | requirement) [»]>',
        '<(experiencing | having | getting | seeing | dealing) [with] [an | a] [{so} | very] (high | higher | large | huge | unusually | unprecedented) …1 (than | volume* | number | demand) [»]>',
        '<(our | the) [call | chat | email | ticket] (volume* | queue* | workload) [{adv}] (is | are) [{adv}] [{so} | very] (high | higher | long | busy) [»]>',
        '<(it | this | that) (has | have) been [such] (a | an | our) …3 (hectic | busy | mad | crazy) [»]>',
        `<((we | i | they) (only | just) have | (there's | there are | we've | i've | we have) [got] (only | just) [got]) ${FEW} [»]>`,
        `<(we've | i've) [{adv}] got {number} …2 (open | waiting) [»]>`,
        "<(we've | i've | we) [{adv}] (had | got | have) [such] a lot on [»]>",
        "<(we're | i'm | it's) (only | just) (a | an | one | two | three) [new] …2 (firm | us | team | person) [»]>",
        '<(these things | it | that | things like …1 | mistakes | errors | delays | mix-ups) [{adv}] [are bound to | can | do] (happen | happens) [from time to time | sometimes | [to] everyone] ($ | ,, | when »)>',
        "<((it | that) is what it is | (that's | it's) [just] how it (goes | is) | you know how it is) »>",
        '<[it | this | that | …2] (was | were | is | are) (unavoidable | out of (our | my) control)>',
        "<(we're | we've been) [{adv}] (moving | migrating | switching) to (a new) »>",
        '<(the | our) (move | migration | switch | upgrade) …5 (took | is taking | has taken) …1 longer »>',
        '<(unprecedented (demand | times) | technical issues | new (software | staff)) [»]>',
        '<(flight | site | train | plane | hotel) (was | is | were) (very | so) full [»]>',
        '<(everyone) (wants) [»]>',
        '<…3 (can | may | do | will) [{adv}] (run | be) …3 for (a | any) …3 reasons>',
        '<(is | are) [{adv}] (our | the) [{adv}] (busiest) [»]>',
        "<(recruit*) (has been | is | isn't) [{adv}] [{so}] (tough) [»]>",
        '<(applications) (has | have | is | are) [{adv}] [{adv}] (doubled) [»]>',
        '<[a] backlog [»]>',
      ],
      unless: { sentence: ['own-fixing'], next: ['own-fixing'] },
      reword: [{ to: "here's what happens next: …", replaces: 'clause' }],
    },
  ],
  except: [
    '(if | when) ……4 busy',
    'work* (on | to | hard)',
    'busy (day | schedule | life)',
    "you're [very | so] busy",
    '(operational | safety) reasons',
    "……12 ,, so (i | i've | i'm | i'll | we've | we'll) !({cannot} | {adv})",
    '(you | your …2) (is | are | was | were) …2 (slow | old | offline | updating | behind)',
  ],
});
