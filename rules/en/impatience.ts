import { defineRule } from '../engine/pack';

/** Irritation at having to say it again. */
export default defineRule({
  id: 'impatience',
  find: [
    "<(as | like) (i | we | i've | we've | i'd | was | it was | has been) [{adv}] [have | had] [{adv}] (said | told | mentioned | stated | explained | advised | informed | wrote | indicated | noted | emailed | repeatedly) [you | to you | above | before | earlier | already | in my | twice | previously | many times | yesterday | several times]>",
    '<(as | like) (previously | already | earlier | repeatedly) (said | told | mentioned | stated | explained | advised | informed | communicated | discussed | indicated | noted)>',
    '<as (mentioned | stated | advised | explained | informed | said | told | communicated) (above | before | earlier | previously | already | in (my | our) | to you | below | on | ,)>',
    '^ <as (mentioned | stated | advised | explained | informed | said | discussed | told)>',
    "<(i | we | i've | we've | i have | we have) [{adv}] (already | just | repeatedly | now) [{adv}] (told | explained | said | answered | mentioned | informed | advised | sent you | asked | gone over | been over | covered | addressed | given you | replied)> [you | this | that | it | to]",
    "<(i've | we've | i have | we have) [{adv}] (told | explained | said | answered | informed | asked | mentioned | been through | gone through | been over | gone over) [to] [you | this | that | it] [that] [already | before | several times | many times | twice | three times | multiple times | it twice | # times | now] »>",
    '<for the (last | second | third | fourth | fifth | tenth | umpteenth | nth | 2nd | 3rd | 4th) time>',
    '<(per | as per | see | refer to | read) my (last | previous | earlier | first) (email | message | reply | mail | note | response)>',
    '<how many [more] times (do | must | should | have | are)> »',
    "^ [once | yet] <again ,> !(thank | sorry | we | congratulations | apologies | i'm sorry | my apologies | i apologise | i apologize)",
    "<(you | you've | you have) [already] (asked | sent | called | emailed) [me | us] (this | that | it | about this | about it) [already | before | # times | twice | three times | several times]> $",
    '<(said | told you | explained) [it | this | that] (twice | three times | already) [now]>',
    '<(are | were) you [even] (listening | reading)>',
    "<(feel like i'm | i'm | we're | feels like | sound like) [just | only] [a] (repeating (myself | ourselves)) [»]>",
    '<please read (my | the) (last | previous | earlier | above)> »',
    '<already (told | explained to | answered) (you | this | that)>',
    '<do (i | we) (have | need) to (repeat | explain | spell)> »',
  ],
  except: [
    '(been | gone) (through | over) the (whole | entire | full)',
    'again and again people',
    '(try | thank you | thanks | sorry | hi | hello | welcome | see you | once) again',
    'as you (mentioned | said | stated)',
    '(mentioned | stated) in your',
    "(i've | we've) (asked | told | informed | mentioned | explained) (the | our | them | him | her | my | it to (the | our) | this to (the | our) | to (the | our | my) | a | an | someone | for | if | that to (the | our) | \ufffc*)",
    "(i've | we've | i have | we have | i | we) [already | just | now] (asked | informed | told | sent you | advised | given you | addressed | explained | answered) (the | our | them | him | her | my | a | your | an | dpd | it | someone | for | ahmed | \ufffc*)",
    "as discussed , (i've | i have | we've | here)",
    "(i've | we've) just (sent | asked | told | given | replied | addressed | answered)",
    '(i | we) just (sent | asked | told | replied | answered | mentioned | covered | said)',
  ],
  reword: [{ to: 'to put it another way: …', replaces: 'match' }],
});
