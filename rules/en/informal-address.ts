import { defineRule } from '../engine/pack';

/** Too familiar for service. */
export default defineRule({
  id: 'informal-address',
  silentIn: [],
  forms: [
    { find: ['<(u | ya)>'], reword: [{ to: 'you', replaces: 'span' }] },
    { find: ['<ur>'], reword: [{ to: 'your', replaces: 'span' }] },
  ],
  find: [
    '<(dude | buddy | bro | bruh | pal | hun | hon | sweetie | sweetheart | darling | babe | bestie | fam | kiddo | champ | luv | matey | lovely | petal | duck | hunny | my (friend | dear | love | lovely | man | guy | darling))> ($ | ,, | i | we | you | your | it | that | the | what | can | just | \ufffc* | no | yes)',
    ',, <(mate | boss | love | dear | bud | sis | chief | man | girl | guys | lads)> ($ | ,,)',
    '<(squire | guv* | homie* | cutie* | amigo* | sis | chick | honey | doll | bossman | fella* | lass | babes | sunshine | treacle | gotchu | gotcha) ($ | ,, | ￼*)>',
    '^ <(guys | lads | folks | mates)> ,,',
    '(hi | hiya | howdy | morning | evening | afternoon | welcome | ta | ah | oh | aw | right | alright | hey | hello | listen | sorry | thanks | cheers | sure [thing] | yo | no worries | ok | okay | yes) <(mate | boss | chief | guys | dude | buddy | bro | bud | hun | hon | pal | love | honey | man | girl | babe | lovely | darling | sweetie | bestie | fam | luv | friend)>',
    '^ <(yo | sup | oi | oy | wassup | whassup | wazzup)> ,',
    '^ <(dude | buddy | bro | mate | boss | hun | honey | pal | sweetie | babe | darling | girl | man)> ,',
    "<(u | ur | u're | u'll | u've | ya | r u | yall | y'all)>",
  ],
  except: [
    'u s',
    '(dr | doctor | mr | mrs | ms) pal',
    '(no | any | of | with | the | some | raw | and) honey',
    'honey (in | and | from | is)',
    '(buddy pass | dude ranch)',
    '(rate | mates) rates',
    '(the | a | your | his | her | my) (boss | dude | pal | mate | buddy | bro | honey)',
    "(would | i'd | we'd | i | we) love",
    'u-bend',
    '(type | size | u/a | plan | gate | row | section | unit) u',
    'love (from | to | it | you | that)',
    'thank you , (boss | dear)',
    'pal (card | flight | s)',
    '(hun | hon) school',
    'lovely (to | day | weekend | idea | photo | evening | rest | time | of | message | review | words | stay | meal | customer | and | weather | place | gift | comment | colour | picture | dog | cat | puppy | pair | week | one)',
    'darling (buds | harbour)',
  ],
  keep: (found, here, reply) => {
    // "PAL" and "U" in capitals are names and codes, unless the customer is told what "U" can do.
    const typed = reply.text.slice(here.start, here.end);
    const words = here.facts.folded.text.slice(found.span.start, found.span.end);
    if (/^(?:pal|ur|boss|champ|duck)$/.test(words) && new RegExp(`\\b${words.toUpperCase()}\\b`).test(typed)) return false;
    return words !== 'u' || !/\bU\b(?! (?:can|want|need|may|will|have|should|are|get|could|must))/.test(typed);
  },
});
